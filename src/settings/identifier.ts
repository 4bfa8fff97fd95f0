import type { Address, Identifier, IdentifierType } from '../api/identifier.js';

const email = /^\S+@\S+\.\S+$/;
const username = /^[a-z_]\w*$/i;

/** Neither usernames nor addresses start with `+`; without it, fewer than three digits are not yet taken for a number. */
const phone = /^\+[^@]*$|^(?:[^\p{L}\p{Nd}_@]*\p{Nd}){3}[^\p{L}_@]*$/u;

/** Which of the enabled types a text is, from what is in it. */
export function identifierFrom(text: string, types: readonly IdentifierType[]): Identifier {
  const trimmed = text.trim();
  const type = typeOf(trimmed, types);
  return { type, value: type === 'phone' ? trimmed.replace(/\D/g, '') : trimmed };
}

/** Whether a code can be sent there. */
export const isAddress = (identifier: Identifier): identifier is Address => identifier.type !== 'username';

/** Whether the server could know such an identifier at all. */
export function isWellFormed({ type, value }: Identifier): boolean {
  return { email, username, phone: /^\d{3,}$/ }[type].test(value);
}

function typeOf(text: string, types: readonly IdentifierType[]): IdentifierType {
  const looksLike: IdentifierType[] = [
    ...(phone.test(text) ? (['phone'] as const) : []),
    ...(text.includes('@') ? (['email'] as const) : []),
    'username',
    'email',
    'phone',
  ];
  return looksLike.find((type) => types.includes(type)) ?? 'username';
}
