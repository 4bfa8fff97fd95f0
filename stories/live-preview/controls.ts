import type { ArgTypes } from '@storybook/web-components-vite';
import { tenants } from '../../src/testing/index.js';

export type Way = 'off' | 'password' | 'code' | 'password, then code' | 'code, then password';
type SignUp = 'off' | 'username' | 'email' | 'phone' | 'email or phone' | 'username, email or phone';

export interface Controls {
  username: 'off' | 'password';
  email: Way;
  phone: Way;
  signInMode: 'SignInAndRegister' | 'SignIn' | 'Register';
  signUp: SignUp;
  signUpPassword: boolean;
  alsoAsksFor: ('username' | 'email' | 'phone' | 'emailOrPhone')[];
  profile: boolean;
  agreeToTerms: 'Automatic' | 'ManualRegistrationOnly' | 'Manual';
  termsOfUseUrl: string;
  privacyPolicyUrl: string;
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
  customCss: string;
  customContent: string;
  supportEmail: string;
  supportWebsiteUrl: string;
  unknownSessionRedirectUrl: string;
  isDevelopmentTenant: boolean;
  autoDetectLanguage: boolean;
  fallbackLanguage: string;
  passwordLength: number;
  characterTypes: number;
  usernameMin: number;
  usernameMax: number;
  usernameCharacters: ('lowercase' | 'uppercase' | 'numbers' | 'underscore')[];
  variant: 'card' | 'bare';
}

/** What the controls begin with. */
export const initial: Controls = {
  username: 'password',
  email: 'password, then code',
  phone: 'code, then password',
  signInMode: 'SignInAndRegister',
  signUp: 'email',
  signUpPassword: true,
  alsoAsksFor: [],
  profile: false,
  agreeToTerms: 'Automatic',
  termsOfUseUrl: '',
  privacyPolicyUrl: '',
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
  customCss: '',
  customContent: '',
  supportEmail: '',
  supportWebsiteUrl: '',
  unknownSessionRedirectUrl: '',
  isDevelopmentTenant: false,
  autoDetectLanguage: true,
  fallbackLanguage: 'en',
  passwordLength: 8,
  characterTypes: 1,
  usernameMin: 1,
  usernameMax: 128,
  usernameCharacters: ['lowercase', 'uppercase', 'numbers', 'underscore'],
  variant: 'card',
};

const ways: Way[] = ['off', 'password', 'code', 'password, then code', 'code, then password'];
const signUps: SignUp[] = ['off', 'username', 'email', 'phone', 'email or phone', 'username, email or phone'];
const firstScreens = ['', 'sign_in', 'register', 'reset_password', 'identifier:sign_in', 'identifier:register'];

const select = (category: string, name: string, options: readonly string[]) => ({
  name,
  options,
  control: 'select' as const,
  table: { category },
});
const check = (category: string, name: string, options: readonly string[]) => ({
  name,
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

export const argTypes: ArgTypes<Controls> = {
  username: select('Sign-in', 'Username', ['off', 'password']),
  email: select('Sign-in', 'Email', ways),
  phone: select('Sign-in', 'Phone', ways),
  signInMode: select('Sign-in', 'Mode', ['SignInAndRegister', 'SignIn', 'Register']),
  signUp: select('Sign-up', 'Account begins with', signUps),
  signUpPassword: flag('Sign-up', 'Create a password'),
  alsoAsksFor: check('Sign-up', 'Asks for on the way', ['username', 'email', 'phone', 'emailOrPhone']),
  profile: flag('Sign-up', 'Asks for a profile'),
  agreeToTerms: select('Terms', 'Agreed to', ['Automatic', 'ManualRegistrationOnly', 'Manual']),
  termsOfUseUrl: text('Terms', 'Address of the terms'),
  privacyPolicyUrl: text('Terms', 'Address of the privacy policy'),
  recovery: check('Recovery', 'Codes to', ['email', 'phone']),
  firstScreen: select('Wishes of the application', 'First screen', firstScreens),
  identifier: text('Wishes of the application', 'Only these identifiers'),
  loginHint: text('Wishes of the application', 'Login hint'),
  primaryColor: color('Colour'),
  darkMode: flag('Brand', 'Dark mode'),
  darkPrimaryColor: color('Colour in dark mode'),
  logoUrl: text('Brand', 'Logo'),
  darkLogoUrl: text('Brand', 'Logo in dark mode'),
  hideLogtoBranding: flag('Brand', 'Hide Logto branding'),
  customCss: text('Brand', 'Custom CSS'),
  customContent: text('Brand', 'Custom content beside signing in, as HTML'),
  supportEmail: text('Support', 'Email'),
  supportWebsiteUrl: text('Support', 'Website'),
  unknownSessionRedirectUrl: text('Support', 'Where to start again'),
  isDevelopmentTenant: flag('Tenant', 'Is for development'),
  autoDetectLanguage: flag('Tenant', 'Language of the browser'),
  fallbackLanguage: text('Tenant', 'Language otherwise'),
  passwordLength: range('Policies', 'Characters of a password, at least', 1, 32),
  characterTypes: range('Policies', 'Kinds of characters, at least', 1, 4),
  usernameMin: range('Policies', 'Characters of a username, at least', 1, 32),
  usernameMax: range('Policies', 'Characters of a username, at most', 1, 128),
  usernameCharacters: check('Policies', 'Characters of a username', [
    'lowercase',
    'uppercase',
    'numbers',
    'underscore',
  ]),
  variant: select('Element', 'Variant', ['card', 'bare']),
};
