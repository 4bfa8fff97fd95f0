import type { IdentifierType } from '../api/identifier.js';
import { malformedUsername, usernameRequirements } from '../phrases/username-words.js';
import { identifierFrom } from '../settings/identifier.js';
import type { Settings } from '../settings/settings.js';
import { fits, usernamePolicyOf } from '../settings/username-policy.js';
import { readIdentifier, type ReadIdentifier } from './read-identifier.js';

/** As `readIdentifier`, for an account that is to be: a username has to be what the tenant asks for. */
export async function readNewIdentifier(
  entries: Readonly<Record<string, string>>,
  types: readonly IdentifierType[],
  settings: Settings,
): Promise<ReadIdentifier> {
  const { type, value } = identifierFrom(entries['identifier'] ?? '', types);
  if (type !== 'username' || (types.length > 1 && !value)) {
    return readIdentifier(entries, types);
  }
  const policy = usernamePolicyOf(settings);
  const mistake = () => malformedUsername(value) ?? usernameRequirements(policy);
  return malformedUsername(value) || !fits(policy, value) ? { mistake } : { identifier: { type, value } };
}
