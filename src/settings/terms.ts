import type { Settings } from './settings.js';
import { webAddress } from './web-address.js';

/** `checkbox`: to be agreed to; `sentence`: going on is agreeing; `links`: only to be read. */
export type TermsForm = 'checkbox' | 'sentence' | 'links';

/** Where the tenant's terms can be read; those that are no web addresses count as missing. */
export const termsAddresses = ({ termsOfUseUrl, privacyPolicyUrl }: Settings) => ({
  termsOfUse: webAddress(termsOfUseUrl),
  privacyPolicy: webAddress(privacyPolicyUrl),
});

/** How the terms are put before people who sign in, or sign up. Undefined: there are none. */
export function termsForm(settings: Settings, event: 'SignIn' | 'Register'): TermsForm | undefined {
  const { termsOfUse, privacyPolicy } = termsAddresses(settings);
  if (!termsOfUse && !privacyPolicy) {
    return undefined;
  }
  switch (settings.agreeToTermsPolicy) {
    case 'Automatic':
      return 'sentence';
    case 'ManualRegistrationOnly':
      return event === 'Register' ? 'checkbox' : 'links';
    case 'Manual':
      return 'checkbox';
  }
}

/** Whether somebody has to say yes to the terms before this. */
export const asksForAgreement = (settings: Settings, event: 'SignIn' | 'Register'): boolean =>
  termsForm(settings, event) === 'checkbox';
