interface Tenant {
  /** Where the server is. */
  readonly endpoint?: string | undefined;
}

/** Under what the browser keeps that a tenant had no words of its own for whoever wishes these languages. */
export const noWordsKey = ({ endpoint }: Tenant, wishes: string): string =>
  `logto-sign-in:no-words:${endpoint}:${wishes}`;
