import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import type { IdentifierType } from '../../api/identifier.js';
import { fill } from '../../phrases/fill.js';
import { locale } from '../../phrases/localization.js';
import { identifierFrom } from '../../settings/identifier.js';
import { defaultRegion } from './default-region.js';
import { downIcon } from './icons.js';
import { regionWhileTyping, splitPhoneNumber, withoutCallingCode } from './phone-number.js';
import country from './phone-country.css?inline';
import list from './country-list.css?inline';
import { adoptStyles } from '../../theme/adopt-styles.js';
import { callingCode, type Region } from './regions.js';

/**
 * The country of a phone number, at the start of the identifier field. It watches the input that follows it, shows
 * itself when that holds a number, and adds the country to what the form submits.
 */
export class PhoneCountry extends LitElement {
  static override readonly properties = {
    types: { attribute: false },
    region: { state: true },
    shown: { state: true },
  };

  /** What the field may hold. */
  declare types: readonly IdentifierType[];
  declare private region: Region;
  declare private shown: boolean;

  #input!: HTMLInputElement;
  #form: HTMLFormElement | null = null;
  /** What the input held when it was last looked at. */
  #seen = '';

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.region = defaultRegion(locale());
    this.shown = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode(), country, list);
    this.#input = this.nextElementSibling as HTMLInputElement;
    this.#form = this.#input.form;
    this.#input.addEventListener('input', this.#edited);
    this.#input.addEventListener('change', this.#left);
    this.#form?.addEventListener('formdata', this.#submitted);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#input.removeEventListener('input', this.#edited);
    this.#input.removeEventListener('change', this.#left);
    this.#form?.removeEventListener('formdata', this.#submitted);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) {
      this.#begin();
    }
  }

  protected override render(): TemplateResult {
    const code = `${this.region} +${callingCode(this.region)}`;
    const list = `${this.#input.id}-countries`;
    return html`
      <div
        class="logto_country-fold ${this.#isFixed ? 'is-fixed' : ''} ${this.shown ? 'is-shown' : ''}"
        ?inert=${!this.shown}
      >
        <button
          class="logto_country"
          type="button"
          popovertarget=${list}
          aria-haspopup="dialog"
          aria-label=${fill(msg('Country: {{country}}', { id: 'element.phone_country' }), { country: this.#nameOf(code) })}
        >
          <span dir="ltr">${code}</span>${downIcon}
        </button>
      </div>
      <logto-country-list
        class="logto_country-list"
        id=${list}
        popover
        role="dialog"
        aria-label=${msg('Search region or code', { id: 'input.search_region_code' })}
        .region=${this.region}
        .anchor=${this.parentElement}
        .leave=${this.#leaveList}
      ></logto-country-list>
    `;
  }

  /** Nothing but a number is asked for. */
  get #isFixed(): boolean {
    return this.types.length === 1;
  }

  #nameOf(code: string): string {
    const name = new Intl.DisplayNames([locale(), 'en'], { type: 'region' }).of(this.region);
    return `${code}, ${name}`;
  }

  /** What a step or a page put into the input are the server's digits: the country comes first. */
  #begin(): void {
    const { value, defaultValue } = this.#input;
    if (value === defaultValue && /^\d+$/.test(value)) {
      this.#write(`+${value}`);
    }
    this.#look();
    this.#split();
  }

  readonly #edited = (event: Event) => {
    this.#look();
    const { inputType = '' } = event as InputEvent;
    if (!inputType || /^insert(From|Replacement)/.test(inputType)) {
      this.#split(!inputType.startsWith('insertFrom'));
    }
  };

  readonly #left = () => this.#split();

  /** The form is read: what a password manager put there without a word has not been seen yet. */
  readonly #submitted = ({ formData }: FormDataEvent) => {
    if (this.#input.value !== this.#seen) {
      this.#look();
      this.#split(true);
    }
    formData.set(this.#input.name, this.#input.value);
    formData.set('country', this.region);
  };

  /** Whether there is a number, and from where. Leaves the text alone, as somebody may be typing. */
  #look(): void {
    const { value } = this.#input;
    this.#seen = value;
    this.shown = this.#isFixed || (value !== '' && identifierFrom(value, this.types).type === 'phone');
    this.#input.dir = this.shown ? 'ltr' : '';
    if (this.shown) {
      this.region = regionWhileTyping(value, this.region);
    }
  }

  /** Puts the country of a whole number into the button, and leaves the rest, with spaces, in the input. */
  #split(filled = false): void {
    const parts = this.shown ? splitPhoneNumber(this.#input.value, { region: this.region, filled }) : undefined;
    if (parts) {
      this.region = parts.region;
      this.#write(parts.national);
    }
  }

  readonly #leaveList = (chosen?: Region) => {
    if (chosen) {
      this.region = chosen;
      this.#write(withoutCallingCode(this.#input.value));
    }
    this.querySelector<HTMLElement>('[popover]')?.hidePopover();
    this.#input.focus();
  };

  /** The input keeps its caret where there is nothing to change. */
  #write(text: string): void {
    if (this.#input.value !== text) {
      this.#input.value = text;
    }
    this.#seen = text;
  }
}
