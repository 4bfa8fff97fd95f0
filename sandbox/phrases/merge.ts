import type { Translation } from '@logto/schemas';

/** Lays phrases over others, branch by branch. */
export const merge = (under: Translation, over: Translation): Translation => ({
  ...under,
  ...Object.fromEntries(
    Object.entries(over).map(([key, value]) => {
      const below = under[key];
      return [key, typeof value === 'object' && typeof below === 'object' ? merge(below, value) : value];
    }),
  ),
});

/** Whether phrases are where others are, and nowhere else. */
export const isPartOf = (whole: Translation, part: Translation): boolean =>
  Object.entries(part).every(([key, value]) => {
    const there = whole[key];
    return typeof value === 'object' ? typeof there === 'object' && isPartOf(there, value) : typeof there === 'string';
  });
