import { answers, type Answer } from './answers.js';
import type { Script, SentRequest } from './fake-transport.js';
import { requests } from './requests.js';
import { welcoming } from './welcoming-server.js';

/** The password that is right at a `checking` server. */
export const rightPassword = 'reading-is-fun-42';

/** The code that is right at a `checking` server, whoever it was sent to. */
export const rightCode = '407112';

/** The time that tests and pictures may hold the clock at: that of the recordings. */
export const fixedTime = 1_700_000_000_000;

/** A server on which everything works for those who know the right password and the right code. */
export const checking: Script = {
  ...welcoming,
  [requests.checkPassword]: expecting('password', rightPassword, answers.invalidCredentials),
  [requests.checkCode]: expecting('code', rightCode, answers.codeMismatch),
};

function expecting(name: string, value: string, refusal: Answer) {
  return ({ body }: SentRequest): Answer => (Reflect.get(Object(body), name) === value ? answers.verified : refusal);
}
