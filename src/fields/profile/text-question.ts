import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field } from '../field.js';
import { autofillOf } from './autofill.js';
import type { QuestionOptions } from './question-options.js';

export interface TextOptions extends QuestionOptions {
  readonly placeholder?: string | undefined;
  /** The keyboard of a phone. */
  readonly keyboard?: 'decimal' | 'url' | undefined;
  /** Something to be written exactly, rather than in words. */
  readonly isExact?: boolean;
}

/** A line of text. */
export const textQuestion = (options: TextOptions): TemplateResult => {
  const { id, name, placeholder, keyboard, isExact, required, error } = options;
  return field(
    options,
    html`<div class="logto_control">
      <input
        class="logto_input"
        id=${id}
        name=${name}
        type="text"
        inputmode=${keyboard ?? nothing}
        autocomplete=${autofillOf(name) ?? nothing}
        autocapitalize=${isExact ? 'none' : nothing}
        spellcheck=${isExact ? 'false' : nothing}
        dir=${keyboard === 'url' ? 'ltr' : nothing}
        placeholder=${placeholder ?? nothing}
        aria-required=${required ? 'true' : 'false'}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy(options)}
      />
    </div>`,
  );
};

/** Several lines of text. */
export const linesQuestion = (options: TextOptions): TemplateResult => {
  const { id, name, placeholder, required, error } = options;
  return field(
    options,
    html`<div class="logto_control">
      <textarea
        class="logto_input"
        id=${id}
        name=${name}
        rows="3"
        placeholder=${placeholder ?? nothing}
        aria-required=${required ? 'true' : 'false'}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy(options)}
      ></textarea>
    </div>`,
  );
};
