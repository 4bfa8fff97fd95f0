export interface Speech {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Resolves when all words are there, and not only those of the first screen. */
  readonly complete: () => Promise<unknown>;
}

/** What is spoken where nobody says anything: the messages as they stand in the source. */
const english: Speech = { tag: 'en', direction: 'ltr', complete: async () => {} };

let speech = english;

/** Whether nobody has said anything yet. */
export const isPlainEnglish = (): boolean => speech === english;

/** The language the words are in: one page's, not one element's. */
export const locale = (): string => speech.tag;

/** Which way the words run. */
export const direction = (): Speech['direction'] => speech.direction;

export const allWords = (): Promise<unknown> => speech.complete();

/** Something that the first screen loads later, and that has words: it comes with them. */
export async function withWords<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  const [loaded] = await Promise.all([loading, allWords().catch(() => {})]);
  return loaded;
}

export const speakSo = (next: Speech): void => {
  speech = next;
};
