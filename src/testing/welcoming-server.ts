import { answers, phrasesIn } from './answers.js';
import type { Script } from './fake-transport.js';

/** A server on which everything works. */
export const welcoming: Script = {
  'GET /api/.well-known/phrases': phrasesIn('en', {}),
  'PUT /api/experience': answers.started,
  'PUT /api/experience/interaction-event': answers.started,
  'POST /api/experience/verification/password': answers.verified,
  'POST /api/experience/verification/verification-code': [answers.verified, answers.verifiedAgain],
  'POST /api/experience/verification/verification-code/verify': answers.verified,
  'POST /api/experience/profile': answers.saved,
  'PUT /api/experience/profile/password': answers.saved,
  'POST /api/experience/user-assets/avatar': { status: 200, body: { url: 'https://auth.test/avatars/ada.png' } },
  'POST /api/experience/identification': answers.identified,
  'POST /api/experience/submit': answers.finished,
};
