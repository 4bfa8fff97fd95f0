import { html } from 'lit';
import type { Identifier } from '../api/identifier.js';

/** Tells password managers whose password the form is about; people see it elsewhere. A `+` makes a number whole. */
export const usernameForManagers = ({ type, value }: Identifier) => html`
  <input
    class="logto_hidden"
    name="identifier"
    type="text"
    autocomplete="username"
    aria-hidden="true"
    tabindex="-1"
    readonly
    value=${type === 'phone' ? `+${value}` : value}
  />
`;
