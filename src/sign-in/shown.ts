import type { FlowState } from '../flow/flow-state.js';
import { isSameScreen, underlying, type Step, type StepName } from '../flow/step.js';
import type { ScreenElement } from '../screens/screen-element.js';
import type { ChangeScreen } from '../theme/motion.js';
import { createScreen, loadScreen, type ShownStep } from './screens.js';

type Given = Pick<ScreenElement<ShownStep>, 'settings' | 'scope' | 'lastMethod' | 'send'>;

/** What a person sees: the screen of a step, and perhaps a question that lies over it. */
export class Shown {
  #state: FlowState | undefined;
  #screen: ScreenElement<ShownStep> | undefined;
  #question: ScreenElement<ShownStep> | undefined;
  /** The screen is the one that a question lay over until now. */
  #isUncovered = false;
  /** How one screen becomes another, once things may move. */
  changeScreen: ChangeScreen | undefined;

  /** What shows; undefined as long as nothing does. */
  get state(): FlowState | undefined {
    return this.#state;
  }

  /** The step that shows. */
  get name(): StepName | undefined {
    return this.#state?.step.name;
  }

  get elements(): readonly Element[] {
    return [this.#screen, this.#question].filter((element) => element !== undefined);
  }

  /** Has a step drawn on the card, as another screen if it is one. */
  change(card: HTMLElement | null, step: Step, draw: () => Promise<void>): Promise<void> {
    const before = this.#state?.step;
    const isOther = before && !isSameScreen(underlying(before), underlying(step));
    return card && isOther && this.changeScreen ? this.changeScreen(card, draw) : draw();
  }

  /** Shows a state, whose screens are loaded, and says whether that means another screen or question. */
  show(state: FlowState): boolean {
    const before = this.#state?.step;
    this.#state = state;
    const { step } = state;
    if (before && isSameScreen(before, step)) {
      return false;
    }
    this.close();
    this.#isUncovered = before?.name === 'question' && isSameScreen(before.over, step);
    if (!before || !isSameScreen(underlying(before), underlying(step))) {
      this.#screen = createScreen(screenName(step));
    }
    this.#question = step.name === 'question' ? createScreen('question') : undefined;
    return true;
  }

  /** Takes away what lies over the screen. */
  close(): void {
    this.#question?.remove();
    this.#question = undefined;
  }

  /** Hands the screens what they draw. The one under a question stays as it was left. */
  give(given: Given): void {
    const flow = this.#state;
    const under = this.#question && flow && { agreed: flow.agreed ?? false, step: underlying(flow.step) };
    Object.assign(this.#screen ?? {}, given, { flow: under ?? flow });
    Object.assign(this.#question ?? {}, given, { flow });
  }

  /** Resolves when the screens are drawn. */
  get drawn(): Promise<unknown> {
    return Promise.all([this.#screen?.updateComplete, this.#question?.updateComplete]);
  }

  /** Where the screen has room for a captcha. */
  get captchaPlace(): HTMLElement | undefined {
    return this.#screen?.querySelector<HTMLElement>('.logto_captcha') ?? undefined;
  }

  /** Moves the focus to where the person goes on. */
  focus(): void {
    const front = this.#question ?? this.#screen;
    if (this.#isUncovered) {
      front?.recoverFocus();
    } else {
      front?.focus();
    }
  }
}

const screenName = (step: Step) => underlying(step).name as ShownStep;

/** Makes the screens of a step ready to be created. */
export const loadScreens = (step: Step): Promise<unknown> =>
  Promise.all([loadScreen(step.name as ShownStep), loadScreen(screenName(step))]);
