import { recoveryIdentifiers } from '../../settings/entries.js';
import { identifierFrom, isWellFormed } from '../../settings/identifier.js';
import type { ActionOf } from '../action.js';
import { firstStep } from '../first-step.js';
import { entryOf, eventOf, type EntryStep, type Step } from '../step.js';
import type { Context } from './context.js';

export const go = ({ to }: ActionOf<'go'>): Step => to;

export const changeIdentifier = ({ event, identifier }: ActionOf<'changeIdentifier'>): Step =>
  entryOf(event, identifier);

export function forgetPassword({ typed }: ActionOf<'forgetPassword'>, { settings }: Context): Step {
  const identifier = identifierFrom(typed, recoveryIdentifiers(settings));
  return entryOf('ForgotPassword', isWellFormed(identifier) ? identifier : undefined);
}

export async function startAgain(
  { at }: ActionOf<'startAgain'>,
  { interaction, settings }: Context,
): Promise<EntryStep> {
  const step = at ?? firstStep(settings);
  interaction.forget();
  await interaction.ensure(eventOf(step));
  return step;
}
