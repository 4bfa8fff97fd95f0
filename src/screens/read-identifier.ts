import { msg } from '@lit/localize';
import type { Identifier, IdentifierType } from '../api/identifier.js';
import { fill } from '../phrases/fill.js';
import { identifierName, problemText } from '../phrases/words.js';
import { identifierFrom, isWellFormed } from '../settings/identifier.js';

/** What a person typed into the identifier field, or what is wrong with it. */
export type ReadIdentifier = { readonly identifier: Identifier } | { readonly mistake: () => string };

/** Reads the identifier field of a submitted form. */
export async function readIdentifier(
  { identifier: text = '', country }: Readonly<Record<string, string>>,
  types: readonly IdentifierType[],
): Promise<ReadIdentifier> {
  const identifier = identifierFrom(text, types);
  if (!text.trim()) {
    return {
      mistake: () =>
        fill(msg('Please enter your {{types, list(type: disjunction;)}}.', { id: 'error.general_required' }), {
          types: types.map(identifierName),
        }),
    };
  }
  if (identifier.type === 'phone') {
    return import('./phone-identifier.js').then(
      ({ readPhone }) => readPhone(text, country),
      () => ({ mistake: () => problemText({ code: 'network' }) }),
    );
  }
  if (!isWellFormed(identifier)) {
    return {
      mistake: () =>
        fill(
          msg('This does not look like a valid {{types, list(type: disjunction;)}}.', { id: 'error.general_invalid' }),
          {
            types: types.map(identifierName),
          },
        ),
    };
  }
  return { identifier };
}
