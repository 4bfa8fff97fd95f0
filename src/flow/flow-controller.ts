import { Failure } from '../api/failure.js';
import { Refusal } from '../api/refusal.js';
import type { Action, PerformedType } from './action.js';
import type { FlowListener, FlowOptions, FlowState } from './flow-state.js';
import { Interaction } from './interaction.js';
import type { Outcome } from './outcome.js';
import type { Context, Perform, Performers } from './perform/context.js';
import { performers } from './perform/performers.js';
import type { Problem } from './problem.js';
import { pastOf, type Trail } from './trail.js';
import { entryOf, eventOf, identifierOf, isEntry, underlying, type Step } from './step.js';

/** Actions go up, steps come down: performs one action at a time and keeps the steps to go back to. */
export class FlowController {
  #state: FlowState;
  #past: readonly Step[] = [];
  /** Another one as soon as somebody goes elsewhere: what was under way no longer matters then. */
  #turn = {};
  /** Back where a way begins: what was proven belongs to the way taken so far. */
  #startsAnew = false;
  #agreed: boolean | undefined;
  /** What waits for the person's consent to the terms. It may hold a password, so no step does. */
  #held: Action | undefined;
  readonly #context: Context;

  constructor(
    initial: FlowState,
    { client, settings, proveHuman }: FlowOptions,
    private readonly listener: FlowListener,
  ) {
    this.#state = initial;
    this.#agreed = initial.agreed;
    this.#context = { client, settings, interaction: new Interaction(client, proveHuman) };
  }

  /** What is to be drawn now. */
  get state(): FlowState {
    return this.#state;
  }

  /** Where the person is, and what there is to go back to: what `resume` goes on with after a reload. */
  get trail(): Trail {
    return { step: this.#state.step, past: this.#past };
  }

  /** Whether `back` leads anywhere: not from the first step, and not while an action is under way. */
  get canGoBack(): boolean {
    return this.#past.length > 0 && !this.#state.pending;
  }

  /**
   * Asks the server for an interaction before anybody types, so that a dead session is told first and the first
   * submit saves a round trip. Other trouble shows when something is submitted.
   */
  async prepare(): Promise<void> {
    await this.#probe(() => this.#context.interaction.prepare(eventOf(this.#state.step)));
  }

  /** Goes on with what the server still knows, where an earlier load of the page left off. */
  async resume(trail: Trail): Promise<void> {
    this.show(trail);
    const turn = this.#turn;
    await this.#probe(async () => {
      const [{ stillAt }, known] = await Promise.all([
        import('./still-at.js'),
        this.#context.interaction.resume(eventOf(trail.step)),
      ]);
      const step = stillAt(trail.step, known);
      if (step !== trail.step && turn === this.#turn && !this.#state.pending) {
        this.show({ step, past: isEntry(step) ? [] : trail.past });
      }
    });
  }

  /** Performs an action and becomes what it leads to. While one is under way, others are ignored. */
  async run(action: Action): Promise<void> {
    const { step, pending } = this.#state;
    if (pending || step.name === 'complete') {
      return;
    }
    if (action.type === 'dismiss') {
      this.show({ step: underlying(step), past: this.#past });
    } else if (action.type === 'agreeToTerms') {
      await this.#agree();
    } else if ('agreed' in action && !action.agreed) {
      this.#agreed = false;
      this.#held = action;
      this.#become({ step: { name: 'question', question: { about: 'agree-terms' }, over: underlying(step) } });
    } else {
      this.#agreed = 'agreed' in action || this.#agreed;
      if (this.#startsAnew) {
        this.#startsAnew = false;
        this.#context.interaction.forget();
      }
      this.#become({ step, pending: action.type });
      await this.#attempt(action);
    }
  }

  /** Becomes the step before, without asking the server. */
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
    this.#held = undefined;
    this.#startsAnew = isEntry(step);
    this.#become({ step });
  }

  /** On with what waited for it, at the step where it was asked for. */
  async #agree(): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    this.#agreed = true;
    this.#become({ step: underlying(this.#state.step) });
    if (held) {
      await this.run({ ...held, agreed: true } as Action);
    }
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
    const { say, field } = outcome;
    const problem = {
      code,
      message,
      ...(data !== undefined && { data }),
      ...(say && { say }),
      ...(field && { field }),
    };
    if ('lead' in outcome) {
      this.#lead(outcome.lead, action, outcome.told ? undefined : problem);
    } else {
      this.#become({ step, problem });
    }
  }

  async #outcomeOf(refusal: Refusal, action: Action): Promise<Outcome> {
    try {
      const { nextStep } = await import('./next-step.js');
      const { settings } = this.#context;
      return nextStep(refusal, { step: underlying(this.#state.step), action, settings, agreed: this.#agreed });
    } catch {
      // Without the table, most refusals can still be told.
      return {};
    }
  }

  #fail(error: unknown): void {
    // Anything but a failure to answer is a fault of ours; people are told the same, developers get to see it.
    const failure = error instanceof Failure ? error : new Failure('server', String(error));
    this.listener.failed?.(failure);
    const { reason, say } = failure;
    this.#become({ step: this.#state.step, problem: { code: reason, ...(say && { say }) } });
  }

  #lead(step: Step, action: Action, problem?: Problem): void {
    this.#past = pastOf(step, this.trail, action);
    this.#startsAnew = isEntry(step);
    this.#become({ step, ...(problem && { problem }) });
  }

  #become(state: FlowState): void {
    this.#state = { ...state, ...(this.#agreed && { agreed: true }) };
    this.listener.stateChanged(this.#state);
  }
}

async function perform(action: Action, context: Context): Promise<Step> {
  const type = action.type as PerformedType;
  const performer = (await performers[type]()) as Performers<PerformedType>;
  return (performer[type] as Perform)(action, context);
}
