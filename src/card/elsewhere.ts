import { html } from 'lit';

/** Below a form: where else a person might want to go. */
export const elsewhere = (words: string, answer: string, press: () => void) => html`
  <p class="logto_footer">
    <span>${words} <button class="logto_link" type="button" @click=${press}>${answer}</button></span>
  </p>
`;
