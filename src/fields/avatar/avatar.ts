import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { avatarTemplate } from './avatar-template.js';
import type { CropperOptions } from './cropper/avatar-cropper.js';
import { FileArrivals } from './file-arrivals.js';
import { flawText, formatOf, type Flaw } from './picture-file.js';

export interface AvatarOptions {
  /** Unique in the document. */
  readonly id: string;
  readonly name: 'avatar';
  readonly label: string;
  readonly note?: unknown;
  readonly required: boolean;
  /** Address of the picture uploaded so far. */
  readonly picture: string | undefined;
  readonly uploading: boolean;
  readonly error?: string | undefined;
  upload(picture: Blob): void;
  remove(): void;
}

/** The picture of a person, and what happens between choosing a file and uploading it. */
export class Avatar extends LitElement {
  static override readonly properties = {
    options: { attribute: false },
    flaw: { state: true },
    isReading: { state: true },
    cropper: { state: true },
  };

  declare options: AvatarOptions;
  /** What is wrong with the file chosen last. */
  declare private flaw: Flaw | undefined;
  /** A file is being read. */
  declare private isReading: boolean;
  /** What the dialog needs while it is open. */
  declare private cropper: CropperOptions | undefined;

  /** What is being uploaded. It stays until the uploaded picture shows. */
  #preview: HTMLCanvasElement | undefined;

  readonly #arrivals = new FileArrivals(this, {
    isOpen: () => this.#isOpen,
    take: (file) => void this.#take(file),
  });

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.isReading = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('options');
    const { uploading, picture } = this.options;
    if (before?.uploading && !uploading && before.picture === picture) {
      this.#preview = undefined;
    }
    if (this.#hasNewError(changed)) {
      this.flaw = undefined;
    }
  }

  protected override render(): TemplateResult {
    const { options, flaw } = this;
    return avatarTemplate({
      ...options,
      error: flaw ? flawText(flaw) : options.error,
      isBusy: this.isReading || options.uploading,
      isOver: this.#arrivals.isOver,
      preview: this.#preview,
      cropper: this.cropper,
      isOpen: () => this.#isOpen,
      take: (file) => void this.#take(file),
      remove: () => {
        // The button goes with the picture.
        this.#focusInput();
        this.flaw = undefined;
        options.remove();
      },
    });
  }

  /** The screen, which focuses the first wrong field, has done so before this one could say that it is wrong. */
  protected override updated(changed: PropertyValues<this>): void {
    const wrong = this.closest('form')?.querySelector('[aria-invalid="true"]');
    if (wrong && this.contains(wrong) && this.#hasNewError(changed)) {
      this.#focusInput();
    }
  }

  #hasNewError(changed: PropertyValues<this>): boolean {
    const before = changed.get('options');
    const { error } = this.options;
    return before !== undefined && error !== undefined && error !== before.error;
  }

  get #isOpen(): boolean {
    return !this.isReading && !this.cropper && !this.options.uploading;
  }

  async #take(file: File): Promise<void> {
    this.isReading = true;
    this.flaw = undefined;
    const format = await formatOf(file);
    this.flaw = typeof format === 'string' ? format : await this.#open(file, format.result);
    this.isReading = false;
    if (this.flaw) {
      this.#focusInput();
    }
  }

  /** Opens the dialog, which is loaded with the first file that looks like a picture. */
  async #open(file: File, mime: string): Promise<Flaw | undefined> {
    const loaded = await import('./cropper/define-avatar-cropper.js').catch(() => undefined);
    if (!loaded) {
      return 'offline';
    }
    loaded.defineAvatarCropper();
    const picture = await loaded.readPicture(file).catch(() => undefined);
    if (!picture) {
      return 'unreadable';
    }
    this.cropper = {
      id: `${this.options.id}-crop`,
      picture,
      save: (square) => {
        this.#close();
        this.#preview = square;
        this.options.upload(loaded.encode(square, mime));
      },
      cancel: () => this.#close(),
    };
    return undefined;
  }

  #close(): void {
    this.cropper = undefined;
    void this.updateComplete.then(() => this.#focusInput());
  }

  #focusInput(): void {
    this.querySelector<HTMLElement>('input[type="file"]')?.focus();
  }
}
