import { html, nothing, type TemplateResult } from 'lit';
import type { Group, Question } from '../../settings/profile-field.js';
import { questionOptions, type ProfileForm } from './question-options.js';
import { question } from './question.js';

/** Questions that belong together, under a name that is read before each of them. */
export function group(field: Group, form: ProfileForm): TemplateResult {
  const { id, label, note } = questionOptions(field, form);
  return html`
    <fieldset class="logto_group" aria-describedby=${note ? `${id}-note` : nothing}>
      <legend class="logto_legend">${label}</legend>
      ${note ? html`<p class="logto_note" id="${id}-note">${note}</p>` : nothing}
      ${lines(field.parts).map(
        (line) => html`<div class="logto_line">${line.map((part) => question(part, form))}</div>`,
      )}
    </fieldset>
  `;
}

/** What seldom takes more than half a line. */
const shortParts: readonly string[] = [
  'givenName',
  'middleName',
  'familyName',
  'address.locality',
  'address.region',
  'address.postalCode',
  'address.country',
];

const isShort = ({ name }: Question) => shortParts.includes(name);

/** Two short parts that follow each other share a line. */
export function lines(parts: readonly Question[]): Question[][] {
  const result: Question[][] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.length === 1 && last.every(isShort) && isShort(part)) {
      last.push(part);
    } else {
      result.push([part]);
    }
  }
  return result;
}
