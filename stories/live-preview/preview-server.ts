import type { Address } from '../../src/api/identifier.js';
import { answers, FakeTransport, welcoming, type Answer } from '../../src/testing/index.js';

/** What the person has told the server since it last began anew. */
interface Interaction {
  event?: string;
  /** What the account that is to be has so far, in the words of what could be missing. */
  readonly has: Set<string>;
}

interface SignUp {
  readonly identifiers?: readonly string[];
  readonly secondaryIdentifiers?: readonly { readonly identifier: string }[];
  readonly password?: boolean;
}

type Said = Readonly<Record<string, unknown>>;

/**
 * Stands behind the live preview: everything works, in the words of recorded answers, but for what the person means to go
 * wrong. It keeps just enough to lead through signing up, with all that an account lacks, and recovery.
 */
export class PreviewServer {
  /** The sign-in-experience JSON of the tenant. */
  settings: unknown;

  readonly #transport = new FakeTransport(welcoming);
  #interaction: Interaction = { has: new Set() };
  /** The addresses that codes went to, by the id of their verification. */
  readonly #addresses = new Map<unknown, Address>();

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const { method = 'GET', body } = init;
    const request = `${method} ${new URL(String(input), 'https://auth.test').pathname}`;
    const answer = this.#reply(request, typeof body === 'string' ? JSON.parse(body) : {});
    if (answer) {
      this.#transport.answer(request, answer);
    }
    return this.#transport.fetch(input, init);
  };

  #reply(request: string, said: Said): Answer | undefined {
    switch (request) {
      case 'PUT /api/experience':
      case 'PUT /api/experience/interaction-event':
        this.#interaction = { event: String(said['interactionEvent']), has: new Set() };
        return answers.started;
      case 'GET /api/experience/interaction':
        return answers.interactionNotFound;
      case 'POST /api/experience/verification/password':
        return checked(said);
      case 'POST /api/experience/verification/verification-code':
        return this.#sendCode(said['identifier'] as Address);
      case 'POST /api/experience/verification/verification-code/verify':
        return said['code'] === wrong.code ? answers.codeMismatch : proof(said['verificationId']);
      case 'POST /api/experience/profile':
        return this.#stage(said);
      case 'PUT /api/experience/profile/password':
        return this.#setPassword(said['password']);
      case 'POST /api/experience/identification':
        return this.#identify(this.#addresses.get(said['verificationId']));
      case 'POST /api/experience/submit':
        return this.#submit();
      default:
        return undefined;
    }
  }

  #sendCode(address: Address): Answer {
    if (this.#interaction.event === 'Register' && address.value === wrong.blockedEmail) {
      return answers.emailNotAllowed;
    }
    const id = `verification-${this.#addresses.size + 1}`;
    this.#addresses.set(id, address);
    return proof(id);
  }

  #stage({ type, value, verificationId }: Said): Answer {
    const address = this.#addresses.get(verificationId);
    if (type === 'password') {
      return this.#setPassword(value);
    }
    if (type === 'username' && value === wrong.username) {
      return answers.usernameTaken;
    }
    if (address?.value === wrong.takenEmail) {
      return answers.emailTaken;
    }
    this.#interaction.has.add(String(type));
    return answers.saved;
  }

  #setPassword(password: unknown): Answer {
    if (password === wrong.password) {
      return answers.passwordLeaked;
    }
    this.#interaction.has.add('password');
    return answers.saved;
  }

  #identify(address: Address | undefined): Answer {
    const { event, has } = this.#interaction;
    if (address?.value === wrong.suspendedEmail) {
      return answers.suspended;
    }
    if (event !== 'Register') {
      return address?.value === wrong.unknownEmail ? answers.unknownUser : answers.identified;
    }
    if (address?.value === wrong.takenEmail) {
      return answers.emailTaken;
    }
    if (address) {
      has.add(address.type);
    }
    const missing = this.#demands().find((demand) => !fulfils(has, demand));
    return missing ? missingAnswers[missing] : answers.identified;
  }

  /** What a new account needs, in a server's order. */
  #demands(): Missing[] {
    const { signUp = {}, customProfileFields = [] } = Object(this.settings) as {
      signUp?: SignUp;
      customProfileFields?: readonly unknown[];
    };
    const { identifiers = [], secondaryIdentifiers = [], password } = signUp;
    const asked = new Set([
      ...(identifiers.includes('username') ? ['username'] : identifiers.length > 1 ? ['emailOrPhone'] : identifiers),
      ...secondaryIdentifiers.map(({ identifier }) => identifier),
      ...(password ? ['password'] : []),
      ...(customProfileFields.length > 0 ? ['extraProfile'] : []),
    ]);
    return (Object.keys(missingAnswers) as Missing[]).filter((demand) => asked.has(demand));
  }

  #submit(): Answer {
    const { event, has } = this.#interaction;
    if (event !== 'ForgotPassword') {
      return answers.finished;
    }
    return has.has('password') ? answers.saved : answers.newPasswordRequired;
  }
}

/** What this server says no to, or not at once. */
export const wrong = {
  password: 'test_password',
  oldPassword: 'old_password',
  code: '000000',
  username: 'taken',
  takenEmail: 'taken@mail.test',
  unknownEmail: 'new@mail.test',
  blockedEmail: 'blocked@mail.test',
  suspendedEmail: 'suspended@mail.test',
  endedSession: 'ended_session',
} as const;

const missingAnswers = {
  username: answers.missingUsername,
  emailOrPhone: answers.missingAddress,
  email: answers.missingEmail,
  phone: answers.missingPhone,
  password: answers.missingPassword,
  extraProfile: answers.missingExtraProfile,
} as const;

type Missing = keyof typeof missingAnswers;

const fulfils = (has: ReadonlySet<string>, demand: Missing) =>
  demand === 'emailOrPhone' ? has.has('email') || has.has('phone') : has.has(demand);

const proof = (verificationId: unknown): Answer => ({ ...answers.verified, body: { verificationId } });

function checked({ identifier, password }: Said): Answer {
  switch (password) {
    case wrong.password:
      return answers.invalidCredentials;
    case wrong.oldPassword:
      return answers.passwordExpired;
    case wrong.endedSession:
      return answers.sessionNotFound;
    default:
      return (identifier as Address).value === wrong.suspendedEmail ? answers.suspended : answers.verified;
  }
}
