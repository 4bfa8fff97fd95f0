import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { action as logged } from 'storybook/actions';
import '../src/define.js';
import type { LogtoSignIn } from '../src/index.js';
import { settingsWith, tenants } from '../src/testing/index.js';
import { PreviewServer, wrong } from './preview-server.js';
import './live-preview.css';

type Way = 'off' | 'password' | 'code' | 'password, then code' | 'code, then password';
type SignUp = 'off' | 'username' | 'email' | 'phone' | 'email or phone' | 'username, email or phone';

interface Args {
  username: 'off' | 'password';
  email: Way;
  phone: Way;
  signUp: SignUp;
  signUpPassword: boolean;
  alsoAsksFor: ('username' | 'email' | 'phone' | 'emailOrPhone')[];
  profile: boolean;
  terms: 'none' | 'Automatic' | 'ManualRegistrationOnly' | 'Manual';
  signInMode: 'SignInAndRegister' | 'SignIn' | 'Register';
  recovery: ('email' | 'phone')[];
  firstScreen: string;
  identifier: string;
  loginHint: string;
  primaryColor: string;
  darkMode: boolean;
  darkPrimaryColor: string;
  logoUrl: string;
  darkLogoUrl: string;
  hideLogtoBranding: boolean;
  passwordLength: number;
  characterTypes: number;
  usernameMin: number;
  usernameMax: number;
  usernameCharacters: ('lowercase' | 'uppercase' | 'numbers' | 'underscore')[];
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
}

const ways: Way[] = ['off', 'password', 'code', 'password, then code', 'code, then password'];
const select = (category: string, options: readonly string[], name?: string) => ({
  ...(name && { name }),
  options,
  control: 'select' as const,
  table: { category },
});
const check = (category: string, options: readonly string[], name?: string) => ({
  ...(name && { name }),
  options,
  control: 'inline-check' as const,
  table: { category },
});
const text = (category: string, name: string) => ({ name, control: 'text' as const, table: { category } });
const flag = (category: string, name: string) => ({ name, control: 'boolean' as const, table: { category } });
const color = (name: string) => ({ name, control: 'color' as const, table: { category: 'Brand' } });
const range = (category: string, name: string, min: number, max: number) => ({
  name,
  control: { type: 'range' as const, min, max },
  table: { category },
});

export default {
  title: 'Element/Live preview',
  argTypes: {
    username: select('Sign-in', ['off', 'password'], 'Username'),
    email: select('Sign-in', ways, 'Email'),
    phone: select('Sign-in', ways, 'Phone'),
    signInMode: select('Sign-in', ['SignInAndRegister', 'SignIn', 'Register'], 'Mode'),
    signUp: select(
      'Sign-up',
      ['off', 'username', 'email', 'phone', 'email or phone', 'username, email or phone'],
      'Account begins with',
    ),
    signUpPassword: flag('Sign-up', 'Create a password'),
    alsoAsksFor: check('Sign-up', ['username', 'email', 'phone', 'emailOrPhone'], 'Asks for on the way'),
    profile: flag('Sign-up', 'Asks for a profile'),
    terms: select('Sign-up', ['none', 'Automatic', 'ManualRegistrationOnly', 'Manual'], 'Terms'),
    recovery: check('Recovery', ['email', 'phone'], 'Codes to'),
    firstScreen: select(
      'Wishes of the application',
      ['', 'sign_in', 'register', 'reset_password', 'identifier:sign_in', 'identifier:register'],
      'First screen',
    ),
    identifier: text('Wishes of the application', 'Only these identifiers'),
    loginHint: text('Wishes of the application', 'Login hint'),
    primaryColor: color('Colour'),
    darkMode: flag('Brand', 'Dark mode'),
    darkPrimaryColor: color('Colour in dark mode'),
    logoUrl: text('Brand', 'Logo'),
    darkLogoUrl: text('Brand', 'Logo in dark mode'),
    hideLogtoBranding: flag('Brand', 'Hide Logto branding'),
    passwordLength: range('Policies', 'Characters of a password, at least', 1, 32),
    characterTypes: range('Policies', 'Kinds of characters, at least', 1, 4),
    usernameMin: range('Policies', 'Characters of a username, at least', 1, 32),
    usernameMax: range('Policies', 'Characters of a username, at most', 1, 128),
    usernameCharacters: check(
      'Policies',
      ['lowercase', 'uppercase', 'numbers', 'underscore'],
      'Characters of a username',
    ),
  },
} satisfies Meta<Args>;

/** The whole element over recorded answers, to go through as people do. */
export const LivePreview: StoryObj<Args> = {
  args: {
    username: 'password',
    email: 'password, then code',
    phone: 'code, then password',
    signInMode: 'SignInAndRegister',
    signUp: 'email',
    signUpPassword: true,
    alsoAsksFor: [],
    profile: false,
    terms: 'none',
    recovery: ['email'],
    firstScreen: '',
    identifier: '',
    loginHint: '',
    primaryColor: tenants.nothing.color.primaryColor,
    darkMode: true,
    darkPrimaryColor: tenants.nothing.color.darkPrimaryColor,
    logoUrl: tenants.nothing.branding.logoUrl,
    darkLogoUrl: '',
    hideLogtoBranding: true,
    passwordLength: 8,
    characterTypes: 1,
    usernameMin: 1,
    usernameMax: 128,
    usernameCharacters: ['lowercase', 'uppercase', 'numbers', 'underscore'],
  },
  render: preview,
};

