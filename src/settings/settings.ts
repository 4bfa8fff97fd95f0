import * as z from 'zod/mini';
import { identifierTypes } from '../api/identifier.js';

const flag = z._default(z.boolean(), false);
const text = z.nullish(z.string());
const color = z.string().check(z.regex(/^#([\da-f]{3}|[\da-f]{6})$/i));

const method = z.object({
  identifier: z.enum(identifierTypes),
  password: flag,
  verificationCode: flag,
  isPasswordPrimary: flag,
});

/** An object that may be missing altogether: its fields then have their defaults. */
function part<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const schema = z.object(shape);
  return z._default(schema, () => schema.parse({}) as never);
}

/** What the first screens need of the sign-in-experience JSON. What is missing gets the server's own default. */
export const settings = z.object({
  color: part({
    primaryColor: z._default(color, '#6139F6'),
    isDarkModeEnabled: flag,
    darkPrimaryColor: z.optional(color),
  }),
  branding: part({ logoUrl: text, darkLogoUrl: text }),
  hideLogtoBranding: flag,
  signIn: part({
    methods: z._default(z.array(method), [
      { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
    ]),
  }),
  supportEmail: text,
  supportWebsiteUrl: text,
  unknownSessionRedirectUrl: text,
});

export type Settings = z.output<typeof settings>;
export type SignInMethod = Settings['signIn']['methods'][number];
