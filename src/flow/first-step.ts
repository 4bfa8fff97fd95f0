import type { Step } from './step.js';

/** Where a person starts. */
export const firstStep = (): Step => ({ name: 'sign-in' });
