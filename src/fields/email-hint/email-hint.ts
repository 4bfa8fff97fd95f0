import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { parts } from '../../phrases/fill.js';
import { likelyEmail } from '../../settings/email-typo.js';
import { adoptStyles } from '../../theme/adopt-styles.js';
import css from './email-hint.css?inline';

/**
 * Asks, under the identifier field, whether another address was meant. It watches the input beside it and speaks up when
 * that is left; it changes nothing by itself.
 */
export class EmailHint extends LitElement {
  static override readonly properties = { likely: { state: true } };

  declare private likely: string | undefined;

  #input!: HTMLInputElement;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode(), css);
    this.className = 'logto_email-hint';
    this.#input = this.parentElement!.querySelector('.logto_input')!;
    this.#input.addEventListener('input', this.#edited);
    this.#input.addEventListener('change', this.#left);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#input.removeEventListener('input', this.#edited);
    this.#input.removeEventListener('change', this.#left);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return this.likely === undefined
      ? nothing
      : html`<span
          >${parts(msg('Did you mean {{email}}?', { id: 'element.email_hint' }), {
            email: html`<button class="logto_link" type="button" @click=${this.#accept}>
              <bdi>${this.likely}</bdi>
            </button>`,
          })}</span
        >`;
  }

  /** What a step put into the input, or what somebody left before this was loaded. */
  protected override firstUpdated(): void {
    if (!this.#input.matches(':focus')) {
      void this.updateComplete.then(this.#look);
    }
  }

  readonly #look = () => {
    this.likely = likelyEmail(this.#input.value);
  };

  readonly #edited = () => {
    this.likely = undefined;
  };

  /** What is just being pressed must not move away from under the pointer. */
  readonly #left = () => {
    if (document.querySelector(':active')) {
      addEventListener('click', this.#look, { once: true, capture: true });
    } else {
      this.#look();
    }
  };

  readonly #accept = () => {
    this.#input.value = this.likely!;
    this.#input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
    this.#input.focus();
  };
}
