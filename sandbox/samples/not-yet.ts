import { type fullSignInExperienceGuard, MfaFactor } from '@logto/schemas';
import type { z } from 'zod';

type PublicSettings = z.output<typeof fullSignInExperienceGuard>;

const factorNames: Record<MfaFactor, string> = {
  [MfaFactor.TOTP]: 'authenticator app',
  [MfaFactor.WebAuthn]: 'passkey',
  [MfaFactor.BackupCode]: 'backup codes',
  [MfaFactor.EmailVerificationCode]: 'email code',
  [MfaFactor.PhoneVerificationCode]: 'SMS code',
};

const listed = (names: string[]): string => [...new Set(names)].join(', ');

/** What a tenant has and the sandbox does not do yet, in words. */
export const notYet = ({
  socialConnectors,
  ssoConnectors,
  googleOneTap,
  mfa,
  passkeySignIn,
}: PublicSettings): string[] => [
  ...(socialConnectors.length > 0 ? [`Social sign-in (${listed(socialConnectors.map(({ name }) => name.en))})`] : []),
  ...(ssoConnectors.length > 0
    ? [`Enterprise sign-in (${listed(ssoConnectors.map(({ connectorName }) => connectorName))})`]
    : []),
  ...(googleOneTap?.isEnabled ? ['Google One Tap'] : []),
  ...(mfa.factors.length > 0
    ? [`Two-step verification (${listed(mfa.factors.map((factor) => factorNames[factor]))})`]
    : []),
  ...(passkeySignIn.enabled ? ['Passkey sign-in'] : []),
];
