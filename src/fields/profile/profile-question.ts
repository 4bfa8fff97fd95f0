import type { TemplateResult } from 'lit';
import type { ProfileField } from '../../settings/profile-field.js';
import { group } from './group.js';
import type { ProfileForm } from './question-options.js';
import { question } from './question.js';

/** A field of the tenant's own choice. */
export const profileQuestion = (field: ProfileField, form: ProfileForm): TemplateResult =>
  'parts' in field ? group(field, form) : question(field, form);
