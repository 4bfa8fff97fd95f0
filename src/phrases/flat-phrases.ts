/** Phrases of Logto's page for accounts, which come along and are not said here. */
const elsewhere = 'account_center';

/** Phrases by id, from the tree that the server sends: `{ action: { sign_in: 'Sign in' } }` has `action.sign_in`. */
export function flatPhrases(tree: object, path = ''): [id: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[path + key, value] satisfies [string, string]]
      : typeof value === 'object' && value && key !== elsewhere
        ? flatPhrases(value, `${path}${key}.`)
        : [],
  );
}
