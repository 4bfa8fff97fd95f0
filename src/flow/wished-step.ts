import type { IdentifierType } from '../api/identifier.js';
import { canRecover, canRegister } from '../settings/entries.js';
import { identifierFrom } from '../settings/identifier.js';
import type { Settings } from '../settings/settings.js';
import { signInIdentifiers } from '../settings/sign-in-methods.js';
import { firstStep } from './first-step.js';
import type { EntryStep } from './step.js';

/** How an application may ask for the first screen; spelled as the authorization parameters are. */
export interface Wishes {
  /** `sign_in`, `register`, `reset_password`, `identifier:sign_in` or `identifier:register`. */
  readonly firstScreen?: string | undefined;
  /** The kinds of identifier to ask for, with spaces between. */
  readonly identifier?: string | undefined;
  /** Who the person probably is. */
  readonly loginHint?: string | undefined;
}

/** Where a person starts: where the application wishes, as far as the tenant allows it. */
export function wishedStep(settings: Settings, { firstScreen = '', identifier = '', loginHint }: Wishes): EntryStep {
  const isFocused = firstScreen.startsWith('identifier:');
  const only = isFocused || firstScreen === 'reset_password' ? identifier.split(' ').filter(Boolean) : [];
  return {
    name: entryFor(firstScreen, settings),
    ...(loginHint && { identifier: identifierFrom(loginHint, signInIdentifiers(settings)) }),
    // Kinds that there are not are no kinds to the screens.
    ...((isFocused || only.length > 0) && { only: only as IdentifierType[] }),
  };
}

function entryFor(firstScreen: string, settings: Settings): EntryStep['name'] {
  if (firstScreen === 'reset_password' && canRecover(settings)) {
    return 'forgot-password';
  }
  return /register$/.test(firstScreen) && canRegister(settings) ? 'register' : firstStep(settings).name;
}
