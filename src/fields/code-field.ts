import { html, type TemplateResult } from 'lit';
import { describedBy, field, type FieldOptions } from './field.js';

/** Digits of a code. */
export const codeLength = 6;

/** One real input, so that paste, autofill and screen readers work; its digits are drawn in boxes behind it. */
export const codeField = (options: FieldOptions): TemplateResult =>
  field(
    options,
    html`<div class="logto_code">
      ${Array.from({ length: codeLength }, (_, index) =>
        index === 0
          ? html`<i class="logto_digit is-next" aria-hidden="true"></i>`
          : html`<i class="logto_digit" aria-hidden="true"></i>`,
      )}
      <input
        class="logto_input"
        id=${options.id}
        name=${options.name}
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        autocapitalize="none"
        spellcheck="false"
        aria-required="true"
        aria-invalid=${options.error ? 'true' : 'false'}
        aria-describedby=${describedBy(options)}
        @input=${take}
        @change=${draw}
      />
    </div>`,
  );

/** What keyboards type in Arabic, Persian and Thai, and full-width digits: the last four bits are the value. */
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\uff10-\uff19]/g;

/** The code in a text such as “Your code is 123 456”, or the digits there are so far. */
export function codeIn(text: string): string {
  const plain = text.replace(otherDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
  const whole = /(?<!\d)\d{3}[\s-]?\d{3}(?!\d)/.exec(plain)?.[0] ?? plain;
  return whole.replace(/\D/g, '').slice(0, codeLength);
}

/** Keeps the digits of what came in, and submits when the code is complete. */
function take(event: Event) {
  const input = event.currentTarget as HTMLInputElement;
  const code = codeIn(input.value);
  if (input.value !== code) {
    input.value = code;
  }
  draw(event);
  if (code.length === codeLength) {
    input.form?.requestSubmit();
  }
}

/** Puts a code into the field as if it had been typed. */
export function enterCode(input: HTMLInputElement, code: string): void {
  input.value = code;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Empties the field for another try. */
export function clearCode(input: HTMLInputElement): void {
  input.value = '';
  drawDigits(input);
}

const draw = ({ currentTarget }: Event) => drawDigits(currentTarget as HTMLInputElement);

function drawDigits(input: HTMLInputElement): void {
  const boxes = input.parentElement!.querySelectorAll('.logto_digit');
  boxes.forEach((box, index) => {
    box.textContent = input.value[index] ?? '';
    box.classList.toggle('is-next', index === Math.min(input.value.length, codeLength - 1));
  });
}
