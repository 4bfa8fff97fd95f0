/** Words that are the same in English: whatever else is, is not translated. */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {};
