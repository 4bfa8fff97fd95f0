/** Frameworks hand over an equal object again and again; that is no change. */
export const isOtherJson = (value: unknown, old: unknown): boolean => JSON.stringify(value) !== JSON.stringify(old);
