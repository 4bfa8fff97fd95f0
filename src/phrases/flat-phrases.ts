/** Phrases by id, from the tree that the server sends: `{ action: { sign_in: 'Sign in' } }` has `action.sign_in`. */
export function flatPhrases(tree: unknown, path = ''): [id: string, text: string][] {
  return Object.entries(Object(tree) as object).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[path + key, value] satisfies [string, string]]
      : typeof value === 'object'
        ? flatPhrases(value, `${path}${key}.`)
        : [],
  );
}
