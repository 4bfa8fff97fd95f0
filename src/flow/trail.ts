import type { Action } from './action.js';
import { isEntry, isSameScreen, underlying, type Step } from './step.js';

/** A step and those to go back to, the first one first: enough to go on from after a reload. */
export interface Trail {
  readonly step: Step;
  /** The earliest first. */
  readonly past: readonly Step[];
}

/** What there is to go back to from `next`, when `action` led there from `trail`. A question leads back to nothing. */
export function pastOf(next: Step, { step: shown, past }: Trail, action: Action): readonly Step[] {
  const step = underlying(shown);
  if (isFinal(next) || isFinal(step)) {
    return [];
  }
  const place = underlying(next);
  const earlier = past.findIndex((visited) => isSameScreen(visited, place));
  if (earlier !== -1) {
    return past.slice(0, earlier);
  }
  return isSameScreen(step, place) ? past : [...past, remembering(step, action)];
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
