import type { TemplateResult } from 'lit';
import type { IdentifierType } from '../api/identifier.js';
import { identifierField } from '../fields/identifier-field.js';
import type { EntryStep } from '../flow/step.js';
import { identifierLabel } from '../phrases/words.js';
import type { View } from './view.js';

/** The field that a way begins with: it names an account, of one of these kinds. */
export const entryField = (
  { step, scope, errors }: Pick<View<EntryStep['name']>, 'step' | 'scope' | 'errors'>,
  types: readonly IdentifierType[],
  note?: string,
): TemplateResult =>
  identifierField({
    id: `${scope}-identifier`,
    name: 'identifier',
    label: identifierLabel(types),
    value: step.identifier?.value,
    error: errors.identifier,
    types,
    ...(note && { note }),
  });
