/** The server understood the request and said no. `code` is the only thing to branch on. */
export class Refusal extends Error {
  constructor(
    /** Stable dotted key, such as `session.invalid_credentials`. */
    readonly code: string,
    /** A sentence for people, in the language asked for. */
    message: string,
    readonly status: number,
    /** What the code carries along; its shape depends on the code. */
    readonly data?: unknown,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
