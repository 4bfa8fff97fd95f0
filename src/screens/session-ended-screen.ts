import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../card/heading.js';
import { support } from '../card/support.js';
import { mainButton } from '../fields/main-button.js';
import { webAddress } from '../settings/web-address.js';
import { LaterScreen } from './later-screen.js';
import type { View } from './view.js';

/** Says, before anybody types, that there is no sign-in to go on with, and where to start one. */
export default class SessionEndedScreen extends LaterScreen<'session-ended'> {
  protected override template(view: View<'session-ended'>): TemplateResult {
    return sessionEndedTemplate({ ...view, cookiesBlocked: !navigator.cookieEnabled });
  }
}

interface SessionEndedView extends View<'session-ended'> {
  /** Without them, no server knows who asks. */
  readonly cookiesBlocked: boolean;
}

export const sessionEndedTemplate = ({ settings, send, pending, notice, cookiesBlocked }: SessionEndedView) => {
  const start = webAddress(settings.unknownSessionRedirectUrl);
  return html`
    ${heading({
      title: msg('This sign-in is no longer open', { id: 'element.session_ended' }),
      description: cookiesBlocked
        ? msg(
            'Your browser blocks the cookies that signing in needs. Please allow them for this site and start again.',
            {
              id: 'element.cookies_blocked',
            },
          )
        : msg('Please go back to the application you came from and start again.', { id: 'error.invalid_session' }),
      notice,
    })}
    ${
      start
        ? html`<a class="logto_button" href=${start}>${msg('Start again', { id: 'element.start_again' })}</a>`
        : mainButton({
            words: msg('Try again', { id: 'element.try_again' }),
            pending,
            press: () => send({ type: 'startAgain' }),
          })
    }
    ${support(settings)}
  `;
};
