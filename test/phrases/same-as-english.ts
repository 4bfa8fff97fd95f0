/** Words that are the same in English: whatever else is, is not translated. */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  'pt-BR': ['profile.avatar_upload.zoom', 'description.username_requirements'],
  'pt-PT': ['profile.avatar_upload.zoom', 'description.support_email', 'input.email', 'description.email'],
};
