import type { CustomProfileField, SignInExperience } from '@logto/schemas';

import type { Given } from '../data/given.js';
import type { PublicCaptcha } from '../settings/captcha.js';
import type { Tenant } from '../tenant.js';

/** A tenant that the sandbox can become. */
export type SampleTenant = {
  id: string;
  name: string;
  /** What differs from a new tenant. */
  settings: Given<SignInExperience>;
  profileFields: CustomProfileField[];
  captcha: PublicCaptcha | undefined;
  /** What it has and the sandbox does not do yet, in words. */
  notYet: string[];
};

/** Accounts and applications stay, and messages are always delivered. */
export const becomeTenant = async (
  { captcha, connectors, profileFields, settings }: Tenant,
  sample: SampleTenant,
): Promise<void> => {
  await settings.replace(sample.settings);
  await profileFields.replace(sample.profileFields);
  await captcha.play(sample.captcha);
  await connectors.add('email');
  await connectors.add('sms');
};
