import { fieldName, optionalName } from '../../phrases/profile-words.js';
import type { ProfileField } from '../../settings/profile-field.js';
import type { FieldOptions } from '../field.js';

/** The form that a field is drawn in. */
export interface ProfileForm {
  /** Starts every id. */
  readonly scope: string;
  /** What is wrong, by name of the input. */
  readonly errors: Readonly<Record<string, string | undefined>>;
}

export interface QuestionOptions extends FieldOptions {
  readonly required: boolean;
}

/** What the field itself says about how it is drawn. */
export function questionOptions(field: ProfileField, { scope, errors }: ProfileForm): QuestionOptions {
  const { name, description, required } = field;
  const label = fieldName(field);
  return {
    id: `${scope}-${name}`,
    name,
    label: required ? label : optionalName(label),
    note: description,
    // A field may have the name of what every object has.
    error: Object.hasOwn(errors, name) ? errors[name] : undefined,
    required,
  };
}
