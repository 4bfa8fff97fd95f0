/** `network`: no answer at all; `timeout`: none in time; `server`: an answer nobody can use. */
export type FailureReason = 'network' | 'timeout' | 'server';

/** There is no answer to act on. Trying again may help; `detail` is for developers, never shown. */
export class Failure extends Error {
  constructor(
    readonly reason: FailureReason,
    readonly detail: string,
  ) {
    super(detail);
    this.name = 'Failure';
  }
}
