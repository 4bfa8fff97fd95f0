import type { FlowState } from '../flow/flow-state.js';
import type { MethodKind } from '../settings/method-kind.js';

/** The element whose application the method was used for. */
interface Host {
  readonly appId?: string | undefined;
  requestUpdate(): void;
}

/** How somebody signed in to this application last time, for this browser. */
export class LastMethod {
  /** What proved who the person is; more may have to be asked before the flow ends. */
  #used: MethodKind | undefined;

  constructor(private readonly host: Host) {
    host.requestUpdate();
  }

  /** Anybody may have written there: it is for comparing only. */
  get kind(): MethodKind | undefined {
    try {
      return (localStorage.getItem(this.#key) as MethodKind | null) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Follows a flow: what is asked of the server says how somebody signs in. */
  note({ step, pending }: FlowState): void {
    if (!pending) {
      return;
    }
    if (pending === 'signInWithPassword') {
      this.#used = 'password';
    } else if (!('event' in step) || step.event !== 'SignIn') {
      this.#used = undefined;
    } else if (pending === 'verifyCode' && step.name === 'code' && !step.adds) {
      this.#used = `code:${step.identifier.type}`;
    }
  }

  /** The flow has come to its end. */
  keep(): void {
    try {
      if (this.#used) {
        localStorage.setItem(this.#key, this.#used);
      }
    } catch {
      // Storage may be blocked or full: nothing is marked then.
    }
  }

  get #key(): string {
    return `logto-sign-in:last-method:${this.host.appId ?? ''}`;
  }
}
