/** The language the words are in. */
export const locale = () => 'en';
