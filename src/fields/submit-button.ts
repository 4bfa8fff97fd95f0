import { html } from 'lit';

/** The main button. While pending it keeps its width and its words. */
export const submitButton = (words: string, pending: boolean) => html`
  <button class="logto_button" type="submit" name="submit" ?disabled=${pending} aria-busy=${pending ? 'true' : 'false'}>
    <span class="logto_words">${words}<span class="logto_spinner" aria-hidden="true"></span></span>
  </button>
`;
