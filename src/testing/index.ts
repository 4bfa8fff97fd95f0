/** The test kit: the element in any screen and state, in front of a server that is none. No test runner is needed. */
export { answers, phrasesIn, type Answer } from './answers.js';
export { checking, fixedTime, rightCode, rightPassword } from './checking-server.js';
export {
  FakeTransport,
  never,
  page,
  unreachable,
  type Reply,
  type Script,
  type SentRequest,
} from './fake-transport.js';
export { requests } from './requests.js';
export { scenes } from './scenes.js';
export { settingsWith, tenants } from './settings.js';
export {
  scene,
  sceneIn,
  sceneNames,
  show,
  type Scene,
  type SceneChanges,
  type SceneName,
  type ScreenName,
  type Shows,
  type StateName,
} from './show.js';
export { stateOf, type Moment } from './state-of.js';
export { steps } from './steps.js';
export { welcoming } from './welcoming-server.js';
