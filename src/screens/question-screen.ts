import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { dialog } from '../card/dialog.js';
import css from '../card/dialog.css?inline';
import { noticeRegion } from '../card/heading.js';
import { mainButton } from '../fields/main-button.js';
import { questionWords } from '../phrases/question-words.js';
import { agreeSentence } from '../card/terms.js';
import { LaterScreen } from './later-screen.js';
import type { View } from './view.js';

/** Something to decide, or to take note of, laid over the screen on which it came up. */
export default class QuestionScreen extends LaterScreen<'question'> {
  protected static override readonly css = [...super.css, css];

  protected override template(view: View<'question'>): TemplateResult {
    return questionTemplate(view);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.#dialog?.showModal();
    // By itself it would be a link in what is asked.
    this.querySelector<HTMLElement>('.logto_dialog-actions button')?.focus();
  }

  /** Taken elsewhere in the page, a dialog no longer lies over it. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.#dialog?.close();
      this.#dialog?.showModal();
    }
  }

  /** The browser moved the focus when it opened the dialog. */
  override focus(): void {}

  /** Closed rather than only removed, a dialog gives the focus back to where it was. */
  override remove(): void {
    this.#dialog?.close();
    super.remove();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }
}

export function questionTemplate(view: View<'question'>): TemplateResult {
  const { step, settings, scope, pending } = view;
  const { title, text, yes } = questionWords(step.question);
  return dialog({
    id: `${scope}-question`,
    title,
    description: step.question.about === 'agree-terms' ? agreeSentence(settings) : text,
    isAlert: true,
    content: noticeRegion(view.notice),
    actions: yes
      ? html`${mainButton({ words: yes, pending, press: () => answer(view, true) })}
          <button class="logto_button is-secondary" type="button" ?disabled=${pending} @click=${() => answer(view)}>
            ${msg('Cancel', { id: 'action.cancel' })}
          </button>`
      : mainButton({ words: msg('Got it', { id: 'action.got_it' }), pending, press: () => answer(view) }),
    cancel: () => answer(view),
  });
}

/** While an answer is under way, the flow takes no other. */
function answer({ step: { question }, send }: View<'question'>, yes = false) {
  if (question.about === 'agree-terms') {
    send({ type: yes ? 'agreeToTerms' : 'dismiss' });
  } else if (yes && 'yes' in question) {
    send(question.yes);
  } else {
    send(question.no ?? { type: 'dismiss' });
  }
}
