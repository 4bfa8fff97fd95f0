import phrases, { builtInLanguages } from '@logto/phrases-experience';

export { builtInLanguages };

/** Logto's phrases for its own sign-in page; the package can be had inside this workspace only. */
export const builtInPhrases = phrases;
