import { InteractionEvent, type SignInExperience, type User } from '@logto/schemas';

import { requireAvailable, requireNotOwned } from '../accounts/availability.js';
import { Refusal } from '../http/refusal.js';
import type { Interaction } from '../oidc/open-interaction.js';
import type { Tenant } from '../tenant.js';
import { requireCaptcha } from './captcha-demand.js';
import { identifiedUser } from './identified-user.js';
import { type InteractionState, saveState } from './interaction-state.js';
import { requireCompleteProfile } from './missing-profile.js';

type Submission = { tenant: Tenant; settings: SignInExperience; state: InteractionState; user: User };

type Check = { name: string; check: (submission: Submission) => Promise<void> | void };

/** What has to hold before a person is signed in, in this order; the first that fails is the answer. */
const checks: Check[] = [
  {
    name: 'the staged profile is still valid',
    check: async ({ tenant, state, user }) => {
      requireNotOwned(user, state.profile);
      await requireAvailable(tenant, state.profile);
    },
  },
  {
    name: 'the profile is complete',
    check: ({ settings, state, user }) => {
      requireCompleteProfile({ ...user, ...state.profile }, settings);
    },
  },
];

/** Ends a recovery: the password is changed, nobody is signed in. */
const recover = async (
  { accounts }: Tenant,
  interaction: Interaction,
  { profile: { passwordEncrypted } }: InteractionState,
  user: User,
): Promise<void> => {
  if (!passwordEncrypted) {
    throw new Refusal('user.new_password_required_in_profile', 422);
  }
  await accounts.update(user.id, { passwordEncrypted });
  await saveState(interaction, undefined);
};

/** Finishes the interaction. Answers where the browser goes on, or nothing after a recovery. */
export const submit = async (
  tenant: Tenant,
  interaction: Interaction,
  state: InteractionState,
): Promise<string | undefined> => {
  const settings = await tenant.settings.get();
  requireCaptcha(state, settings);
  const user = await identifiedUser(tenant, state);
  if (state.interactionEvent === InteractionEvent.ForgotPassword) {
    await recover(tenant, interaction, state, user);
    return;
  }

  for (const { check } of checks) {
    await check({ tenant, settings, state, user });
  }

  await tenant.accounts.update(user.id, {
    ...state.profile,
    profile: { ...user.profile, ...state.profile.profile },
    customData: { ...user.customData, ...state.profile.customData },
    lastSignInAt: tenant.now(),
  });
  interaction.result = { ...interaction.result, login: { accountId: user.id } };
  await saveState(interaction, { ...state, profile: {} });
  return interaction.returnTo;
};
