import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { chip } from '../card/chip.js';
import { heading } from '../card/heading.js';
import { lastUsed } from '../card/last-used.js';
import css from '../fields/code-field.css?inline';
import { clearCode, codeField, enterCode, codeIn, codeLength } from '../fields/code-field.js';
import { mainButton } from '../fields/main-button.js';
import type { Action } from '../flow/action.js';
import type { FlowState } from '../flow/flow-state.js';
import type { StepOf } from '../flow/step.js';
import { fill, parts } from '../phrases/fill.js';
import { numberText } from '../phrases/number-text.js';
import { identifierName } from '../phrases/words.js';
import { mailProviderOf } from '../settings/mail-provider.js';
import { factorsFor } from '../settings/sign-in-methods.js';
import { Countdown } from './countdown.js';
import { entries } from './form.js';
import { LaterScreen } from './later-screen.js';
import type { View } from './view.js';
import { WebOtp } from './web-otp.js';

/** Milliseconds after which another code may be asked for. */
const resendAfter = 59_000;

interface CodeView extends View<'code'> {
  /** Until another code may be asked for. */
  readonly secondsLeft: number;
  /** Another code was sent while this screen was open. */
  readonly sentAgain: boolean;
}

/** Asks for the code sent to the address already given. */
export default class CodeScreen extends LaterScreen<'code'> {
  protected static override readonly css = [...super.css, css];

  readonly #countdown = new Countdown(this, () => codeStep(this.flow).sentAt + resendAfter);
  #sentAgain = false;

  constructor() {
    super();
    new WebOtp(
      this,
      () => codeStep(this.flow).identifier.type === 'phone',
      (code) => enterCode(this.#input!, code),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('flow');
    if (before) {
      this.#sentAgain =
        codeStep(before).verificationId !== codeStep(this.flow).verificationId ||
        (this.#sentAgain && !this.flow.problem);
    }
  }

  protected override template(view: View<'code'>): TemplateResult {
    return codeTemplate({ ...view, secondsLeft: this.#countdown.seconds, sentAgain: this.#sentAgain });
  }

  protected override updated(changed: PropertyValues<this>): void {
    const input = this.#input;
    if (changed.has('flow') && !this.flow.pending && input) {
      clearCode(input);
      if (this.#sentAgain) {
        input.focus();
      }
    }
    super.updated(changed);
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input[name="code"]');
  }
}

const codeStep = (flow: FlowState) => flow.step as StepOf<'code'>;

export function codeTemplate(view: CodeView): TemplateResult {
  const { step, send } = view;
  const { identifier } = step;
  return html`
    ${heading({
      title:
        identifier.type === 'email'
          ? msg('Check your email', { id: 'description.verify_email' })
          : msg('Check your phone', { id: 'description.verify_phone' }),
      description: parts(msg('Enter the code we sent to {{target}}', { id: 'description.enter_passcode' }), {
        address: identifierName(identifier.type),
        target: chip(identifier, () => send(change(step))),
      }),
      notice: view.notice,
    })}
    <form class="logto_form" novalidate @submit=${(submitted: SubmitEvent) => submit(submitted, view)}>
      ${codeField({
        id: `${view.scope}-code`,
        name: 'code',
        label: msg('Verification code', { id: 'input.code' }),
        labelHidden: true,
        error: view.errors.code,
      })}
      ${mainButton({ words: msg('Continue', { id: 'action.continue' }), pending: view.pending })}
    </form>
    <div class="logto_footer">
      <p role="status">${view.sentAgain ? sentAgain() : nothing}</p>
      <p>${resend(view)}</p>
      ${openMailApp(view)} ${passwordInstead(view)}
    </div>
  `;
}

/** Another address, where this one was given. */
const change = ({ event, identifier, adds }: StepOf<'code'>): Action =>
  adds
    ? { type: 'go', to: { name: 'new-address', event, adds, identifier } }
    : { type: 'changeIdentifier', event, identifier };

const sentAgain = () => html`<span>${msg('We have sent another code.', { id: 'description.passcode_sent' })}</span>`;

function resend({ step: { event, identifier, adds }, secondsLeft, send }: CodeView) {
  if (secondsLeft > 0) {
    return parts(msg('No code? Send again in {{seconds}}\u00a0s', { id: 'description.resend_after_seconds' }), {
      seconds: html`<span class="logto_seconds">${numberText(secondsLeft)}</span>`,
    });
  }
  return parts(msg('No code? <a>Send again</a>', { id: 'description.resend_passcode' }), {
    a: (inside: unknown) =>
      html`<button
        class="logto_link"
        type="button"
        @click=${() => send({ type: 'sendCode', event, identifier, ...(adds && { adds }) })}
      >
        ${inside}
      </button>`,
  });
}

function openMailApp({ step: { identifier } }: CodeView) {
  const provider = identifier.type === 'email' && mailProviderOf(identifier.value);
  return provider
    ? html`<p>
        <a class="logto_link" href=${provider.inbox} target="_blank" rel="noopener">
          ${fill(msg('Open {{name}}', { id: 'element.open_mail_app' }), { name: provider.name })}
        </a>
      </p>`
    : nothing;
}

function passwordInstead({ step: { event, identifier, adds }, settings, lastMethod, send }: CodeView) {
  return event === 'SignIn' && !adds && factorsFor(settings, identifier.type).includes('password')
    ? html`<p>
        <button
          class="logto_link"
          type="button"
          @click=${() => send({ type: 'go', to: { name: 'password', identifier } })}
        >
          ${lastUsed(
            msg('Sign in with a password instead', { id: 'action.sign_in_via_password' }),
            lastMethod === 'password',
          )}
        </button>
      </p>`
    : nothing;
}

function submit(submitted: SubmitEvent, { step, send, reject }: CodeView) {
  const code = codeIn(entries(submitted)['code'] ?? '');
  if (code.length === codeLength) {
    const { event, identifier, verificationId, adds } = step;
    send({ type: 'verifyCode', event, identifier, verificationId, code, ...(adds && { adds }) });
  } else {
    reject({
      code: () =>
        fill(msg('Please enter all {{count}} digits of the code.', { id: 'error.invalid_passcode' }), {
          count: codeLength,
        }),
    });
  }
}
