import type { FailureReason } from '../api/failure.js';
import type { StepName } from '../flow/step.js';

/** Why the element cannot do its work. */
export type FailedReason = FailureReason | 'session' | 'settings' | 'hosting';

const travels = { bubbles: true, composed: true } as const;

/** Another screen is shown. Names only: what a step holds stays inside. */
export class LogtoStepEvent extends Event {
  constructor(
    readonly step: StepName,
    /** Absent for the first step. */
    readonly previous: StepName | undefined,
  ) {
    super('logto-step', travels);
  }
}

/** Signed in. Fires once, before the browser goes to `redirectTo`; `preventDefault()` leaves going there to the page. */
export class LogtoCompleteEvent extends Event {
  constructor(
    /** Absolute URL that finishes the sign-in; it has to be navigated to. */
    readonly redirectTo: string,
  ) {
    super('logto-complete', { ...travels, cancelable: true });
  }
}

/** The server refused what the person asked for, such as a wrong password. They have been told. */
export class LogtoRefusedEvent extends Event {
  constructor(
    /** The server's code, such as `session.invalid_credentials`. */
    readonly code: string,
    /** The step on which it happened. */
    readonly step: StepName,
  ) {
    super('logto-refused', travels);
  }
}

/** Something outside the person's hands does not work. They have been told; `detail` is for developers. */
export class LogtoFailedEvent extends Event {
  constructor(
    readonly reason: FailedReason,
    readonly detail: string,
  ) {
    super('logto-failed', travels);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'logto-step': LogtoStepEvent;
    'logto-complete': LogtoCompleteEvent;
    'logto-refused': LogtoRefusedEvent;
    'logto-failed': LogtoFailedEvent;
  }
}
