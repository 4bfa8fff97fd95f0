/** A gap of a message: its text, or how to say it in the language of the reader. */
type Gap = string | ((language: string) => string);

type Details = { data?: unknown; details?: string; gaps?: Record<string, Gap> };

/** An answer of the API that is an error: it becomes `{ code, message, data, details }`. */
export class Refusal extends Error {
  readonly data: unknown;
  readonly details: string | undefined;
  readonly gaps: Record<string, Gap>;

  constructor(
    readonly code: string,
    readonly status: number,
    { data, details, gaps = {} }: Details = {},
  ) {
    super(code);
    this.data = data;
    this.details = details;
    this.gaps = gaps;
  }
}
