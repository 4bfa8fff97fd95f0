import phrases, { builtInLanguages } from '@logto/phrases-experience';

export { builtInLanguages };

/** Logto's phrases for its own sign-in page. */
export const builtInPhrases = phrases;
