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
}

/** The id of the error, for the `aria-describedby` of the input. */
export const errorId = ({ id }: FieldOptions) => `${id}-error`;

/** Label above, control, error below. The error's region is always there, so that its words are announced. */
export const field = (options: FieldOptions, control: TemplateResult) => html`
  <div class="logto_field">
    <label class=${options.labelHidden ? 'logto_hidden' : 'logto_label'} for=${options.id}>${options.label}</label>
    ${control}
    <p class="logto_error" id=${errorId(options)} role="alert">
      ${options.error ? html`${warningIcon}<span>${options.error}</span>` : nothing}
    </p>
  </div>
`;
