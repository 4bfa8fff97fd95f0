import type { RouterContext } from '@koa/router';

import { Refusal } from '../http/refusal.js';
import type { Interaction } from '../oidc/open-interaction.js';
import { type InteractionState, loadState, saveState } from './interaction-state.js';

/** Every experience route has the OpenID Connect interaction at hand. */
export type ExperienceState = { interaction: Interaction };
export type ExperienceContext = RouterContext<ExperienceState>;

/** The state of an interaction that was started by `PUT /api/experience`. */
export const stateOf = ({ state: { interaction } }: ExperienceContext): InteractionState => {
  const state = loadState(interaction);
  if (!state) {
    throw new Refusal('session.interaction_not_found', 404);
  }
  return state;
};

export const save = async (
  { state: { interaction } }: ExperienceContext,
  state: InteractionState | undefined,
): Promise<void> => saveState(interaction, state);
