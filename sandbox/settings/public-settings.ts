import { ForgotPasswordMethod, fullSignInExperienceGuard, type SignInExperience } from '@logto/schemas';
import type { z } from 'zod';

import type { ApplicationBranding } from '../applications/applications.js';
import { socialButtons } from '../connectors/social-buttons.js';
import type { Tenant } from '../tenant.js';

// Trusted devices are a development feature of Logto: their settings are not public.
export const publicSettingsGuard = fullSignInExperienceGuard.omit({ trustedDevice: true });

type Look = Pick<SignInExperience, 'color' | 'branding' | 'customCss'>;

/** An application's own look over the tenant's, value by value. */
const layOver = (look: Look, { color, branding, customCss }: ApplicationBranding): Look => ({
  color: { ...look.color, ...color },
  branding: { ...look.branding, ...branding },
  customCss: customCss ?? look.customCss,
});

/** The settings as pages may see them: what is for the server only is left out by the guard. */
export const publicSettings = async (
  { applications, captcha, connectors, profileFields, settings }: Tenant,
  appId: string | undefined,
): Promise<z.input<typeof publicSettingsGuard>> => {
  const stored = await settings.get();
  const application = appId === undefined ? undefined : await applications.find(appId);
  const captchaConfig = await captcha.publicConfig(stored);
  const look = application?.isThirdParty ? undefined : application?.signInExperience;
  const recovers = (method: ForgotPasswordMethod) => stored.forgotPasswordMethods?.includes(method) ?? true;

  return {
    ...stored,
    ...(look && layOver(stored, look)),
    socialConnectors: socialButtons(await connectors.list(), stored.socialSignInConnectorTargets),
    ssoConnectors: [],
    forgotPassword: {
      phone: recovers(ForgotPasswordMethod.PhoneVerificationCode) && (await connectors.has('sms')),
      email: recovers(ForgotPasswordMethod.EmailVerificationCode) && (await connectors.has('email')),
    },
    isDevelopmentTenant: false,
    ...(captchaConfig && { captchaConfig }),
    customProfileFields: await profileFields.listForSignUp(stored),
    customProfileFieldCatalog: await profileFields.list(),
  };
};
