import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../card/icons.js';

export interface FieldOptions {
  /** Unique in the document. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** The headline says it already: the label is for screen readers alone. */
  readonly labelHidden?: boolean;
  /** What is wrong with the value. */
  readonly error?: string | undefined;
  readonly value?: string | undefined;
  /** Stands at the other end of the label's line. */
  readonly aside?: unknown;
  /** What it takes, said below the control before anything is wrong. */
  readonly note?: unknown;
}

/** What describes the input, for its `aria-describedby`. */
export const describedBy = ({ id, note }: FieldOptions) => (note ? `${id}-note ${id}-error` : `${id}-error`);

/** Label above, control, error below. The error's region is always there, so that its words are announced. */
export const field = (options: FieldOptions, control: TemplateResult) => html`
  <div class="logto_field">
    <div class="logto_label-row">
      <label class=${options.labelHidden ? 'logto_hidden' : 'logto_label'} for=${options.id}>${options.label}</label>
      ${options.aside ?? nothing}
    </div>
    ${control} ${options.note ? html`<div class="logto_note" id="${options.id}-note">${options.note}</div>` : nothing}
    <p class="logto_error" id="${options.id}-error" role="alert">
      ${options.error ? html`${warningIcon}<span>${options.error}</span>` : nothing}
    </p>
  </div>
`;
