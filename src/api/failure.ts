/**
 * `network`: no answer at all; `timeout`: none in time; `server`: an answer nobody can use; `captcha`: the check that
 * somebody is human did not come about.
 */
export type FailureReason = 'network' | 'timeout' | 'server' | 'captcha';

/** There is no answer to act on. Trying again may help; `detail` is for developers, never shown. */
export class Failure extends Error {
  constructor(
    readonly reason: FailureReason,
    readonly detail: string,
    /** Words for people, where they can be told more than the reason. */
    readonly say?: () => string,
  ) {
    super(detail);
    this.name = 'Failure';
  }
}
