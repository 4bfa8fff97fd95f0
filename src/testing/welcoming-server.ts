import { answers, phrasesIn } from './answers.js';
import type { Script } from './fake-transport.js';
import { requests } from './requests.js';

/** A server on which everything works. */
export const welcoming: Script = {
  [requests.phrases]: phrasesIn('en', {}),
  [requests.start]: answers.started,
  [requests.switchEvent]: answers.started,
  [requests.checkPassword]: answers.verified,
  [requests.sendCode]: [answers.verified, answers.verifiedAgain],
  [requests.checkCode]: answers.verified,
  [requests.saveProfile]: answers.saved,
  [requests.replacePassword]: answers.saved,
  [requests.uploadPicture]: { status: 200, body: { url: 'https://auth.test/avatars/ada.png' } },
  [requests.identify]: answers.identified,
  [requests.submit]: answers.finished,
};
