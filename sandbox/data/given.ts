/** Values that may be left out, also by saying `undefined`: what zod makes of optional keys. */
export type Given<T> = { [Key in keyof T]?: T[Key] | undefined };

/** Only what is there, so that spreading it never hides a default. */
export const given = <T extends object>(values: Given<T>): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
