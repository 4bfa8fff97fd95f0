import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Wishes } from '../flow/wished-step.js';
import type { Step } from '../flow/step.js';
import type { Trail } from '../flow/trail.js';
import { pathOf, wishesOf } from './paths.js';

/** `path`: the page is the sign-in page, and its address follows the screens. `none`: the address is left alone. */
export type Routing = 'path' | 'none';

/** The element whose way is remembered. */
interface Host extends ReactiveControllerHost, Wishes {
  readonly routing?: Routing | undefined;
  readonly appId?: string | undefined;
}

interface Flow {
  show(trail: Trail): void;
  back(): void;
}

/** What is kept of a way, in the browser's history or for the tab. Steps hold no secrets. */
interface Kept {
  readonly trail: Trail;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Milliseconds that the server keeps an interaction. */
const lifetime = 3_600_000;

/** Back, forward and reload: what the browser remembers of a flow, and what it is told of it. */
export class FlowHistory implements ReactiveController {
  #shown: Trail | undefined;

  constructor(
    private readonly host: Host,
    private readonly flow: () => Flow | undefined,
  ) {
    host.addController(this);
    if (this.#isRouted) {
      const { firstScreen, identifier, loginHint } = wishesOf(location);
      Object.assign(host, {
        firstScreen: host.firstScreen ?? firstScreen,
        identifier: host.identifier ?? identifier,
        loginHint: host.loginHint ?? loginHint,
      });
    }
  }

  hostConnected(): void {
    if (this.#isRouted) {
      addEventListener('popstate', this.#follow);
    }
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  /** The way that an earlier load of this page was on, unless the server has forgotten it by now. */
  restore(): Trail | undefined {
    const { trail, at = 0 } = (this.#isRouted ? keptIn(history.state) : this.#stored()) ?? {};
    return trail &&
      isWorthKeeping(trail.step) &&
      Date.now() - at < lifetime &&
      (!this.#isRouted || pathOf(trail.step) === location.pathname)
      ? (this.#shown = trail)
      : undefined;
  }

  /** Notes where the flow is now. */
  record(trail: Trail): void {
    const before = this.#shown;
    if (before?.step === trail.step) {
      return;
    }
    this.#shown = trail;
    const kept: Kept = { trail: lasting(trail), at: Date.now() };
    if (!this.#isRouted) {
      this.#store(kept);
    } else {
      const address = pathOf(trail.step) + location.search;
      // A question shares the address, and the place in the history, of the screen that it lies over.
      const isAnother = before && pathOf(before.step) !== pathOf(trail.step) && trail.past.length > 0;
      if (isAnother) {
        this.#amend(trail);
      }
      history[isAnother ? 'pushState' : 'replaceState']({ ...history.state, [stateKey]: kept }, '', address);
    }
  }

  /** The step that was left now knows what was typed. */
  #amend({ past }: Trail): void {
    const step = past.at(-1);
    const kept = keptIn(history.state);
    if (step && kept && pathOf(kept.trail.step) === pathOf(step)) {
      const left = { trail: { step, past: past.slice(0, -1) }, at: kept.at };
      history.replaceState({ ...history.state, [stateKey]: left }, '');
    }
  }

  /** The way has come to its end: the next one starts at its beginning. */
  forget(): void {
    try {
      sessionStorage.removeItem(this.#storageKey);
    } catch {
      // Where storage is blocked, nothing was kept.
    }
  }

  /** One screen back, by way of the browser where it knows the screens. */
  back(): void {
    if (this.#isRouted) {
      history.back();
    } else {
      this.flow()?.back();
    }
  }

  readonly #follow = ({ state }: PopStateEvent) => {
    const trail = keptIn(state)?.trail;
    if (trail) {
      this.#shown = trail;
      this.flow()?.show(trail);
    }
  };

  get #isRouted(): boolean {
    return this.host.routing === 'path';
  }

  #stored(): Kept | undefined {
    try {
      return asKept(JSON.parse(sessionStorage.getItem(this.#storageKey) ?? 'null'));
    } catch {
      return undefined;
    }
  }

  #store(kept: Kept): void {
    try {
      sessionStorage.setItem(this.#storageKey, JSON.stringify(kept));
    } catch {
      // Storage may be blocked or full: a reload then starts again.
    }
  }

  get #storageKey(): string {
    return `${stateKey}:${this.host.appId ?? ''}`;
  }
}

/** What is over is not gone on with, and what was told once is not told again. */
const isWorthKeeping = (step: Step) => step.name !== 'complete' && step.name !== 'session-ended' && !('after' in step);

/** As it may outlive the page: what was asked because of something secret is asked again. */
const lasting = ({ step, past }: Trail): Trail => ({
  step: step.name === 'question' && step.question.about === 'agree-terms' ? step.over : step,
  past,
});

const stateKey = 'logto-sign-in';

const keptIn = (state: unknown): Kept | undefined => asKept(Reflect.get(Object(state), stateKey));

/** Only this page writes there, but anybody may have: a way without a step is none. */
function asKept(value: unknown): Kept | undefined {
  const { trail, at } = Object(value) as Partial<Kept>;
  return typeof at === 'number' && typeof trail?.step?.name === 'string' && Array.isArray(trail.past)
    ? { trail, at }
    : undefined;
}
