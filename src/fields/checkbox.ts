import { html } from 'lit';

interface CheckboxOptions {
  readonly id: string;
  readonly name: string;
  readonly label: unknown;
  readonly checked: boolean;
}

/** A box to tick, with its label beside it. */
export const checkbox = ({ id, name, label, checked }: CheckboxOptions) => html`
  <div class="logto_choice">
    <input class="logto_checkbox" id=${id} name=${name} type="checkbox" .checked=${checked} />
    <label for=${id}>${label}</label>
  </div>
`;
