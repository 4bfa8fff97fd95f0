import type { StepName } from '../flow/step.js';
import type { ScreenElement } from '../screens/screen-element.js';
import SignInScreen from '../screens/sign-in-screen.js';
import { defineElement } from './define-element.js';

/** A person who is signed in sees the screen they came from until the browser is gone. */
export type ShownStep = Exclude<StepName, 'complete'>;

type ScreenClass<Name extends ShownStep> = new () => ScreenElement<Name>;

/** Each step has one screen; all but the first are loaded when the flow first leads there. */
const screens: {
  readonly [Name in ShownStep]: () =>
    Promise<{ readonly default: ScreenClass<Name> }> | { readonly default: ScreenClass<Name> };
} = {
  'sign-in': () => ({ default: SignInScreen }),
  password: () => import('../screens/password-screen.js'),
  register: () => import('../screens/register-screen.js'),
  'forgot-password': () => import('../screens/forgot-password-screen.js'),
  'new-password': () => import('../screens/new-password-screen.js'),
  'new-username': () => import('../screens/new-username-screen.js'),
  'new-address': () => import('../screens/new-address-screen.js'),
  'extra-profile': () => import('../screens/extra-profile-screen.js'),
  question: () => import('../screens/question-screen.js'),
  code: () => import('../screens/code-screen.js'),
  'account-suspended': () => import('../screens/account-suspended-screen.js'),
  'session-ended': () => import('../screens/session-ended-screen.js'),
};

const screenTag = (step: ShownStep) => `logto-${step}-screen`;

/** Makes the screen of a step ready to be created. */
export async function loadScreen(step: ShownStep): Promise<void> {
  defineElement(screenTag(step), (await screens[step]()).default);
}

/** A fresh screen for a step; a form is never shared by two steps. */
export function createScreen(step: ShownStep): ScreenElement<ShownStep> {
  const screen = document.createElement(screenTag(step)) as ScreenElement<ShownStep>;
  screen.className = 'logto_screen';
  return screen;
}
