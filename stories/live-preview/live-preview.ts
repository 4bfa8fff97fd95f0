import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { action as logged } from 'storybook/actions';
import '../../src/define.js';
import type { ThemeChoice } from '../../src/theme/theme.js';
import { keepInAddress } from './address.js';
import { carryOver, isSameJson } from './carry-over.js';
import { initial, type Controls } from './controls.js';
import { PreviewServer, wrong } from './preview-server.js';
import { settingsFrom } from './settings-from-controls.js';
import { settingsEditor } from './settings-editor.js';
import './live-preview.css';

interface Preview {
  readonly controls: Controls;
  /** Settings to begin with, if not those of the controls. */
  readonly linked: unknown;
  readonly theme: ThemeChoice | undefined;
  readonly language: string | undefined;
}

/** The element before a server on which everything works, and beside it the settings it has. */
export const livePreview = ({ controls, linked, theme, language }: Preview) => html`
  <live-preview .controls=${controls} .linked=${linked} .theme=${theme} .language=${language}></live-preview>
`;

class LivePreview extends LitElement implements Preview {
  static override readonly properties = {
    controls: { attribute: false },
    linked: { attribute: false },
    theme: { attribute: false },
    language: { attribute: false },
    settings: { state: true },
    turn: { state: true },
    isComplete: { state: true },
  };

  declare controls: Preview['controls'];
  declare linked: Preview['linked'];
  declare theme: Preview['theme'];
  declare language: Preview['language'];
  declare private settings: unknown;
  declare private turn: number;
  declare private isComplete: boolean;

  readonly #server = new PreviewServer();
  #made: unknown;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    keepInAddress({});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('controls')) {
      const made = settingsFrom(this.controls);
      this.settings = this.hasUpdated ? carryOver(this.#made, made, this.settings) : (this.linked ?? made);
      this.#made = made;
    }
    this.#server.settings = this.settings;
  }

  protected override updated(): void {
    const changed = Object.entries(this.controls).filter(
      ([name, value]) => name in initial && !isSameJson(value, initial[name as keyof Controls]),
    );
    keepInAddress({
      settings: this.#isEdited ? this.settings : undefined,
      controls: Object.fromEntries(changed),
    });
  }

  protected override render() {
    const { firstScreen, identifier, loginHint, variant } = this.controls;
    // Another element for whatever starts the sign-in again: one that goes on would take the focus out of the editor.
    const key = JSON.stringify([this.settings, firstScreen, identifier, loginHint, this.turn]);
    return html`
      <div class="live-preview-element">
        ${keyed(
          key,
          html`<logto-sign-in
            lang=${this.language ?? nothing}
            variant=${variant}
            .theme=${this.theme}
            .firstScreen=${firstScreen || undefined}
            .identifier=${identifier || undefined}
            .loginHint=${loginHint || undefined}
            .appId=${'live-preview'}
            .settings=${this.settings}
            .fetch=${this.#server.fetch}
            @logto-step=${logged('logto-step')}
            @logto-complete=${this.#complete}
            @logto-refused=${logged('logto-refused')}
            @logto-failed=${logged('logto-failed')}
          ></logto-sign-in>`,
        )}
        <p class="live-preview-end" lang="en" dir="ltr" role="status">
          ${
            this.isComplete
              ? html`Signed in; the browser would go on to the application now.
                  <button type="button" @click=${this.#again}>Start again</button>`
              : nothing
          }
        </p>
        ${help}
      </div>
      ${settingsEditor({
        settings: this.settings,
        isEdited: this.#isEdited,
        edited: this.#edited,
        reset: this.#reset,
      })}
    `;
  }

  get #isEdited(): boolean {
    return !isSameJson(this.settings, this.#made);
  }

  /** There is no application to go on to. */
  readonly #complete = (event: Event) => {
    event.preventDefault();
    logged('logto-complete')(event);
    this.isComplete = true;
  };

  readonly #again = () => {
    this.isComplete = false;
    this.turn = (this.turn ?? 0) + 1;
  };

  readonly #edited = (settings: unknown) => {
    this.settings = settings;
  };

  readonly #reset = () => {
    this.settings = this.#made;
  };
}

customElements.define('live-preview', LivePreview);

const exceptions = [
  [wrong.password, 'a wrong password, or leaked where a new one is chosen'],
  [wrong.oldPassword, 'a password that has expired'],
  [wrong.code, 'a wrong code'],
  [wrong.username, 'somebody has this username'],
  [wrong.takenEmail, 'somebody has this address, if you sign up'],
  [wrong.unknownEmail, 'nobody has this address, once its code is there'],
  [wrong.blockedEmail, 'no account can be made with it'],
  [wrong.suspendedEmail, 'an account that is suspended'],
  [wrong.endedSession, 'as a password: the sign-in is no longer open'],
] as const;

const help = html`
  <div class="live-preview-help" lang="en" dir="ltr">
    <p>Any account, password and code will do, but for these:</p>
    <dl>
      ${exceptions.map(
        ([what, comes]) => html`
          <div>
            <dt><code>${what}</code></dt>
            <dd>${comes}</dd>
          </div>
        `,
      )}
    </dl>
  </div>
`;
