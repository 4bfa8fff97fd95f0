import { html, nothing } from 'lit';

interface MainButton {
  readonly words: string;
  /** While something is under way, the button keeps its width and its words. */
  readonly pending: boolean;
  /** Absent: it submits the form it is in. */
  readonly press?: () => void;
}

/** The one thing to do on a screen. */
export const mainButton = ({ words, pending, press }: MainButton) => html`
  <button
    class="logto_button"
    type=${press ? 'button' : 'submit'}
    name=${press ? nothing : 'submit'}
    ?disabled=${pending}
    aria-busy=${pending ? 'true' : 'false'}
    @click=${press ?? nothing}
  >
    <span class="logto_words">${words}<span class="logto_spinner" aria-hidden="true"></span></span>
  </button>
`;
