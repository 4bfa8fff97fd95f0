import type { Action } from './action.js';
import { isEntry, type Step } from './step.js';

/** A step and those to go back to, the first one first: enough to go on from after a reload. */
export interface Trail {
  readonly step: Step;
  readonly past: readonly Step[];
}

/** What there is to go back to from `next`, when `action` led there from `trail`. */
export function pastOf(next: Step, { step, past }: Trail, action: Action): readonly Step[] {
  if (isFinal(next) || isFinal(step)) {
    return [];
  }
  const earlier = past.findIndex(({ name }) => name === next.name);
  if (earlier !== -1) {
    return past.slice(0, earlier);
  }
  return step.name === next.name ? past : [...past, remembering(step, action)];
}

/** The step as the person left it: with the identifier that was typed. */
function remembering(step: Step, action: Action): Step {
  return isEntry(step) && 'identifier' in action ? { ...step, identifier: action.identifier } : step;
}

/** Nothing leads back across these. */
const isFinal = (step: Step) =>
  step.name === 'complete' ||
  step.name === 'account-suspended' ||
  step.name === 'session-ended' ||
  (step.name === 'sign-in' && step.after !== undefined);
