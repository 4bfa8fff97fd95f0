import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Failure } from '../api/failure.js';
import { heading } from '../card/heading.js';
import { mainButton } from '../fields/main-button.js';
import { problemText } from '../phrases/words.js';

/** Holds the place of the card; to be seen only when the settings take long. Then the card comes, it does not move. */
export const waiting = () => html`
  <div class="logto_page-container">
    <div class="logto_main-content logto_waiting" aria-busy="true">
      <div class="logto_bone"></div>
      <div class="logto_bone"></div>
      <div class="logto_bone"></div>
    </div>
  </div>
`;

/** Stands in for a screen that could not be had, with a way on. */
export const trouble = ({ reason }: Failure, retry: () => void) => html`
  <div class="logto_screen">
    ${heading({
      title: msg('This did not work', { id: 'error.something_went_wrong' }),
      notice: problemText({ code: reason }),
    })}
    ${mainButton({ words: msg('Try again', { id: 'element.try_again' }), pending: false, press: retry })}
  </div>
`;

/** Children belong to the page where they have a slot or carry the settings; others only held the place. */
export const removePlaceholder = (element: Element): void =>
  element.replaceChildren(...element.querySelectorAll(':scope > :is([slot], script)'));
