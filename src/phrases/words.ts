import { msg } from '@lit/localize';
import type { Identifier, IdentifierType } from '../api/identifier.js';
import type { Problem } from '../flow/problem.js';
import { fill } from './fill.js';
import { locale } from './localization.js';

/** The name of an identifier as it stands inside a sentence. */
export function identifierName(type: IdentifierType): string {
  switch (type) {
    case 'username':
      return msg('username', { id: 'description.username' });
    case 'email':
      return msg('email', { id: 'description.email' });
    case 'phone':
      return msg('phone number', { id: 'description.phone_number' });
  }
}

/** What a field is called that takes any of these: “Email, phone number or username”. */
export function identifierLabel(types: readonly IdentifierType[]): string {
  const label = fill('{{types, list(type: disjunction;)}}', { types: types.map(identifierName) });
  const [first = ''] = label;
  return first.toLocaleUpperCase(locale()) + label.slice(first.length);
}

let writePhone = (digits: string) => `+${digits}`;

/** Phone numbers are written so from now on. What knows their spaces is loaded with the first number somebody types. */
export function writePhonesWith(write: typeof writePhone): void {
  writePhone = write;
}

/** An identifier as people write it. A phone number runs from left to right in every language. */
export function identifierText({ type, value }: Identifier): string {
  return type === 'phone' ? `\u2066${writePhone(value)}\u2069` : value;
}

/** What to tell a person about a problem. The server's own sentence is for what there are no words for here. */
export function problemText({ code, message, say }: Problem): string {
  if (say) {
    return say();
  }
  if (code === 'timeout') {
    return msg('The server is taking too long to answer. Please try again.', { id: 'error.timeout' });
  }
  // Where a server has no sentence for a code, it may send the code.
  return (
    (message?.includes(code) ? undefined : message) ||
    msg('Something went wrong. Please check your connection and try again.', { id: 'error.unknown' })
  );
}
