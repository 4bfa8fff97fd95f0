import { Failure } from '../api/failure.js';
import { Refusal } from '../api/refusal.js';
import type { Client } from '../api/client.js';
import type { Settings } from '../settings/settings.js';
import type { Action, ActionType } from './action.js';
import { Interaction } from './interaction.js';
import type { Outcome } from './next-step.js';
import type { Context, Perform, Performers } from './perform/context.js';
import { performers } from './perform/performers.js';
import type { Problem } from './problem.js';
import { pastOf, type Trail } from './trail.js';
import { entryOf, eventOf, identifierOf, isEntry, type Step } from './step.js';

/** What is to be shown: always one step, at most one action under way, at most one problem. */
export interface FlowState {
  readonly step: Step;
  readonly pending?: Action['type'];
  readonly problem?: Problem;
}

/** What a flow tells whoever draws it. */
export interface FlowListener {
  stateChanged(state: FlowState): void;
  /** The server said no. */
  refused?(code: string, step: Step): void;
  /** No usable answer came. */
  failed?(failure: Failure): void;
}

/** Actions go up, steps come down: performs one action at a time and keeps the steps to go back to. */
export class FlowController {
  #state: FlowState;
  #past: readonly Step[] = [];
  /** Another one as soon as somebody goes elsewhere: what was under way no longer matters then. */
  #turn = {};
  /** Back where a way begins: what was proven belongs to the way taken so far. */
  #startsAnew = false;
  readonly #context: Context;

  constructor(
    initial: FlowState,
    { client, settings }: { client: Client; settings: Settings },
    private readonly listener: FlowListener,
  ) {
    this.#state = initial;
    this.#context = { client, settings, interaction: new Interaction(client) };
  }

  get state(): FlowState {
    return this.#state;
  }

  get trail(): Trail {
    return { step: this.#state.step, past: this.#past };
  }

  get canGoBack(): boolean {
    return this.#past.length > 0 && !this.#state.pending;
  }

  /**
   * Asks the server for an interaction before anybody types, so that a dead session is told first and the first
   * submit saves a round trip. Other trouble shows when something is submitted.
   */
  async prepare(): Promise<void> {
    await this.#probe(() => this.#context.interaction.ensure(eventOf(this.#state.step)));
  }

  /** Goes on with what the server still knows, where an earlier load of the page left off. */
  async resume(trail: Trail): Promise<void> {
    this.show(trail);
    await this.#probe(() => this.#context.interaction.resume(eventOf(trail.step)));
  }

  /** Performs an action and becomes what it leads to. While one is under way, others are ignored. */
  async run(action: Action): Promise<void> {
    const { step, pending } = this.#state;
    if (!pending && step.name !== 'complete') {
      if (this.#startsAnew) {
        this.#startsAnew = false;
        this.#context.interaction.forget();
      }
      this.#become({ step, pending: action.type });
      await this.#attempt(action);
    }
  }

  back(): void {
    const step = this.#past.at(-1);
    if (step && this.canGoBack) {
      this.show({ step, past: this.#past.slice(0, -1) });
    }
  }

  /** Becomes a step of before, whatever is under way. */
  show({ step, past }: Trail): void {
    this.#turn = {};
    this.#past = past;
    this.#startsAnew = isEntry(step);
    this.#become({ step });
  }

  async #probe(request: () => Promise<void>): Promise<void> {
    const turn = this.#turn;
    const { step } = this.#state;
    try {
      await request();
    } catch (error) {
      if (error instanceof Refusal && turn === this.#turn && !this.#state.pending) {
        await this.#refuse(error, { type: 'startAgain', at: entryOf(eventOf(step), identifierOf(step)) });
      }
    }
  }

  async #attempt(action: Action, again = false): Promise<void> {
    const turn = this.#turn;
    try {
      const step = await perform(action, this.#context);
      if (turn === this.#turn) {
        this.#lead(step, action);
      }
    } catch (error) {
      if (turn === this.#turn) {
        await (error instanceof Refusal ? this.#refuse(error, action, again) : this.#fail(error));
      }
    }
  }

  async #refuse(refusal: Refusal, action: Action, again = false): Promise<void> {
    const { step } = this.#state;
    const outcome = await this.#outcomeOf(refusal, action);
    if ('repeat' in outcome && !again) {
      this.#context.interaction.forget();
      return this.#attempt(action, true);
    }
    this.listener.refused?.(refusal.code, step);
    const { code, message, data } = refusal;
    const say = 'repeat' in outcome ? undefined : outcome.say;
    const problem = { code, message, ...(data !== undefined && { data }), ...(say && { say }) };
    if ('lead' in outcome) {
      this.#lead(outcome.lead, action, outcome.told ? undefined : problem);
    } else {
      const field = 'stay' in outcome && outcome.stay !== 'form' ? outcome.stay : undefined;
      this.#become({ step, problem: { ...problem, ...(field && { field }) } });
    }
  }

  async #outcomeOf(refusal: Refusal, action: Action): Promise<Outcome> {
    try {
      const { nextStep } = await import('./next-step.js');
      return nextStep(refusal, { step: this.#state.step, action, settings: this.#context.settings });
    } catch {
      // Without the table, most refusals can still be told.
      return { stay: 'form' };
    }
  }

  #fail(error: unknown): void {
    // Anything but a failure to answer is a fault of ours; people are told the same, developers get to see it.
    const failure = error instanceof Failure ? error : new Failure('server', String(error));
    this.listener.failed?.(failure);
    this.#become({ step: this.#state.step, problem: { code: failure.reason } });
  }

  #lead(step: Step, action: Action, problem?: Problem): void {
    this.#past = pastOf(step, this.trail, action);
    this.#startsAnew = isEntry(step);
    this.#become({ step, ...(problem && { problem }) });
  }

  #become(state: FlowState): void {
    this.#state = state;
    this.listener.stateChanged(state);
  }
}

async function perform(action: Action, context: Context): Promise<Step> {
  const performer = (await performers[action.type]()) as Performers<ActionType>;
  return (performer[action.type] as Perform)(action, context);
}
