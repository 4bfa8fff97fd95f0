import type { StepName } from '../../src/flow/step.js';

/** A control for the screen that shows: those that look most different from each other. */
export interface ScreenArgs {
  screen: StepName;
}

const options: StepName[] = [
  'sign-in',
  'register',
  'code',
  'new-password',
  'extra-profile',
  'question',
  'account-suspended',
];

export const screenControl = {
  argTypes: { screen: { name: 'Screen', options, control: 'inline-radio' } },
  args: { screen: 'sign-in' },
} as const;
