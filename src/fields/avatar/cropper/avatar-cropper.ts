import { msg, updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type TemplateResult } from 'lit';
import dialogCss from '../../../card/dialog.css?inline';
import { dialog } from '../../../card/dialog.js';
import { cropArea, cropHelp, cropTitle, zoomText, zoomWords } from '../../../phrases/avatar-words.js';
import { adoptStyles } from '../../../theme/adopt-styles.js';
import css from './avatar-cropper.css?inline';
import { cutOut, draw } from './draw.js';
import { adjusted, closest, wholeOf, type Framing, type Gesture } from './framing.js';
import { Gestures } from './gestures.js';

export interface CropperOptions {
  /** Unique in the document. */
  readonly id: string;
  readonly picture: HTMLCanvasElement;
  readonly save: (square: HTMLCanvasElement) => void;
  readonly cancel: () => void;
}

/** Pixels the picture is drawn with: enough for fine screens. */
const resolution = 704;

/** How much of it the circle takes; the CSS draws it. */
const share = 0.88;

/**
 * A dialog for choosing which square of a picture shows. The picture is drawn rather than shown by an `<img>`: that
 * would need an address of its own (`blob:`), which strict pages do not allow.
 */
export class AvatarCropper extends LitElement {
  static override readonly properties = {
    options: { attribute: false },
    framing: { state: true },
  };

  declare options: CropperOptions;
  declare private framing: Framing;

  readonly #gestures = new Gestures(share, (gesture) => this.#adjust(gesture));

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode(), dialogCss, css);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    this.framing ??= wholeOf(this.options.picture);
  }

  protected override render(): TemplateResult {
    const { id, picture, save, cancel } = this.options;
    return dialog({
      id,
      title: cropTitle(),
      description: cropHelp(),
      content: html`${this.#area()} ${this.#zoom()}`,
      actions: html`
        <button class="logto_button" type="button" @click=${() => save(cutOut(picture, this.framing))}>
          ${msg('Save', { id: 'action.save' })}
        </button>
        <button class="logto_button is-secondary" type="button" @click=${cancel}>
          ${msg('Cancel', { id: 'action.cancel' })}
        </button>
      `,
      cancel,
    });
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')!.showModal();
  }

  protected override updated(): void {
    draw(this.querySelector('canvas')!, this.options.picture, this.framing, share);
  }

  /** An application, so that screen readers hand the arrow keys on. */
  #area(): TemplateResult {
    const { press, move, release, lose, turn, type } = this.#gestures;
    return html`
      <div class="logto_crop">
        <canvas
          class="logto_crop-picture"
          width=${resolution}
          height=${resolution}
          tabindex="0"
          role="application"
          aria-label=${cropArea()}
          aria-describedby="${this.options.id}-description"
          @pointerdown=${press}
          @pointermove=${move}
          @pointerup=${release}
          @pointercancel=${lose}
          @wheel=${turn}
          @keydown=${type}
        ></canvas>
      </div>
    `;
  }

  /** `form=""` keeps it out of the form around: Enter would submit that. */
  #zoom(): TemplateResult {
    const { zoom } = this.framing;
    return html`
      <label class="logto_crop-zoom">
        <span class="logto_label">${zoomWords()}</span>
        <input
          form=""
          type="range"
          min="1"
          max=${closest}
          step="0.05"
          aria-valuetext=${zoomText(zoom)}
          .value=${String(zoom)}
          @input=${({ currentTarget }: Event) =>
            this.#adjust({ factor: (currentTarget as HTMLInputElement).valueAsNumber / zoom })}
        />
      </label>
    `;
  }

  #adjust(gesture: Gesture): void {
    this.framing = adjusted(this.options.picture, this.framing, gesture);
  }
}
