/** Words that are the same in English: whatever else is, is not translated. */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: [
    'description.support_website',
    'profile.avatar_upload.zoom',
    'profile.name',
    'profile.website',
    'input.label_with_optional',
    'mfa.webauthn',
    'description.verification_method.passkey',
  ],
  es: ['profile.avatar_upload.zoom', 'profile.checkbox_value.unchecked'],
  'es-MX': ['profile.avatar_upload.zoom', 'profile.checkbox_value.unchecked'],
  fr: ['profile.avatar_upload.zoom'],
  it: [
    'description.support_email',
    'profile.avatar_upload.zoom',
    'mfa.webauthn',
    'description.verification_method.passkey',
    'description.verification_method.password',
    'input.email',
    'profile.checkbox_value.unchecked',
    'description.email',
    'input.password',
  ],
  'pt-BR': ['profile.avatar_upload.zoom', 'description.username_requirements'],
  'pt-PT': ['profile.avatar_upload.zoom', 'description.support_email', 'input.email', 'description.email'],
};
