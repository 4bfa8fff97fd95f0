import {
  type CaptchaConfig,
  captchaConfigGuard,
  type fullSignInExperienceGuard,
  type SignInExperience,
} from '@logto/schemas';
import type { z } from 'zod';

import type { Collection } from '../data/collection.js';

const id = 'default';

/** The secret with which the provider's own test mode accepts every token; all others refuse. */
const acceptingSecret = '1x0000000000000000000000000000000AA';

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
      await this.setUp(captchaConfigGuard.parse({ ...config, secretKey: acceptingSecret, projectId: 'sandbox' }));
    } else {
      await this.stored.remove(id);
    }
  }

  /** What pages need to show it, if the tenant wants it at all. */
  async publicConfig({ captchaPolicy }: Policy): Promise<Omit<CaptchaConfig, 'secretKey'> | undefined> {
    return captchaPolicy.enabled ? this.stored.get(id) : undefined;
  }

  /** No token is good while captcha is off or nobody provides it. */
  async accepts(token: string, { captchaPolicy }: Policy): Promise<boolean> {
    const config = await this.stored.get(id);
    return captchaPolicy.enabled === true && config?.secretKey === acceptingSecret && token !== '';
  }
}
