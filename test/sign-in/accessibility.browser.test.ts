import { expect } from 'chai';
import type { FlowState } from '../../src/flow/flow-state.js';
import { answers, stateAfter, steps, tenants } from '../../src/testing/index.js';
import { findings } from '../axe.js';
import { mount, unmount } from './mount.js';

const ada = { type: 'email', value: 'ada@mail.test' } as const;
const server = {
  'POST /api/experience/verification/password': answers.invalidCredentials,
  'POST /api/experience/verification/verification-code/verify': answers.codeExpired,
};
const settings = {
  ...tenants.codeFirst,
  forgotPassword: { email: true, phone: true },
  signUp: { identifiers: ['username'] },
  usernamePolicy: { minLength: 4 },
  passwordPolicy: { characterTypes: { min: 2 } },
  termsOfUseUrl: 'https://books.test/terms',
  privacyPolicyUrl: 'https://books.test/privacy',
  agreeToTermsPolicy: 'ManualRegistrationOnly',
  customProfileFields: [
    { name: 'avatar', type: 'Url', label: '', required: true, config: {} },
    { name: 'gender', type: 'Select', label: '', required: false, config: { options: [{ value: 'female' }] } },
  ],
  supportEmail: 'help@books.test',
  supportWebsiteUrl: 'https://books.test/help',
};

/** Every screen as it opens, and as it looks when something was refused or is under way. */
const states: Readonly<Record<string, () => Promise<FlowState>>> = {
  'sign-in': async () => ({ step: steps['sign-in'] }),
  'sign-in, refused': () =>
    stateAfter({
      settings,
      server,
      step: steps['sign-in'],
      action: { type: 'signInWithPassword', identifier: ada, password: 'x' },
    }),
  password: async () => ({ step: steps.password }),
  'password, refused': () =>
    stateAfter({
      settings,
      server,
      step: steps.password,
      action: { type: 'signInWithPassword', identifier: ada, password: 'x' },
    }),
  'password, pending': async () => ({ step: steps.password, pending: 'signInWithPassword' }),
  code: async () => ({ step: { ...steps.code, sentAt: Date.now() } }),
  'code, expired': () =>
    stateAfter({
      settings,
      server,
      step: steps.code,
      action: {
        type: 'verifyCode',
        event: 'SignIn',
        identifier: ada,
        verificationId: 'verification-1',
        code: '407123',
      },
    }),
  register: async () => ({ step: steps.register }),
  'forgot-password': async () => ({ step: steps['forgot-password'] }),
  'new-password': async () => ({ step: steps['new-password'] }),
  'new-password, rejected': () =>
    stateAfter({
      settings,
      server: { 'POST /api/experience/profile': answers.passwordRejected },
      step: steps['new-password'],
      action: { type: 'setPassword', event: 'Register', password: 'abcdefgh' },
    }),
  'new-username': async () => ({ step: steps['new-username'] }),
  'new-address': async () => ({ step: steps['new-address'] }),
  'extra-profile': async () => ({ step: steps['extra-profile'] }),
  'question, with an answer that failed': async () => ({
    step: {
      name: 'question',
      question: { about: 'create-account', identifier: ada, yes: { type: 'go', to: steps.register } },
      over: steps.code,
    },
    problem: { code: 'network' },
  }),
  'question about the terms': async () => ({ step: steps.question }),
  'sign-in, after a new password': async () => ({ step: { name: 'sign-in', after: 'password-reset' } }),
  'account-suspended': async () => ({ step: steps['account-suspended'] }),
  'session-ended': async () => ({ step: steps['session-ended'] }),
};

afterEach(unmount);

for (const theme of ['light', 'dark'] as const) {
  describe(`In the ${theme} theme`, () => {
    for (const [name, stateOf] of Object.entries(states)) {
      it(`axe finds nothing to say about: ${name}`, async () => {
        document.documentElement.lang = 'en';
        document.title = 'Sign in';
        const { element } = await mount({ settings, preview: await stateOf(), attributes: { theme } });
        element.getAnimations({ subtree: true }).forEach((animation) => animation.cancel());
        expect(await findings(element)).to.deep.equal([]);
      });
    }
  });
}
