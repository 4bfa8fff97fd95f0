import { hasFixedFormat, type Bounds, type Group, type ProfileField, type Question } from './profile-field.js';
import type { Checks } from './profile-checks.js';

/** Why an answer is not taken. */
export type MistakeReason = 'missing' | 'invalid' | 'length' | 'range' | 'format' | 'address';

export interface Mistake {
  readonly reason: MistakeReason;
  /** Name of the input it is about. */
  readonly input: string;
  /** What is asked for there; a group where any of its parts would do. */
  readonly field: ProfileField;
}

/** What people filled in, and how to tell whether that is right. */
export interface Filled {
  /** By name of the input. */
  readonly entries: Readonly<Record<string, string>>;
  /** Inputs with something in them that even the browser cannot read, such as half a date. */
  readonly unreadable: readonly string[];
  readonly checks: Checks;
}

export interface ProfileAnswers {
  /** For the server, by name of the field; what was left empty is left out. */
  readonly values: Readonly<Record<string, unknown>>;
  /** In the order of the fields. */
  readonly mistakes: readonly Mistake[];
}

/** Reads what people filled in, and finds all that is wrong with it at once. */
export function readAnswers(fields: readonly ProfileField[], filled: Filled): ProfileAnswers {
  return {
    values: Object.assign({}, ...fields.map((field) => valuesOf(field, filled))),
    mistakes: fields.flatMap((field) =>
      'parts' in field ? mistakesInGroup(field, filled) : mistakesIn(field, field.required, filled),
    ),
  };
}

function valuesOf(field: ProfileField, filled: Filled): Record<string, unknown> {
  if (!('parts' in field)) {
    return valueOf(field, field.name, filled);
  }
  const inside = (part: Question) => (field.type === 'Address' ? part.name.slice(field.name.length + 1) : part.name);
  const values = Object.assign({}, ...field.parts.map((part) => valueOf(part, inside(part), filled)));
  return field.type === 'Fullname' ? values : Object.keys(values).length > 0 ? { [field.name]: values } : {};
}

function valueOf(field: Question, name: string, filled: Filled): Record<string, string> {
  const text = textOf(field, filled);
  return text ? { [name]: field.type === 'Date' && hasFixedFormat(field) ? written(text, field.format) : text } : {};
}

/** An optional group may be left empty as a whole; of one that is begun, the required parts are. */
function mistakesInGroup(group: Group, filled: Filled): Mistake[] {
  const { parts, required } = group;
  const [first] = parts;
  const isBegun = parts.some((part) => part.type !== 'Checkbox' && hasAnswer(part, filled));
  if (required && !isBegun && first && !parts.some((part) => part.required)) {
    return [{ reason: 'missing', input: first.name, field: group }];
  }
  return parts.flatMap((part) => mistakesIn(part, part.required && (required || isBegun), filled));
}

function mistakesIn(field: Question, required: boolean, filled: Filled): Mistake[] {
  const reason = reasonAgainst(field, required, filled);
  return reason ? [{ reason, input: field.name, field }] : [];
}

const hasAnswer = (field: Question, filled: Filled) =>
  textOf(field, filled) !== '' || filled.unreadable.includes(field.name);

function reasonAgainst(field: Question, required: boolean, filled: Filled): MistakeReason | undefined {
  const text = textOf(field, filled);
  if (filled.unreadable.includes(field.name)) {
    return 'invalid';
  }
  if (!text) {
    return required ? 'missing' : undefined;
  }
  switch (field.type) {
    case 'Text':
      return isWithin(text.length, field) ? undefined : 'length';
    case 'Number':
      return !Number.isFinite(Number(text)) ? 'invalid' : isWithin(Number(text), field) ? undefined : 'range';
    case 'Date':
      return filled.checks.get(field.name)?.(text) === false ? 'format' : undefined;
    case 'Select':
      return field.options.some(({ value }) => value === text) ? undefined : 'invalid';
    case 'Url':
      return /^https?:/i.test(text) && URL.canParse(text) ? undefined : 'address';
    case 'Regex':
      return filled.checks.get(field.name)?.(text) === false ? 'invalid' : undefined;
    case 'Checkbox':
      return undefined;
  }
}

const isWithin = (amount: number, { min = -Infinity, max = Infinity }: Bounds) => amount >= min && amount <= max;

/** A box is an answer whether it is ticked or not; one that is not is no entry. */
function textOf({ type, name }: Question, { entries }: Filled): string {
  const isThere = Object.hasOwn(entries, name);
  return type === 'Checkbox' ? String(isThere) : isThere ? entries[name]!.trim() : '';
}

/** Browsers hand over dates as `yyyy-MM-dd`. */
function written(date: string, format: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return format.replace('yyyy', year).replace('MM', month).replace('dd', day);
}