const server = new PreviewServer();

/** Counted up, so that another value starts the sign-in again. */
let turn = 0;

function preview(args: Args): TemplateResult {
  const settings = settingsFrom(args);
  server.settings = settings;
  const { firstScreen, identifier, loginHint } = args;
  return html`
    <logto-sign-in
      lang=${args.lang ?? nothing}
      .theme=${args.theme}
      .firstScreen=${firstScreen || undefined}
      .identifier=${identifier || undefined}
      .loginHint=${loginHint || undefined}
      .appId=${`live-preview-${JSON.stringify({ firstScreen, identifier, loginHint })}`}
      .settings=${settings}
      .fetch=${server.fetch}
      @logto-step=${logged('logto-step')}
      @logto-complete=${complete}
      @logto-refused=${logged('logto-refused')}
      @logto-failed=${logged('logto-failed')}
    ></logto-sign-in>
    <p class="live-preview-end" role="status" hidden>
      Signed in; the browser would go on to the application now.
      <button type="button" @click=${again}>Start again</button>
    </p>
    <div class="live-preview-help">
      <p>Any account, password and code will do, but for these:</p>
      <dl>
        ${exceptions.map(
          ([what, comes]) => html`
            <div>
              <dt><code>${what}</code></dt>
              <dd>${comes}</dd>
            </div>
          `,
        )}
      </dl>
    </div>
  `;
}

const exceptions = [
  [wrong.password, 'wrong, or leaked where a new one is chosen'],
  [wrong.oldPassword, 'has expired'],
  [wrong.code, 'a wrong code'],
  [wrong.username, 'somebody has this username'],
  [wrong.takenEmail, 'somebody has this address, if you sign up'],
  [wrong.unknownEmail, 'nobody has this address, once its code is there'],
  [wrong.blockedEmail, 'no account can be made with it'],
] as const;

/** There is no application to go on to. */
function complete(event: Event) {
  event.preventDefault();
  logged('logto-complete')(event);
  endOf(event).hidden = false;
}

function again(event: Event) {
  const end = endOf(event);
  end.hidden = true;
  (end.parentElement!.querySelector('logto-sign-in') as LogtoSignIn).appId = `live-preview-${++turn}`;
}

const endOf = ({ currentTarget }: Event) =>
  (currentTarget as Element).closest('.stage')!.querySelector<HTMLElement>('.live-preview-end')!;

function settingsFrom(args: Args) {
  return settingsWith(
    [
      ['username', ...factors(args.username)],
      ['email', ...factors(args.email)],
      ['phone', ...factors(args.phone)],
    ],
    {
      color: {
        primaryColor: args.primaryColor,
        isDarkModeEnabled: args.darkMode,
        darkPrimaryColor: args.darkPrimaryColor,
      },
      branding: {
        ...(args.logoUrl && { logoUrl: args.logoUrl }),
        ...(args.darkLogoUrl && { darkLogoUrl: args.darkLogoUrl }),
      },
      hideLogtoBranding: args.hideLogtoBranding,
      signUp: {
        identifiers: args.signUp === 'off' ? [] : args.signUp.split(/, | or /),
        password: args.signUpPassword,
        verify: args.signUp !== 'username',
        secondaryIdentifiers: args.alsoAsksFor.map((identifier) => ({ identifier, verify: identifier !== 'username' })),
      },
      ...(args.profile && { customProfileFields }),
      ...(args.terms !== 'none' && {
        agreeToTermsPolicy: args.terms,
        termsOfUseUrl: 'https://bookstore.test/terms',
        privacyPolicyUrl: 'https://bookstore.test/privacy',
      }),
      signInMode: args.signInMode,
      forgotPassword: { email: args.recovery.includes('email'), phone: args.recovery.includes('phone') },
      passwordPolicy: {
        length: { min: args.passwordLength, max: 256 },
        characterTypes: { min: args.characterTypes },
      },
      usernamePolicy: {
        minLength: args.usernameMin,
        maxLength: args.usernameMax,
        allowedChars: Object.fromEntries(
          ['lowercase', 'uppercase', 'numbers', 'underscore'].map((kind) => [
            kind,
            args.usernameCharacters.some((allowed) => allowed === kind),
          ]),
        ),
      },
    },
  );
}

const customProfileFields = [
  { name: 'name', type: 'Text', required: true },
  { name: 'birthdate', type: 'Date', config: { format: 'dd/MM/yyyy' } },
  { name: 'newsletter', type: 'Checkbox', label: 'Send me news about books', config: { defaultValue: 'true' } },
];

const factors = (way: Way) =>
  way.split(', then ').filter((factor): factor is 'password' | 'code' => factor === 'password' || factor === 'code');
