import { settingsWith } from '../../src/testing/index.js';
import type { Controls, Way } from './controls.js';

/** The sign-in-experience JSON of a tenant that has it as the controls say. */
export const settingsFrom = (controls: Controls) =>
  settingsWith(
    [
      ['username', ...factors(controls.username)],
      ['email', ...factors(controls.email)],
      ['phone', ...factors(controls.phone)],
    ],
    {
      color: {
        primaryColor: controls.primaryColor,
        isDarkModeEnabled: controls.darkMode,
        darkPrimaryColor: controls.darkPrimaryColor,
      },
      branding: {
        ...(controls.logoUrl && { logoUrl: controls.logoUrl }),
        ...(controls.darkLogoUrl && { darkLogoUrl: controls.darkLogoUrl }),
      },
      hideLogtoBranding: controls.hideLogtoBranding,
      languageInfo: { autoDetect: controls.autoDetectLanguage, fallbackLanguage: controls.fallbackLanguage },
      agreeToTermsPolicy: controls.agreeToTerms,
      termsOfUseUrl: controls.termsOfUseUrl || null,
      privacyPolicyUrl: controls.privacyPolicyUrl || null,
      signUp: {
        identifiers: controls.signUp === 'off' ? [] : controls.signUp.split(/, | or /),
        password: controls.signUpPassword,
        verify: controls.signUp !== 'username',
        secondaryIdentifiers: controls.alsoAsksFor.map((identifier) => ({
          identifier,
          verify: identifier !== 'username',
        })),
      },
      signInMode: controls.signInMode,
      forgotPassword: { email: controls.recovery.includes('email'), phone: controls.recovery.includes('phone') },
      passwordPolicy: {
        length: { min: controls.passwordLength, max: 256 },
        characterTypes: { min: controls.characterTypes },
      },
      usernamePolicy: {
        minLength: controls.usernameMin,
        maxLength: controls.usernameMax,
        allowedChars: {
          lowercase: controls.usernameCharacters.includes('lowercase'),
          uppercase: controls.usernameCharacters.includes('uppercase'),
          numbers: controls.usernameCharacters.includes('numbers'),
          underscore: controls.usernameCharacters.includes('underscore'),
        },
      },
      customCss: controls.customCss || null,
      customContent: controls.customContent ? { '/sign-in': controls.customContent } : {},
      supportEmail: controls.supportEmail || null,
      supportWebsiteUrl: controls.supportWebsiteUrl || null,
      unknownSessionRedirectUrl: controls.unknownSessionRedirectUrl || null,
      isDevelopmentTenant: controls.isDevelopmentTenant,
      customProfileFields: controls.profile ? profileFields : [],
    },
  );

const profileFields = [
  { name: 'name', type: 'Text', required: true },
  { name: 'birthdate', type: 'Date', config: { format: 'dd/MM/yyyy' } },
  { name: 'newsletter', type: 'Checkbox', label: 'Send me news about books', config: { defaultValue: 'true' } },
];

const factors = (way: Way) =>
  way.split(', then ').filter((factor): factor is 'password' | 'code' => factor === 'password' || factor === 'code');
