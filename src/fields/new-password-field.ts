import { html, svg, type TemplateResult } from 'lit';
import { icon } from '../card/icons.js';
import type { FieldOptions } from './field.js';
import { passwordField } from './password-field.js';

/** Something a new password has to be. */
export interface Requirement {
  readonly words: string;
  readonly isMet: (password: string) => boolean;
}

interface NewPasswordOptions extends FieldOptions {
  readonly requirements: readonly Requirement[];
}

const dot = icon(
  16,
  svg`<circle class="logto_dot" cx="8" cy="8" r="1.4" /><path class="logto_tick" d="m3.5 8.5 3 3 6-7" />`,
);

/** A password to choose, with what it takes below, ticked off while the person types. */
export const newPasswordField = ({ requirements, ...options }: NewPasswordOptions): TemplateResult => html`
  <div @input=${(event: InputEvent) => tickOff(event, requirements)}>
    ${passwordField({
      ...options,
      autocomplete: 'new-password',
      ...(requirements.length > 0 && { note: list(requirements) }),
    })}
  </div>
`;

const list = (requirements: readonly Requirement[]) => html`
  <ul class="logto_requirements">
    ${requirements.map(({ words }) => html`<li class="logto_requirement">${dot}<span>${words}</span></li>`)}
  </ul>
`;

function tickOff({ currentTarget, target }: InputEvent, requirements: readonly Requirement[]) {
  const { value } = target as HTMLInputElement;
  (currentTarget as HTMLElement)
    .querySelectorAll('.logto_requirement')
    .forEach((item, index) => item.classList.toggle('is-met', requirements[index]?.isMet(value)));
}
