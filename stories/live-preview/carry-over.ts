/** `edited`, with what differs between `before` and `after` put in; all three are JSON. */
export function carryOver(before: unknown, after: unknown, edited: unknown): unknown {
  if (isSameJson(before, after)) {
    return edited;
  }
  if (!isObject(before) || !isObject(after) || !isObject(edited)) {
    return after;
  }
  const names = new Set([...Object.keys(edited), ...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names]
      .map((name) => [name, carryOver(before[name], after[name], edited[name])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

export const isSameJson = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
