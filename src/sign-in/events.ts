import type { FailureReason } from '../api/failure.js';
import type { StepName } from '../flow/step.js';

/**
 * Why the element cannot do its work. `session`: the server knows no sign-in that the page could go on with; `hosting`: nor
 * can it, since the browser blocks cookies; `settings`: something in the settings cannot be read.
 */
export type FailedReason = FailureReason | 'session' | 'settings' | 'hosting';

const travels = { bubbles: true, composed: true } as const;

/** Another screen is shown, the first one included. Names only: what a step holds stays inside. */
export class LogtoStepEvent extends Event {
  constructor(
    /** The step that is shown now. */
    readonly step: StepName,
    /** The step that was shown before; absent for the first one. */
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

/** Something outside the person's hands does not work. They have been told, except about settings. */
export class LogtoFailedEvent extends Event {
  constructor(
    readonly reason: FailedReason,
    /** What happened, for developers; it holds nothing that the person typed. */
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
