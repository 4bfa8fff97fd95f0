import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { eyeIcon } from '../card/icons.js';
import { describedBy, field, type FieldOptions } from './field.js';

interface PasswordOptions extends FieldOptions {
  readonly autocomplete: 'current-password' | 'new-password';
}

/** A password with a button that shows it. */
export const passwordField = (options: PasswordOptions): TemplateResult =>
  field(
    options,
    html`<div class="logto_control">
      <input
        class="logto_input"
        id=${options.id}
        name=${options.name}
        type="password"
        autocomplete=${options.autocomplete}
        autocapitalize="none"
        spellcheck="false"
        aria-required="true"
        aria-invalid=${options.error ? 'true' : 'false'}
        aria-describedby=${describedBy(options)}
      />
      <button
        class="logto_inside"
        type="button"
        aria-pressed="false"
        aria-controls=${options.id}
        aria-label=${msg('Show password', { id: 'action.show_password' })}
        @click=${toggle}
      >
        ${eyeIcon}
      </button>
    </div>`,
  );

/** The input itself keeps whether it is shown: nothing else needs to know. */
function toggle({ currentTarget }: Event) {
  const button = currentTarget as HTMLButtonElement;
  const input = button.previousElementSibling as HTMLInputElement;
  const shown = input.type === 'password';
  input.type = shown ? 'text' : 'password';
  button.setAttribute('aria-pressed', String(shown));
  input.focus();
}
