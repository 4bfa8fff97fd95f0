import { msg } from '@lit/localize';

/**
 * `unticked`: the box is there, and nobody ticked it; `unavailable`: the provider's script is blocked or out of reach;
 * `failed`: the check ran, and did not succeed.
 */
export type CaptchaProblem = 'unticked' | 'unavailable' | 'failed';

/** What to tell a person whose being human is not known yet. */
export function captchaWords(problem: CaptchaProblem): string {
  switch (problem) {
    case 'unticked':
      return msg('Please confirm that you are human.', { id: 'element.captcha_unticked' });
    case 'unavailable':
      return msg('The check that you are human could not be loaded. Please try again.', {
        id: 'element.captcha_unavailable',
      });
    case 'failed':
      return msg('The check that you are human did not succeed. Please try again.', {
        id: 'error.captcha_verification_failed',
      });
  }
}
