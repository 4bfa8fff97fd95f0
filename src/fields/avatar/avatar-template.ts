import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  avatarHint,
  removeWords,
  replaceWords,
  uploadedPicture,
  uploadedWords,
  uploadingWords,
  uploadWords,
} from '../../phrases/avatar-words.js';
import { describedBy, field } from '../field.js';
import type { AvatarOptions } from './avatar.js';
import type { CropperOptions } from './cropper/avatar-cropper.js';
import { personIcon } from './icons.js';
import { acceptedFiles, limits } from './picture-file.js';

interface AvatarView extends Omit<AvatarOptions, 'upload'> {
  readonly isBusy: boolean;
  /** A file hovers over it. */
  readonly isOver: boolean;
  readonly preview: HTMLCanvasElement | undefined;
  readonly cropper: CropperOptions | undefined;
  /** Whether a file would be taken now. */
  readonly isOpen: () => boolean;
  readonly take: (file: File) => void;
}

/** The round picture, beside it what can be done and what may be chosen. */
export const avatarTemplate = (view: AvatarView): TemplateResult => html`
  ${field(
    view,
    html`<div class="logto_avatar ${view.isOver ? 'is-over' : ''}">
      ${round(view)}
      <div class="logto_avatar-side">
        <div class="logto_avatar-actions">${chooser(view)} ${view.picture ? remover(view) : nothing}</div>
        <div class="logto_avatar-notes ${view.uploading ? 'is-uploading' : ''}">
          <p class="logto_note" id="${view.id}-hint">${avatarHint(limits)}</p>
          <p class=${view.uploading ? 'logto_note' : 'logto_hidden'} role="status">${status(view)}</p>
        </div>
      </div>
    </div>`,
  )}
  ${view.cropper ? html`<logto-avatar-cropper .options=${view.cropper}></logto-avatar-cropper>` : nothing}
`;

/** The picture lies over the glyph once the browser could load it, and what is being uploaded over both. */
const round = ({ picture, preview, isBusy, isOpen }: AvatarView) => html`
  <div
    class="logto_avatar-picture ${isBusy ? 'is-busy' : ''}"
    @click=${({ currentTarget }: Event) => isOpen() && inputBeside(currentTarget as Element).click()}
  >
    ${personIcon}
    ${keyed(
      picture,
      picture ? html`<img hidden alt=${uploadedPicture()} src=${picture} @load=${show} @error=${hide} />` : nothing,
    )}
    ${preview && (isBusy || picture) ? preview : nothing}
    <span class="logto_avatar-ring" aria-hidden="true"></span>
  </div>
`;

const inputBeside = (element: Element) => element.parentElement!.querySelector('input')!;

const show = ({ currentTarget }: Event) => {
  (currentTarget as HTMLElement).hidden = false;
};

/** Its host may be down, or not be allowed on this page. */
const hide = ({ currentTarget }: Event) => {
  (currentTarget as HTMLElement).hidden = true;
};

/**
 * The browser's own input lies, unseen, over words that look like a button. It is never disabled, as that would lose
 * the focus, and `required` is said natively, as `aria-required` is not for files.
 */
const chooser = (view: AvatarView) => html`
  <div class="logto_quiet-button logto_avatar-chooser">
    <label for=${view.id}>${view.picture ? replaceWords() : uploadWords()}</label>
    <input
      id=${view.id}
      name=${view.name}
      type="file"
      accept=${acceptedFiles}
      ?required=${view.required && !view.picture}
      aria-disabled=${view.isBusy ? 'true' : 'false'}
      aria-invalid=${view.error ? 'true' : 'false'}
      aria-describedby="${view.id}-hint ${describedBy(view)}"
      @click=${(event: Event) => view.isOpen() || event.preventDefault()}
      @change=${({ currentTarget }: Event) => {
        const input = currentTarget as HTMLInputElement;
        const file = input.files?.[0];
        // So that choosing the same file again is a change.
        input.value = '';
        if (file && view.isOpen()) {
          view.take(file);
        }
      }}
    />
  </div>
`;

const remover = ({ isBusy, label, remove }: AvatarView) => html`
  <button
    class="logto_quiet-button"
    type="button"
    aria-label="${removeWords()}: ${label}"
    ?disabled=${isBusy}
    @click=${remove}
  >
    ${removeWords()}
  </button>
`;

const status = ({ uploading, picture }: AvatarView) =>
  uploading ? uploadingWords() : picture ? uploadedWords() : nothing;
