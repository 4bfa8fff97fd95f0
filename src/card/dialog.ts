import { html, nothing, type TemplateResult } from 'lit';

interface Dialog {
  /** Unique in the document; starts the ids inside. */
  readonly id: string;
  readonly title: string;
  readonly description?: unknown;
  /** Something to take note of, rather than to work in. */
  readonly isAlert?: boolean;
  /** What to work with, between the description and the buttons. */
  readonly content?: unknown;
  /** The buttons, the one that leads on first. */
  readonly actions: unknown;
  /** Escape, or the Back of a phone. */
  readonly cancel: () => void;
}

/** A dialog of the browser's own, laid over the page. Whoever draws it calls `showModal` once it is there. */
export const dialog = ({ id, title, description, isAlert, content, actions, cancel }: Dialog): TemplateResult => html`
  <dialog
    class="logto_dialog"
    role=${isAlert ? 'alertdialog' : nothing}
    aria-labelledby="${id}-title"
    aria-describedby=${description ? `${id}-description` : nothing}
    @cancel=${(event: Event) => {
      // The flow decides what is shown: nothing closes by itself.
      event.preventDefault();
      cancel();
    }}
    @close=${reopen}
  >
    <h2 class="logto_dialog-title" id="${id}-title">${title}</h2>
    ${description ? html`<p class="logto_dialog-description" id="${id}-description">${description}</p>` : nothing}
    ${content ?? nothing}
    <div class="logto_dialog-actions">${actions}</div>
  </dialog>
`;

/** Browsers close a dialog at the second Escape, whatever the page says: as long as it is drawn, it is open. */
function reopen({ currentTarget }: Event) {
  const closed = currentTarget as HTMLDialogElement;
  if (closed.isConnected && !closed.open) {
    closed.showModal();
  }
}
