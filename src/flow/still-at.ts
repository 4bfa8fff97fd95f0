import type { KnownInteraction } from '../api/interaction.js';
import { entryOf, eventOf, identifierOf, isEntry, underlying, type Step } from './step.js';

/**
 * Where a person is after a reload: at the same step, if the server still has what that step builds on, which `known`
 * says. Otherwise where the way began, or at the code with another one to ask for.
 */
export function stillAt(step: Step, known: KnownInteraction | undefined): Step {
  const place = underlying(step);
  if (place.name === 'code') {
    const isKnown = known?.verificationRecords.some(({ id }) => id === place.verificationId);
    if (isKnown) {
      return step;
    }
    return place.adds && !isBegun(known) ? startOf(place) : { ...place, sentAt: 0 };
  }
  return isEntry(place) || place.name === 'password' || place.name === 'account-suspended' || isBegun(known)
    ? step
    : startOf(place);
}

/** Whether the server knows whom it is about: an account, or somebody who is about to have one. */
const isBegun = (known: KnownInteraction | undefined): boolean =>
  known !== undefined &&
  (known.interactionEvent === 'Register'
    ? Object.keys(known.profile).length > 0 || known.verificationRecords.some(({ verified }) => verified)
    : known.userId !== undefined);

const startOf = (step: Step) => entryOf(eventOf(step), identifierOf(step));
