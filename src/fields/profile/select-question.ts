import { html, nothing, type TemplateResult } from 'lit';
import { optionName } from '../../phrases/profile-words.js';
import type { SelectOption } from '../../settings/profile-field.js';
import { describedBy, field } from '../field.js';
import { downIcon } from '../phone/icons.js';
import { autofillOf } from './autofill.js';
import type { QuestionOptions } from './question-options.js';

interface SelectOptions extends QuestionOptions {
  readonly placeholder?: string | undefined;
  readonly options: readonly SelectOption[];
}

/** One of several, or none so far. */
export const selectQuestion = (options: SelectOptions): TemplateResult => {
  const { id, name, placeholder, required, error } = options;
  return field(
    options,
    html`<div class="logto_control logto_select">
      <select
        class="logto_input"
        id=${id}
        name=${name}
        autocomplete=${autofillOf(name) ?? nothing}
        aria-required=${required ? 'true' : 'false'}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy(options)}
      >
        <option value="">${placeholder ?? nothing}</option>
        ${options.options.map((option) => html`<option value=${option.value}>${optionName(option)}</option>`)}
      </select>
      ${downIcon}
    </div>`,
  );
};
