import type { StepName } from '../flow/step.js';
import type { ScreenElement } from '../screens/screen-element.js';
import { SignInScreen } from '../screens/sign-in-screen.js';
import type { Settings } from '../settings/settings.js';
import { factorsFor, isPasswordOnly, signInIdentifiers } from '../settings/sign-in-methods.js';
import { defineElement } from './define-element.js';

/** A person who is signed in sees the screen they came from until the browser is gone. */
export type ShownStep = Exclude<StepName, 'complete'>;

type ScreenClass<Name extends ShownStep> = new () => ScreenElement<Name>;

/** Each step has one screen; all but the first are loaded when the flow first leads there. */
const screens: { readonly [Name in ShownStep]: () => ScreenClass<Name> | Promise<ScreenClass<Name>> } = {
  'sign-in': () => SignInScreen,
  password: async () => (await import('../screens/password-screen.js')).PasswordScreen,
  code: async () => (await import('../screens/code-screen.js')).CodeScreen,
  'account-suspended': async () => (await import('../screens/account-suspended-screen.js')).AccountSuspendedScreen,
  'session-ended': async () => (await import('../screens/session-ended-screen.js')).SessionEndedScreen,
};

const screenTag = (step: ShownStep) => `logto-${step}-screen`;

/** Makes the screen of a step ready to be created. */
export async function loadScreen(step: ShownStep): Promise<void> {
  defineElement(screenTag(step), await screens[step]());
}

/** A fresh screen for a step; a form is never shared by two steps. */
export function createScreen(step: ShownStep): ScreenElement<ShownStep> {
  const screen = document.createElement(screenTag(step)) as ScreenElement<ShownStep>;
  screen.className = 'logto_screen';
  return screen;
}

/** Fetches what most people will need next, while they type. Should that fail, it is fetched again in its turn. */
export function prefetchScreens(settings: Settings): void {
  if (!isPasswordOnly(settings)) {
    const factors = new Set(signInIdentifiers(settings).flatMap((type) => factorsFor(settings, type)));
    factors.forEach((factor) => loadScreen(factor).catch(() => {}));
  }
}
