import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field } from '../field.js';
import { autofillOf } from './autofill.js';
import type { QuestionOptions } from './question-options.js';

/** A date, asked for as the browser and the person's country do. The last day keeps years at four digits. */
export const dateQuestion = (options: QuestionOptions): TemplateResult => {
  const { id, name, required, error } = options;
  return field(
    options,
    html`<div class="logto_control">
      <input
        class="logto_input"
        id=${id}
        name=${name}
        type="date"
        max="9999-12-31"
        autocomplete=${autofillOf(name) ?? nothing}
        aria-required=${required ? 'true' : 'false'}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy(options)}
      />
    </div>`,
  );
};
