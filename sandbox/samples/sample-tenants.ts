import usernamePassword from './1-username-password.json' with { type: 'json' };
import emailCode from './2-email-code.json' with { type: 'json' };
import phoneSms from './3-phone-sms.json' with { type: 'json' };
import emailOrPhonePassword from './4-email-or-phone-password.json' with { type: 'json' };
import socialSsoMfaCaptcha from './5-social-sso-mfa-captcha.json' with { type: 'json' };
import darkCssProfileRtl from './6-dark-css-profile-rtl.json' with { type: 'json' };
import { bookstore } from './bookstore.js';
import { fromPayload } from './from-payload.js';
import type { SampleTenant } from './sample-tenant.js';

/** One tenant of each kind: those in files as a real server describes them to its pages. */
export const sampleTenants = (origin: string): SampleTenant[] => [
  bookstore(origin),
  fromPayload('1-username-password', 'Username and password', usernamePassword),
  fromPayload('2-email-code', 'Email code, no passwords', emailCode),
  fromPayload('3-phone-sms', 'SMS code, terms to agree to', phoneSms),
  fromPayload('4-email-or-phone-password', 'Email or phone with a password, strict rules', emailOrPhonePassword),
  fromPayload(
    '5-social-sso-mfa-captcha',
    'Social, enterprise, two-step, captcha (made-up site key)',
    socialSsoMfaCaptcha,
  ),
  fromPayload('6-dark-css-profile-rtl', 'Dark, own CSS, profile fields, Arabic', darkCssProfileRtl),
];
