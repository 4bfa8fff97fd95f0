export interface Speech {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** A tenant's words lie over ours. */
  readonly isOverlaid: boolean;
  /** Resolves when all words are there, and not only those of the first screen. */
  readonly complete: () => Promise<unknown>;
}

let speech: Speech = { tag: 'en', direction: 'ltr', isOverlaid: false, complete: async () => {} };

/** Whether a language is spoken, in our words alone. */
export const isSpoken = (tag: string): boolean => speech.tag === tag && !speech.isOverlaid;

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
