import { html, type TemplateResult } from 'lit';
import type { AvatarOptions } from './avatar.js';
import { defineAvatar } from './define-avatar.js';

/** The picture of a person: chosen, dropped or pasted, then cropped, then uploaded at once. */
export const avatarField = (options: AvatarOptions): TemplateResult => {
  defineAvatar();
  return html`<logto-avatar .options=${options}></logto-avatar>`;
};
