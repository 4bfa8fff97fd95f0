import type { Meta } from '@storybook/web-components-vite';
import type { InteractionEvent } from '../src/api/experience.js';
import type { Address } from '../src/api/identifier.js';
import { answers, scenes, settingsWith, steps, type Answer } from '../src/testing/index.js';
import { ada, adaByPhone, wilhelmina } from './people.js';
import { scene } from './scene.js';

export default { title: 'Screens/New address' } satisfies Meta;

/** A tenant where people sign in with a name or an address, and a new account begins with a name. */
const settings = settingsWith(
  [
    ['username', 'password'],
    ['email', 'code'],
    ['phone', 'code'],
  ],
  { signUp: { identifiers: ['username'], password: false, secondaryIdentifiers: [{ identifier: 'emailOrPhone' }] } },
);

const adds = { types: ['email'] } as const;
const step = steps['new-address'];
const byPhone = { ...step, adds: { types: ['phone'] } } as const;
const byEither = { ...step, adds: { types: ['email', 'phone'] } } as const;
const given = { ...step, identifier: ada };
const action = { type: 'sendCode', event: 'Register', identifier: ada, adds } as const;
const sendCode = 'POST /api/experience/verification/verification-code';
const checkCode = `${sendCode}/verify`;
const stage = 'POST /api/experience/profile';

/** On the screen of the code that went to the new address. */
const codeTo = (identifier: Address = ada, event: InteractionEvent = 'Register') => ({
  ...steps.code,
  event,
  identifier,
  adds: { types: [identifier.type] },
});

/** The code was entered, and the server has something to say to the address. */
const proven = (event: InteractionEvent, staged: Answer) => ({
  settings,
  step: codeTo(ada, event),
  action: {
    type: 'verifyCode',
    event,
    identifier: ada,
    adds,
    verificationId: steps.code.verificationId,
    code: '407112',
  } as const,
  server: { [stage]: staged },
});

export const Empty = scene(scenes['new-address'].empty);
export const Filled = scene({ settings, step: given });
export const Pending = scene(scenes['new-address'].pending);
export const LongAddress = scene({ settings, step: { ...step, identifier: wilhelmina } });

export const ByPhone = scene({ settings, step: byPhone });
export const ByPhoneFilled = scene({ settings, step: byPhone, fill: { identifier: '2025550123' } });
export const ByEmailOrPhone = scene({ settings, step: byEither });
export const ByEmailOrPhoneFilled = scene({ settings, step: { ...byEither, identifier: adaByPhone } });

export const NothingTyped = scene({ settings, step, press: 'submit' });
export const SlipInTheAddress = scene({ settings, step, fill: { identifier: 'ada@gmial.com' }, press: 'elsewhere' });
export const NothingOfBothTyped = scene({ settings, step: byEither, press: 'submit' });
export const NotAnAddress = scene({ settings, step, fill: { identifier: 'ada@mail' }, press: 'submit' });
export const NotANumber = scene({ settings, step: byPhone, fill: { identifier: '20255' }, press: 'submit' });
export const NeitherOfBoth = scene({ settings, step: byEither, fill: { identifier: 'ada' }, press: 'submit' });
export const NotAllowed = scene(scenes['new-address'].refused);
export const TooManyCodes = scene({ settings, step: given, action, server: { [sendCode]: answers.messageLimit } });
export const CodesCannotBeSent = scene({ settings, step: given, action, server: { [sendCode]: answers.noConnector } });
export const Offline = scene(scenes['new-address'].failed);

export const MissingAfterTheUsername = scene({
  settings,
  step: steps['new-username'],
  action: { type: 'setUsername', event: 'Register', username: 'ada' },
  server: { 'POST /api/experience/identification': answers.missingAddress },
});
/** The tenant asks for more than it did when the account was made. */
export const MissingWhileSigningIn = scene({
  settings,
  step: steps['sign-in'],
  action: { type: 'signInWithPassword', identifier: { type: 'username', value: 'ada' }, password: 'a-guess' },
  server: { 'POST /api/experience/submit': answers.missingPhone },
});

export const Code = scene({ settings, step: () => ({ ...codeTo(), sentAt: Date.now() }) });
export const CodeByPhone = scene({ settings, step: () => ({ ...codeTo(adaByPhone), sentAt: Date.now() }) });
export const CodeWithAWayBack = scene({ settings, step: given, press: 'submit' });
export const CodeSentAgain = scene({
  settings,
  step: codeTo(),
  server: { [sendCode]: answers.verifiedAgain },
  press: 'sendAgain',
});
export const WrongCode = scene({ ...proven('Register', answers.saved), server: { [checkCode]: answers.codeMismatch } });
export const Change = scene({ settings, step: codeTo(), press: 'change' });

export const TakenWhileSigningUp = scene(proven('Register', answers.emailTaken));
export const TakenWhileSigningIn = scene(proven('SignIn', answers.emailTaken));
export const AnotherInstead = scene({ ...proven('SignIn', answers.emailTaken), press: 'yes' });
export const NotAllowedAfterTheCode = scene(proven('Register', answers.emailNotAllowed));
