interface Tenant {
  /** Where the server is. */
  readonly endpoint?: string | undefined;
}

/** Under what the browser keeps that a tenant had no words of its own. */
export const noWordsKey = ({ endpoint }: Tenant): string => `logto-sign-in:no-words:${endpoint}`;
