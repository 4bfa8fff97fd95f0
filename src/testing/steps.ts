import type { StepName, StepOf } from '../flow/step.js';

const ada = { type: 'email', value: 'ada@mail.test' } as const;

/** One step of each kind, as the flow makes them. */
export const steps: { readonly [Name in StepName]: StepOf<Name> } = {
  'sign-in': { name: 'sign-in' },
  password: { name: 'password', identifier: ada },
  register: { name: 'register' },
  'forgot-password': { name: 'forgot-password' },
  'new-password': { name: 'new-password', event: 'Register', identifier: ada },
  'new-username': { name: 'new-username', event: 'Register' },
  code: { name: 'code', event: 'SignIn', identifier: ada, verificationId: 'verification-1', sentAt: 0 },
  'new-address': { name: 'new-address', event: 'Register', adds: { types: ['email'] } },
  'extra-profile': { name: 'extra-profile', event: 'Register' },
  question: { name: 'question', question: { about: 'agree-terms' }, over: { name: 'sign-in' } },
  'account-suspended': { name: 'account-suspended' },
  'session-ended': { name: 'session-ended' },
  complete: { name: 'complete', redirectTo: 'https://auth.test/oidc/auth/interaction-1' },
};
