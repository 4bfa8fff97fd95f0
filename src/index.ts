export { signInHere, type Navigate, type SignInHereOptions } from './hosting/sign-in-here.js';
export type { SignInRequest } from './hosting/sign-in-request.js';
export { LogtoSignIn } from './sign-in/sign-in-element.js';
export {
  LogtoCompleteEvent,
  LogtoFailedEvent,
  LogtoRefusedEvent,
  LogtoStepEvent,
  type FailedReason,
} from './sign-in/events.js';
export type { FlowState } from './flow/flow-state.js';
export type { Step, StepName } from './flow/step.js';
export type { ThemeChoice } from './theme/theme.js';
