import { html, nothing, type TemplateResult } from 'lit';
import { hasFixedFormat, type Question } from '../../settings/profile-field.js';
import { fieldName } from '../../phrases/profile-words.js';
import { checkbox } from '../checkbox.js';
import { dateQuestion } from './date-question.js';
import { questionOptions, type ProfileForm } from './question-options.js';
import { selectQuestion } from './select-question.js';
import { linesQuestion, textQuestion, type TextOptions } from './text-question.js';

/** An address in one piece has several lines. */
const severalLines: readonly string[] = ['address.formatted'];

/** A field with one answer. */
export function question(field: Question, form: ProfileForm): TemplateResult {
  const options = questionOptions(field, form);
  switch (field.type) {
    case 'Text':
      return severalLines.includes(field.name)
        ? linesQuestion({ ...options, placeholder: field.placeholder })
        : textQuestion({ ...options, placeholder: field.placeholder });
    case 'Number':
      return exactly({ ...options, placeholder: field.placeholder, keyboard: keyboardFor(field.min) });
    case 'Url':
      return exactly({ ...options, placeholder: field.placeholder, keyboard: 'url' });
    case 'Regex':
      return exactly({ ...options, placeholder: field.placeholder });
    case 'Date':
      return hasFixedFormat(field)
        ? dateQuestion(options)
        : exactly({ ...options, placeholder: field.placeholder, note: options.note ?? field.format });
    case 'Select':
      return selectQuestion({ ...options, placeholder: field.placeholder, options: field.options });
    case 'Checkbox':
      return checkbox({ ...options, label: checkboxLabel(field), checked: field.checked });
  }
}

/** Something to be written just so. */
const exactly = (options: TextOptions) => textQuestion({ ...options, isExact: true });

/** Never needed, so there is no need to say so. */
const checkboxLabel = (field: Question) => html`
  ${fieldName(field)} ${field.description ? html`<span class="logto_note">${field.description}</span>` : nothing}
`;

/** Phones have a keyboard for numbers, but it has no minus on some of them. */
const keyboardFor = (min = 0) => (min < 0 ? undefined : 'decimal');
