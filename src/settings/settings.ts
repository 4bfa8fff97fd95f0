import { flag, flagOr, list, object, oneOf, text, textOr, type Decoded, type Decoder } from '../api/decoder.js';
import { identifierTypes } from '../api/identifier.js';

const method = object({
  identifier: oneOf(identifierTypes),
  password: flag,
  verificationCode: flag,
  isPasswordPrimary: flag,
});

const color =
  <Fallback extends string | undefined>(fallback: Fallback): Decoder<string | Fallback> =>
  (value = fallback, tell, place = '') => {
    if (value !== fallback && !/^#(?:[\da-f]{3}){1,2}$/i.test(String(value))) {
      tell(`${place}: expected #rgb or #rrggbb`);
      return fallback;
    }
    return value as string;
  };

/**
 * What the first screens need of the sign-in-experience JSON; the rest is kept for the screens that read it. What is
 * missing gets the server's own default.
 */
export const settings = object({
  color: object({ primaryColor: color('#6139F6'), isDarkModeEnabled: flag, darkPrimaryColor: color(undefined) }),
  branding: object({ logoUrl: text, darkLogoUrl: text }),
  hideLogtoBranding: flag,
  signIn: object({
    methods: list(method, [
      { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
    ]),
  }),
  signUp: object({ identifiers: list(oneOf(identifierTypes), ['username']) }),
  signInMode: oneOf(['SignIn', 'Register', 'SignInAndRegister'], 'SignInAndRegister'),
  forgotPassword: object({ email: flag, phone: flag }),
  agreeToTermsPolicy: oneOf(['Automatic', 'ManualRegistrationOnly', 'Manual'], 'Automatic'),
  languageInfo: object({ autoDetect: flagOr(true), fallbackLanguage: textOr('en') }),
  termsOfUseUrl: text,
  privacyPolicyUrl: text,
  supportEmail: text,
  supportWebsiteUrl: text,
  unknownSessionRedirectUrl: text,
});

export type Settings = Decoded<typeof settings>;
export type SignInMethod = Settings['signIn']['methods'][number];
