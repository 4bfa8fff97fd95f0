/** The requests that the outcome depends on, as a script names them. */
export const requests = {
  start: 'PUT /api/experience',
  switchEvent: 'PUT /api/experience/interaction-event',
  checkPassword: 'POST /api/experience/verification/password',
  sendCode: 'POST /api/experience/verification/verification-code',
  checkCode: 'POST /api/experience/verification/verification-code/verify',
  saveProfile: 'POST /api/experience/profile',
  replacePassword: 'PUT /api/experience/profile/password',
  uploadPicture: 'POST /api/experience/user-assets/avatar',
  identify: 'POST /api/experience/identification',
  submit: 'POST /api/experience/submit',
  settings: 'GET /api/.well-known/experience',
  phrases: 'GET /api/.well-known/phrases',
} as const;
