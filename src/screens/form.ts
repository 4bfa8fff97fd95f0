import { html } from 'lit';

/** Where a captcha shows what a person has to see, if anything. */
export const captchaPlace = html`<div class="logto_captcha"></div>`;

type Entries = Readonly<Record<string, string>>;

/** Stops the browser's own submit and reads what is in the form now: fills that fired no event included. */
export function entries(event: SubmitEvent): Entries {
  event.preventDefault();
  return read(event.currentTarget as HTMLFormElement);
}

/** What is in the form that a button belongs to. */
export const entriesOf = ({ form }: HTMLButtonElement): Entries => read(form!);

const read = (form: HTMLFormElement) =>
  Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
