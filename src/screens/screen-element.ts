import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { FlowState } from '../flow/flow-state.js';
import type { Problem } from '../flow/problem.js';
import type { StepName, StepOf } from '../flow/step.js';
import { problemText } from '../phrases/words.js';
import type { MethodKind } from '../settings/method-kind.js';
import type { Settings } from '../settings/settings.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import type { Mistakes, View } from './view.js';

/** The lifecycle round a screen's template: light DOM, errors and focus. */
export abstract class ScreenElement<Name extends StepName> extends LitElement {
  /** CSS that only this screen needs. */
  protected static readonly css: readonly string[] = [];

  static override readonly properties = {
    flow: { attribute: false },
    settings: { attribute: false },
    scope: { attribute: false },
    lastMethod: { attribute: false },
    send: { attribute: false },
    mistakes: { state: true },
  };

  declare flow: FlowState;
  declare settings: Settings;
  declare scope: string;
  declare lastMethod: MethodKind | undefined;
  declare send: View<Name>['send'];
  declare private mistakes: Mistakes;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.mistakes = {};
  }

  protected abstract template(view: View<Name>): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode(), ...(this.constructor as typeof ScreenElement).css);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    // A live region announces what comes into it, not what it comes with: on the first render it is empty.
    const problem = this.hasUpdated ? this.flow.problem : undefined;
    const { field } = problem ?? {};
    return this.template({
      step: this.flow.step as StepOf<Name>,
      settings: this.settings,
      scope: this.scope,
      pending: this.flow.pending !== undefined,
      agreed: this.flow.agreed === true,
      lastMethod: this.lastMethod,
      errors: { ...(problem && field && { [field]: this.tell(problem) }), ...told(this.mistakes) },
      notice: problem && !field ? this.tell(problem) : undefined,
      send: (action) => {
        // A picture is sent while the rest of its form is still being filled in.
        this.mistakes = action.type === 'uploadAvatar' ? this.mistakes : {};
        this.send(action);
      },
      reject: (mistakes) => {
        this.mistakes = mistakes;
      },
    });
  }

  /** The words for a problem. */
  protected tell(problem: Problem): string {
    return problemText(problem);
  }

  protected override firstUpdated(): void {
    if (this.flow.problem) {
      void this.updateComplete.then(() => this.requestUpdate());
    }
  }

  protected override updated(changed: PropertyValues): void {
    const { flow, mistakes } = this;
    // A new screen gets the focus from the element.
    if ((changed.get('flow') && flow.problem) || (changed.has('mistakes') && Object.keys(mistakes).length > 0)) {
      this.#focusTrouble();
    }
  }

  /** Focuses the field that the person came for, or the first one that is still empty, or else the headline. */
  override focus(): void {
    const { field } = this.flow.problem ?? {};
    const refused = field && this.querySelector<HTMLElement>(`[name="${field}"]`);
    (refused || (this.#emptyField() ?? this.querySelector<HTMLElement>('h1')))?.focus();
  }

  #emptyField(): HTMLElement | undefined {
    const fields = this.querySelectorAll<HTMLInputElement>('.logto_input');
    return [...fields].find((field) => !field.value && field.checkVisibility());
  }

  /** Goes on with what comes next, where the focus was lost with the button that was disabled meanwhile. */
  recoverFocus(): void {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    if (!activeElement || activeElement === document.body) {
      (this.#emptyField() ?? this.querySelector<HTMLElement>('.logto_button'))?.focus();
    }
  }

  #focusTrouble(): void {
    const wrong = this.querySelector<HTMLElement & Partial<HTMLInputElement>>('[aria-invalid="true"]');
    if (wrong) {
      wrong.focus();
      wrong.select?.();
    } else {
      this.recoverFocus();
    }
  }
}

const told = (mistakes: Mistakes) =>
  Object.fromEntries(Object.entries(mistakes).map(([name, mistake]) => [name, mistake()]));
