import type { Layout } from '../card/card.js';
import { underlying, type Step } from '../flow/step.js';

/** How the card is laid out at a step. */
export function layoutOf(shown: Step): Layout {
  const step = underlying(shown);
  switch (step.name) {
    case 'sign-in':
    case 'register':
      return step.only ? 'focused' : 'landing';
    case 'forgot-password':
      return step.only ? 'focused' : 'secondary';
    case 'account-suspended':
    case 'session-ended':
      return 'static';
    case 'password':
    case 'code':
    case 'new-password':
    case 'new-username':
    case 'new-address':
    case 'extra-profile':
    case 'complete':
      return 'secondary';
  }
}
