import { AvatarCropper } from './avatar-cropper.js';

export { encode } from './encode.js';
export { readPicture } from './read-picture.js';

/** Makes the dialog in the pictures' fields work. */
export function defineAvatarCropper(): void {
  if (!customElements.get('logto-avatar-cropper')) {
    customElements.define('logto-avatar-cropper', AvatarCropper);
  }
}
