import { answers, FakeTransport, welcoming, type Answer } from '../src/testing/index.js';

/** What the person has told the server since it last began anew. */
interface Interaction {
  event?: string;
  password?: string;
}

/**
 * Stands behind the live preview: everything works, in the words of recorded answers, but for what the person means to go
 * wrong. It keeps just enough to lead through signing up and recovery.
 */
export class PreviewServer {
  /** The sign-in-experience JSON of the tenant. */
  settings: unknown;

  readonly #transport = new FakeTransport(welcoming);
  #interaction: Interaction = {};

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const { method = 'GET', body } = init;
    const request = `${method} ${new URL(String(input), 'https://auth.test').pathname}`;
    this.#transport.answer(request, this.#reply(request, typeof body === 'string' ? JSON.parse(body) : {}));
    return this.#transport.fetch(input, init);
  };

  #reply(request: string, said: Readonly<Record<string, unknown>>): Answer {
    switch (request) {
      case 'PUT /api/experience':
        this.#interaction = { event: String(said['interactionEvent']) };
        return answers.started;
      case 'GET /api/experience/interaction':
        return answers.interactionNotFound;
      case 'POST /api/experience/verification/password':
        return said['password'] === wrong.password ? answers.invalidCredentials : answers.verified;
      case 'POST /api/experience/verification/verification-code/verify':
        return said['code'] === wrong.code ? answers.codeMismatch : answers.verified;
      case 'POST /api/experience/profile':
        return said['type'] === 'password' ? this.#setPassword(said['value']) : staged(said['value']);
      case 'PUT /api/experience/profile/password':
        return this.#setPassword(said['password']);
      case 'POST /api/experience/identification':
        return this.#lacksPassword() ? answers.missingPassword : answers.identified;
      case 'POST /api/experience/submit':
        return this.#submit();
      default:
        return answers.verified;
    }
  }

  #setPassword(password: unknown): Answer {
    if (password === wrong.password) {
      return answers.passwordLeaked;
    }
    this.#interaction.password = String(password);
    return done;
  }

  #lacksPassword(): boolean {
    const { event, password } = this.#interaction;
    const { signUp } = Object(this.settings) as { signUp?: { password?: boolean } };
    return event === 'Register' && signUp?.password === true && password === undefined;
  }

  #submit(): Answer {
    const { event, password } = this.#interaction;
    if (event !== 'ForgotPassword') {
      return answers.finished;
    }
    return password === undefined ? answers.newPasswordRequired : done;
  }
}

/** What this server says no to. */
export const wrong = { password: 'test_password', code: '000000', username: 'taken' } as const;

const done: Answer = { status: 204 };

const staged = (username: unknown): Answer => (username === wrong.username ? answers.usernameTaken : done);
