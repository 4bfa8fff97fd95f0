export { answers, phrasesIn, type Answer } from './answers.js';
export {
  FakeTransport,
  never,
  page,
  unreachable,
  type Reply,
  type Script,
  type SentRequest,
} from './fake-transport.js';
export { settingsWith, tenants } from './settings.js';
export { stateAfter } from './state-after.js';
export { steps } from './steps.js';
export { welcoming } from './welcoming-server.js';
