import * as z from 'zod/mini';
import { identifierTypes } from '../api/identifier.js';

const flag = z._default(z.boolean(), false);
const text = z.optional(z.string());

const method = z.object({
  identifier: z.enum(identifierTypes),
  password: flag,
  verificationCode: flag,
  isPasswordPrimary: flag,
});

/** An object that may be missing altogether: its fields then have their defaults. */
function part<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const schema = z.looseObject(shape);
  return z._default(schema, () => schema.parse({}) as never);
}

/**
 * What the first screens need of the sign-in-experience JSON; the rest is kept for the screens that read it. What is
 * missing gets the server's own default.
 */
export const settings = z.looseObject({
  color: part({
    primaryColor: z._default(z.string(), '#6139F6'),
    isDarkModeEnabled: flag,
    darkPrimaryColor: text,
  }),
  branding: part({ logoUrl: text, darkLogoUrl: text }),
  hideLogtoBranding: flag,
  signIn: part({
    methods: z._default(z.array(method), [
      { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
    ]),
  }),
  signUp: part({ identifiers: z._default(z.array(z.enum(identifierTypes)), ['username']) }),
  signInMode: z._default(z.enum(['SignIn', 'Register', 'SignInAndRegister']), 'SignInAndRegister'),
  forgotPassword: part({ email: flag, phone: flag }),
  supportEmail: text,
  supportWebsiteUrl: text,
  unknownSessionRedirectUrl: text,
});

export type Settings = z.output<typeof settings>;
export type SignInMethod = Settings['signIn']['methods'][number];
