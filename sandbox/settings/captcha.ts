import type { CaptchaConfig, SignInExperience } from '@logto/schemas';

import type { Collection } from '../data/collection.js';

const id = 'default';

/** The secret with which the provider's own test mode accepts every token; all others refuse. */
const acceptingSecret = '1x0000000000000000000000000000000AA';

type Policy = Pick<SignInExperience, 'captchaPolicy'>;

/** The tenant's captcha provider, played locally: nobody outside is asked. */
export class Captcha {
  constructor(private readonly stored: Collection<CaptchaConfig>) {}

  async setUp(config: CaptchaConfig): Promise<void> {
    await this.stored.put(id, config);
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
