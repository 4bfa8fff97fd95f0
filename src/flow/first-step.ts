import { canRegister, canSignIn } from '../settings/entries.js';
import type { Settings } from '../settings/settings.js';
import type { EntryStep } from './step.js';

/** Where a person starts, unless the application wishes for something else. */
export const firstStep = (settings: Settings): EntryStep => ({
  name: canSignIn(settings) || !canRegister(settings) ? 'sign-in' : 'register',
});
