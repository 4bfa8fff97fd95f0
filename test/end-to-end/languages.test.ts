import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { languages } from '../../src/phrases/languages.js';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';
import { wordsIn, type OtherLanguage, type Words } from './words.js';

const oldPassword = 'Violet-Kettle-41';
const newPassword = 'Amber-Lantern-58';

let stage: Stage;

before(async () => {
  stage = await startStage();
  await stage.configure({
    signIn: {
      methods: [
        { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
        { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: true },
      ],
    },
    signUp: {
      identifiers: ['email'],
      password: true,
      verify: true,
      secondaryIdentifiers: [{ identifier: 'username' }],
    },
    agreeToTermsPolicy: 'Manual',
    termsOfUseUrl: 'https://books.test/terms',
    privacyPolicyUrl: 'https://books.test/privacy',
    passwordPolicy: { length: { min: 8, max: 256 }, characterTypes: { min: 2 } },
    supportEmail: 'help@books.test',
    hideLogtoBranding: false,
  });
  await stage.askFor([{ name: 'nickname', type: 'Text', required: true, config: { minLength: 3 } }]);
});
after(() => stage.close());

/** What is nobody's language: addresses, and the name of whoever made it. */
const given = ['help@books.test', 'Powered by Logto'];

for (const language of languages.filter((language) => language !== 'en')) {
  describe(`Somebody who reads ${language}`, () => {
    it('meets no English from sign-in to recovery, whatever goes wrong', async (t) => {
      const reader = await Person.open(stage, { language });
      t.after(() => reader.close());
      await new Way(reader, language, await wordsIn(language)).walk();
    });
  });
}

/** One way through all screens, with all the mistakes that one can make. */
class Way {
  readonly #email: string;
  readonly #newEmail: string;
  readonly #username: string;

  constructor(
    private readonly reader: Person,
    private readonly language: OtherLanguage,
    private readonly words: Words,
  ) {
    const name = language.toLowerCase().replace('-', '_');
    this.#email = `${name}@mail.test`;
    this.#newEmail = `new.${name}@mail.test`;
    this.#username = `u_${name}`;
  }

  async walk(): Promise<void> {
    await stage.register({ primaryEmail: this.#email, password: oldPassword });
    await this.#signIn();
    await this.#tryPassword();
    await this.#tryCode();
    await this.#recover();
    await this.#register();
    await this.#loseTheSession();
  }

  async #signIn(): Promise<void> {
    const { reader } = this;
    await reader.visit('/');
    await reader.press('Sign in');
    await this.#sees('description.sign_in_to_your_account');
    await this.#press('action.sign_in');
    await reader.sees(
      this.words.say('error.general_required', {
        types: ['description.username', 'description.email'].map((id) => this.words.say(id)),
      }),
    );
    await this.#readsNoEnglish();
    await reader.fill(this.#identifierLabel, 'ada@');
    await this.#press('action.sign_in');
    await this.#readsNoEnglish();
    await reader.fill(this.#identifierLabel, this.#email);
    await this.#press('action.sign_in');
    await this.#agree();
  }

  /** The tenant wants a yes before anything else. */
  async #agree(): Promise<void> {
    await this.#sees('error.terms_acceptance_required');
    await this.#press('action.agree');
  }

  async #tryPassword(): Promise<void> {
    await this.#sees('description.enter_password');
    await this.#press('action.continue');
    await this.#sees('error.password_required');
    await this.#fill('input.password', 'something-else');
    await this.#press('action.continue');
    await this.reader.hearsOfMistake('password');
    await this.#readsNoEnglish();
  }

  async #tryCode(): Promise<void> {
    await this.#press('action.sign_in_via_passcode');
    await this.#sees('description.verify_email');
    await this.#press('action.continue');
    await this.reader.hearsOfMistake('code');
    const code = await stage.codeFor(this.#email);
    await this.#fill('input.code', code === '000000' ? '111111' : '000000');
    await this.#readsNoEnglish();
    await this.#press('action.sign_in_via_password');
    await this.#sees('description.enter_password');
  }

  async #recover(): Promise<void> {
    await this.#press('action.forgot_password');
    await this.#sees('description.reset_password');
    await this.#press('action.continue');
    await this.#sees('description.verify_email');
    await this.#fill('input.code', await stage.codeFor(this.#email));
    await this.#sees('description.new_password');
    for (const password of ['', 'a', 'abcdefgh', 'aaaaaaaa1', oldPassword]) {
      await this.#fill('element.new_password', password);
      await this.#press('action.save_password');
      await this.reader.hearsOfMistake('newPassword');
      await this.#readsNoEnglish();
    }
    await this.#fill('element.new_password', newPassword);
    await this.#press('action.save_password');
    await this.#sees('description.password_changed');
  }

  async #register(): Promise<void> {
    const { reader } = this;
    const email = this.words.label('description.email');
    await this.#press('action.create_account');
    await this.#sees('description.create_your_account');
    await reader.fill(email, this.#email);
    await this.#press('action.create_account');
    await this.#sees('description.verify_email');
    await this.#fill('input.code', await stage.codeFor(this.#email));
    await this.#sees('element.sign_in_question');
    await this.#press('action.cancel');
    await reader.fill(email, this.#newEmail);
    await this.#press('action.create_account');
    await this.#sees('description.verify_email');
    await this.#fill('input.code', await stage.codeFor(this.#newEmail));
    await this.#sees('description.enter_username');
    for (const username of ['', '1st', 'no-dashes', 'demo']) {
      await this.#fill('input.username', username);
      await this.#press('action.continue');
      await reader.hearsOfMistake('identifier');
      await this.#readsNoEnglish();
    }
    await this.#fill('input.username', this.#username);
    await this.#press('action.continue');
    await this.#sees('description.set_password');
    await this.#fill('element.new_password', newPassword);
    await this.#press('action.save_password');
    await this.#sees('description.about_yourself');
    for (const nickname of ['', 'A']) {
      await this.#fill('profile.nickname', nickname);
      await this.#press('action.continue');
      await reader.hearsOfMistake('nickname');
      await this.#readsNoEnglish();
    }
  }

  async #loseTheSession(): Promise<void> {
    await this.#fill('profile.nickname', 'Reader');
    await this.reader.forgetCookies();
    await this.#press('action.continue');
    await this.#sees('element.session_ended');
  }

  get #identifierLabel(): string {
    return this.words.label('description.username', 'description.email');
  }

  async #sees(id: string): Promise<void> {
    await this.reader.sees(this.words.say(id));
    await this.#readsNoEnglish();
  }

  async #press(id: string): Promise<void> {
    await this.reader.press(this.words.say(id));
  }

  async #fill(id: string, text: string): Promise<void> {
    await this.reader.fill(this.words.say(id), text);
  }

  async #readsNoEnglish(): Promise<void> {
    const data = [...given, this.#email, this.#newEmail, this.#username];
    const left = await this.words.englishOn(this.reader, data);
    assert.deepEqual(left, [], `${this.language}: ${await this.reader.reads('logto-sign-in')}`);
  }
}
