import { html, nothing, type TemplateResult } from 'lit';
import type { IdentifierType } from '../api/identifier.js';
import { errorId, field, type FieldOptions } from './field.js';

interface IdentifierOptions extends FieldOptions {
  /** What the tenant lets people sign in with. */
  readonly types: readonly IdentifierType[];
}

const keyboards: Readonly<Record<IdentifierType, string>> = { username: 'text', email: 'email', phone: 'tel' };

/** One field for whatever names an account. */
export const identifierField = (options: IdentifierOptions): TemplateResult =>
  field(
    options,
    html`<div class="logto_control">
      <input
        class="logto_input"
        id=${options.id}
        name=${options.name}
        type="text"
        inputmode=${options.types.length === 1 ? keyboards[options.types[0]!] : 'text'}
        autocomplete="username"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        value=${options.value ?? nothing}
        aria-required="true"
        aria-invalid=${options.error ? 'true' : 'false'}
        aria-describedby=${errorId(options)}
      />
    </div>`,
  );
