import { recoveryIdentifiers } from '../../settings/entries.js';
import { identifierFrom, isWellFormed } from '../../settings/identifier.js';
import type { ActionOf } from '../action.js';
import { firstStep } from '../first-step.js';
import { entryOf, eventOf, isEntry, type EntryStep, type Step } from '../step.js';
import type { Context } from './context.js';

export function go({ to }: ActionOf<'go'>, { interaction }: Context): Step {
  if (isEntry(to)) {
    interaction.forget();
  }
  return to;
}

export function changeIdentifier({ event, identifier }: ActionOf<'changeIdentifier'>, { interaction }: Context): Step {
  interaction.forget();
  return entryOf(event, identifier);
}

export function forgetPassword({ typed }: ActionOf<'forgetPassword'>, { interaction, settings }: Context): Step {
  interaction.forget();
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
