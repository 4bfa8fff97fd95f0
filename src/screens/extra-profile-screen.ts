import { msg } from '@lit/localize';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { heading } from '../card/heading.js';
import avatarCss from '../fields/avatar/avatar-field.css?inline';
import { mainButton } from '../fields/main-button.js';
import { avatarQuestion, isAvatar, type Uploader } from '../fields/profile/avatar-question.js';
import { profileQuestion } from '../fields/profile/profile-question.js';
import css from '../fields/profile/profile-question.css?inline';
import { mistakeText } from '../phrases/profile-words.js';
import { readAnswers } from '../settings/profile-answers.js';
import { loadChecks, noChecks, type Checks } from '../settings/profile-checks.js';
import type { ProfileField } from '../settings/profile-field.js';
import { profileFieldsOf } from '../settings/profile-fields.js';
import { entries } from './form.js';
import { LaterScreen } from './later-screen.js';
import type { View } from './view.js';

/** The server's word that it keeps no files, or not now. */
const keepsNoFiles: readonly string[] = ['storage.not_configured', 'storage.upload_error'];

interface ExtraProfileView extends View<'extra-profile'> {
  readonly checks: Checks;
  readonly uploader: Uploader;
  readonly uploading: boolean;
  /** The server keeps no picture, so nobody can be asked for one. */
  readonly goesWithoutPicture: boolean;
  /** Names of the inputs with something in them that even the browser cannot read, such as half a date. */
  readonly unreadable: () => readonly string[];
}

/** Asks for what else the tenant wants to know about a new account. */
export default class ExtraProfileScreen extends LaterScreen<'extra-profile'> {
  protected static override readonly css = [...super.css, css, avatarCss];

  #checks = noChecks;
  #uploader: Uploader = 'loading';
  #goesWithoutPicture = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings')) {
      const fields = profileFieldsOf(this.settings);
      void this.#loadChecks(fields);
      void (fields.some(isAvatar) && this.#loadUploader());
    }
    this.#goesWithoutPicture ||= keepsNoFiles.includes(this.flow.problem?.code ?? '');
  }

  protected override template(view: View<'extra-profile'>): TemplateResult {
    return extraProfileTemplate({
      ...view,
      checks: this.#checks,
      uploader: this.#uploader,
      uploading: this.flow.pending === 'uploadAvatar',
      goesWithoutPicture: this.#goesWithoutPicture,
      unreadable: () =>
        [...this.querySelectorAll('input')].filter(({ validity }) => validity.badInput).map(({ name }) => name),
    });
  }

  // What only some tenants need is loaded for them. Until it is here, and without it, the fields take what people write.

  async #loadChecks(fields: readonly ProfileField[]): Promise<void> {
    this.#checks = noChecks;
    const checks = await loadChecks(fields);
    if (fields === profileFieldsOf(this.settings)) {
      this.#checks = checks;
      this.requestUpdate();
    }
  }

  async #loadUploader(): Promise<void> {
    this.#uploader = await import('../fields/avatar/avatar-field.js').then(
      ({ avatarField }) => avatarField,
      () => 'missing' as const,
    );
    this.requestUpdate();
  }
}

/**
 * Inputs are properties of their form, under names such as `insertBefore` too, should a tenant choose them: what is
 * drawn goes into an element inside.
 */
export function extraProfileTemplate(view: ExtraProfileView): TemplateResult {
  return html`
    ${heading({ title: msg('Tell us about yourself', { id: 'description.about_yourself' }), notice: view.notice })}
    <form novalidate @submit=${(submitted: SubmitEvent) => submit(submitted, view)}>
      <div class="logto_form">
        ${fieldsOf(view).map((field) => questionIn(field, view))}
        ${mainButton({ words: msg('Continue', { id: 'action.continue' }), pending: view.pending })}
      </div>
    </form>
  `;
}

/** The fields, of which the picture is not demanded any more once the server has said that it keeps none. */
const fieldsOf = ({ settings, goesWithoutPicture }: ExtraProfileView) =>
  profileFieldsOf(settings).map((field) =>
    goesWithoutPicture && isAvatar(field) ? { ...field, required: false } : field,
  );

function questionIn(field: ProfileField, view: ExtraProfileView): TemplateResult {
  const { step, send } = view;
  const { event } = step;
  return isAvatar(field)
    ? avatarQuestion(field, {
        ...view,
        picture: step.avatar,
        upload: (picture) => send({ type: 'uploadAvatar', event, picture }),
        remove: () => send({ type: 'go', to: { name: 'extra-profile', event } }),
      })
    : profileQuestion(field, view);
}

function submit(submitted: SubmitEvent, view: ExtraProfileView): void {
  const { step, uploader, checks, unreadable, send, reject } = view;
  const { values, mistakes } = readAnswers(fieldsOf(view), {
    entries: { ...entries(submitted), ...(uploader !== 'missing' && { avatar: step.avatar ?? '' }) },
    unreadable: unreadable(),
    checks,
  });
  if (mistakes.length > 0) {
    reject(Object.fromEntries(mistakes.map(({ input, reason, field }) => [input, () => mistakeText(reason, field)])));
  } else {
    send({ type: 'setProfile', event: step.event, values: { ...noPicture(view), ...values } });
  }
}

/** The server insists on a picture that the tenant requires, yet takes none for one. */
const noPicture = ({ settings }: ExtraProfileView) =>
  profileFieldsOf(settings).some((field) => isAvatar(field) && field.required) ? { avatar: '' } : {};
