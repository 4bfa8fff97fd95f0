import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { addressToShare } from './address.js';
import { isSameJson } from './carry-over.js';
import { jsonFault, type JsonFault } from './json-fault.js';

interface Editor {
  /** What shows. */
  readonly settings: unknown;
  /** Whether it differs from what the controls say. */
  readonly isEdited: boolean;
  /** Called whenever the text is JSON. */
  readonly edited: (settings: unknown) => void;
  /** Called when the settings shall be those of the controls again. */
  readonly reset: () => void;
}

/** The whole settings JSON, to be changed by hand. */
export const settingsEditor = ({ settings, isEdited, edited, reset }: Editor) => html`
  <settings-editor
    class="live-preview-editor"
    lang="en"
    dir="ltr"
    .settings=${settings}
    .isEdited=${isEdited}
    .edited=${edited}
    .reset=${reset}
  ></settings-editor>
`;

class SettingsEditor extends LitElement implements Editor {
  static override readonly properties = {
    settings: { attribute: false },
    isEdited: { attribute: false },
    edited: { attribute: false },
    reset: { attribute: false },
    text: { state: true },
    told: { state: true },
  };

  declare settings: Editor['settings'];
  declare isEdited: Editor['isEdited'];
  declare edited: Editor['edited'];
  declare reset: Editor['reset'];
  declare private text: string;
  declare private told: string;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings') && !this.#says(this.settings)) {
      this.text = JSON.stringify(this.settings, null, 2);
    }
  }

  protected override render() {
    const fault = jsonFault(this.text);
    return html`
      <label class="live-preview-label" for="settings-json">Settings of the tenant, as JSON</label>
      <textarea
        id="settings-json"
        class="live-preview-json"
        rows="24"
        spellcheck="false"
        autocapitalize="off"
        aria-describedby="settings-told"
        aria-invalid=${fault ? 'true' : nothing}
        .value=${live(this.text)}
        @input=${this.#edit}
      ></textarea>
      <div id="settings-told" class="live-preview-told" role="status">
        ${fault ? this.#faultNote(fault) : this.#problems()}
      </div>
      <p class="live-preview-buttons">
        <button type="button" @click=${this.#copyLink}>Copy link</button>
        <button type="button" ?disabled=${!this.isEdited && !fault} @click=${this.#reset}>Reset to the controls</button>
        <span role="status">${this.told}</span>
      </p>
    `;
  }

  #faultNote({ at, line, column, expected }: JsonFault) {
    const show = () => {
      const area = this.querySelector('textarea')!;
      area.focus();
      area.setSelectionRange(at, at + 1);
    };
    return html`
      <p>Line ${line}, column ${column}: expected ${expected}. <button type="button" @click=${show}>Show</button></p>
    `;
  }

  #problems() {
    return parseSettings(this.settings).problems.map((problem) => html`<p>Left out: ${problem}</p>`);
  }

  readonly #edit = ({ currentTarget }: Event) => {
    this.text = (currentTarget as HTMLTextAreaElement).value;
    this.told = '';
    if (!jsonFault(this.text)) {
      this.edited(JSON.parse(this.text));
    }
  };

  readonly #reset = () => {
    this.text = '';
    this.reset();
    this.requestUpdate('settings');
  };

  readonly #copyLink = async () => {
    try {
      await navigator.clipboard.writeText(addressToShare());
      this.told = 'Copied.';
    } catch {
      this.told = 'The browser does not let this page copy. The address of the page says the same.';
    }
  };

  #says(settings: unknown): boolean {
    return this.text !== undefined && !jsonFault(this.text) && isSameJson(JSON.parse(this.text), settings);
  }
}

customElements.define('settings-editor', SettingsEditor);
