import {
  type CaptchaConfig,
  captchaConfigGuard,
  CaptchaType,
  type fullSignInExperienceGuard,
  type SignInExperience,
} from '@logto/schemas';
import type { z } from 'zod';

import type { Collection } from '../data/collection.js';

const id = 'default';

/** The secrets with which the providers' own test modes accept every token; all others refuse. */
const acceptingSecrets = {
  [CaptchaType.Turnstile]: '1x0000000000000000000000000000000AA',
  [CaptchaType.RecaptchaEnterprise]: '6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe',
};

/** The site keys that Turnstile has for trying failure, visible and invisible. */
const blockingSiteKeys = ['2x00000000000000000000AB', '2x00000000000000000000BB'];

const isAccepting = ({ siteKey, secretKey }: CaptchaConfig): boolean =>
  Object.values(acceptingSecrets).includes(secretKey) && !blockingSiteKeys.includes(siteKey);

export type PublicCaptcha = NonNullable<z.output<typeof fullSignInExperienceGuard>['captchaConfig']>;

type Policy = Pick<SignInExperience, 'captchaPolicy'>;

/** The tenant's captcha provider, played locally: nobody outside is asked. */
export class Captcha {
  constructor(private readonly stored: Collection<CaptchaConfig>) {}

  async setUp(config: CaptchaConfig): Promise<void> {
    await this.stored.put(id, config);
  }

  /** Stands in for a provider of which only the public half is known, and accepts every token. */
  async play(config: PublicCaptcha | undefined): Promise<void> {
    if (config) {
      const secretKey = acceptingSecrets[config.type];
      await this.setUp(captchaConfigGuard.parse({ ...config, secretKey, projectId: 'sandbox' }));
    } else {
      await this.takeAway();
    }
  }

  async takeAway(): Promise<void> {
    await this.stored.remove(id);
  }

  /** All of it, the secret included: for those who run the tenant. */
  async config(): Promise<CaptchaConfig | undefined> {
    return this.stored.get(id);
  }

  /** What pages need to show it, if the tenant wants it at all. */
  async publicConfig({ captchaPolicy }: Policy): Promise<Omit<CaptchaConfig, 'secretKey'> | undefined> {
    return captchaPolicy.enabled ? this.config() : undefined;
  }

  /** No token is good while captcha is off or nobody provides it. */
  async accepts(token: string, { captchaPolicy }: Policy): Promise<boolean> {
    const config = await this.config();
    return captchaPolicy.enabled === true && config !== undefined && isAccepting(config) && token !== '';
  }
}
