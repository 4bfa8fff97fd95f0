import { msg } from '@lit/localize';
import type { CharacterKind, UsernamePolicy } from '../settings/username-policy.js';
import { fill } from './fill.js';

/** What the tenant asks of a username, in one sentence. */
export function usernameRequirements(policy: UsernamePolicy): string {
  const { minLength: min, maxLength: max, kinds } = policy;
  const items = [
    fill(msg('{{min}} to {{max}} characters', { id: 'description.username_requirement.length' }), { min, max }),
    fill(msg('only {{characters, list}}', { id: 'description.username_requirement.characters' }), {
      characters: kinds.map(kindName),
    }),
  ];
  return fill(msg('Use {{items, list}}.', { id: 'description.username_requirements' }), { items });
}

function kindName(kind: CharacterKind): string {
  switch (kind) {
    case 'lowercase':
      return msg('small letters', { id: 'description.username_character.lowercase' });
    case 'uppercase':
      return msg('capitals', { id: 'description.username_character.uppercase' });
    case 'numbers':
      return msg('digits', { id: 'description.username_character.number' });
    case 'underscore':
      return msg('underscores', { id: 'description.username_character.underscore' });
  }
}

/** Why a name cannot be anybody's, whatever the tenant asks for. */
export function malformedUsername(name: string): string | undefined {
  if (!name) {
    return msg('Please enter a username.', { id: 'error.username_required' });
  }
  if (/^\d/.test(name)) {
    return leadingDigit();
  }
  return /^\w+$/.test(name) ? undefined : foreignCharacter();
}

export const leadingDigit = () =>
  msg('A username cannot begin with a digit.', { id: 'error.username_should_not_start_with_number' });

export const foreignCharacter = () =>
  msg('A username can only have letters, digits and underscores.', { id: 'error.username_invalid_charset' });
