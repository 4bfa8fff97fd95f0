import { html, type TemplateResult } from 'lit';
import type { ProfileField, QuestionOf } from '../../settings/profile-field.js';
import type { avatarField } from '../avatar/avatar-field.js';
import { questionOptions, type ProfileForm } from './question-options.js';
import { question } from './question.js';

/** What draws the uploader, once it is here; `missing` where it could not be loaded. */
export type Uploader = typeof avatarField | 'loading' | 'missing';

export interface AvatarForm extends ProfileForm {
  readonly uploader: Uploader;
  /** Address of the picture uploaded so far. */
  readonly picture: string | undefined;
  readonly uploading: boolean;
  readonly upload: (picture: Blob) => void;
  readonly remove: () => void;
}

/** A picture is a file for a server that keeps files. */
export const isAvatar = (field: ProfileField): field is QuestionOf<'Url'> =>
  field.name === 'avatar' && field.type === 'Url';

/** The picture of a person. Without the uploader, its address will do. */
export function avatarQuestion(field: QuestionOf<'Url'>, form: AvatarForm): TemplateResult {
  const { uploader, picture, uploading, upload, remove } = form;
  if (uploader === 'missing') {
    return question(field, form);
  }
  const { note, ...options } = questionOptions(field, form);
  return uploader === 'loading'
    ? html`<div class="logto_field">
        <p class="logto_label logto_avatar-label">${options.label}</p>
        <div class="logto_avatar-room"></div>
      </div>`
    : uploader({ ...options, note, name: 'avatar', picture, uploading, upload, remove });
}
