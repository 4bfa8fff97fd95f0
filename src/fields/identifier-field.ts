import { html, nothing, type TemplateResult } from 'lit';
import type { IdentifierType } from '../api/identifier.js';
import { withWords } from '../phrases/localization.js';
import { describedBy, field, type FieldOptions } from './field.js';

interface IdentifierOptions extends FieldOptions {
  /** What the tenant lets people sign in with. */
  readonly types: readonly IdentifierType[];
}

const keyboards: Readonly<Record<IdentifierType, string>> = { username: 'text', email: 'email', phone: 'tel' };

/** What no username and hardly an address starts with. */
const phone = /^\W*\p{Nd}|\+/u;

/** One field for whatever names an account. Browsers fill in whole numbers (`tel`), as they know the country, too. */
export const identifierField = (options: IdentifierOptions): TemplateResult => {
  const { types, value } = options;
  const only = types.length === 1 ? types[0] : undefined;
  const withPhone = types.includes('phone');
  const withEmail = types.includes('email');
  const help = (text = '') => {
    if (withPhone && (only || phone.test(text))) {
      loadPhone();
    }
    if (withEmail && text.includes('@')) {
      loadEmailHint();
    }
  };
  help(value);
  return field(
    options,
    html`<div class="logto_control">
        ${withPhone ? html`<logto-phone-country .types=${types}></logto-phone-country>` : nothing}
        <input
          class="logto_input"
          id=${options.id}
          name=${options.name}
          type="text"
          inputmode=${keyboards[only ?? 'username']}
          autocomplete=${only === 'phone' ? 'tel' : 'username'}
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          value=${value ?? nothing}
          aria-required="true"
          aria-invalid=${options.error ? 'true' : 'false'}
          aria-describedby=${describedBy(options)}
          @input=${({ currentTarget }: Event) => help((currentTarget as HTMLInputElement).value)}
        />
      </div>
      ${withEmail ? html`<logto-email-hint role="status"></logto-email-hint>` : nothing}`,
  );
};

/** Without it, the field takes numbers all the same; what is submitted is read by then. */
function loadPhone() {
  withWords(import('./phone/define-phone-country.js')).then(
    ({ definePhoneCountry }) => definePhoneCountry(),
    () => {},
  );
}

function loadEmailHint() {
  withWords(import('./email-hint/define-email-hint.js')).then(
    ({ defineEmailHint }) => defineEmailHint(),
    () => {},
  );
}
