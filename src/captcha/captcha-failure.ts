import { Failure } from '../api/failure.js';
import { captchaWords, type CaptchaProblem } from '../phrases/captcha-words.js';

/** There is no token. `unticked` is nobody's fault: the person has only to tick the box. */
export class CaptchaFailure extends Failure {
  constructor(
    readonly problem: CaptchaProblem,
    detail: string,
  ) {
    super('captcha', detail, () => captchaWords(problem));
  }
}

/** Whatever went wrong, as a failure of the check: what did not load is unavailable. */
export function captchaFailure(error: unknown): CaptchaFailure {
  return error instanceof CaptchaFailure
    ? error
    : new CaptchaFailure(error instanceof Failure ? 'unavailable' : 'failed', String(error));
}
