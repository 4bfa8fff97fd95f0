import { Avatar } from './avatar.js';

/** Makes the pictures in the forms of the page work. */
export function defineAvatar(): void {
  if (!customElements.get('logto-avatar')) {
    customElements.define('logto-avatar', Avatar);
  }
}
