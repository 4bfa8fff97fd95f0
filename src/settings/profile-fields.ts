import type * as z from 'zod/mini';
import type { Group, ProfileField, Question, QuestionOf, SelectOption } from './profile-field.js';
import { field, option, part, question, type RawField, type RawGroup, type RawQuestion } from './profile-schema.js';
import type { Settings } from './settings.js';

const known = new WeakMap<Settings, readonly ProfileField[]>();

/**
 * What else the tenant wants to know about a new account. What cannot be asked is named in the console and left out,
 * once: a screen looks here whenever it draws.
 */
export function profileFieldsOf(settings: Settings): readonly ProfileField[] {
  const fields = known.get(settings) ?? fieldsFrom(settings['customProfileFields']);
  known.set(settings, fields);
  return fields;
}

function fieldsFrom(list: unknown = []): ProfileField[] {
  if (!Array.isArray(list)) {
    tell('cannot read customProfileFields');
    return [];
  }
  const asked = new Set<string>();
  return list.flatMap((json: unknown, index) => {
    const place = `customProfileFields.${index}`;
    const raw = read(field, json, place);
    return raw ? onlyNew(fieldFrom(raw, place), asked) : [];
  });
}

/** One name has one answer: who asks for it again is left out. */
function onlyNew(field: ProfileField | undefined, asked: Set<string>): ProfileField[] {
  const isNew = ({ name }: Question) => {
    if (asked.has(name)) {
      tell(`customProfileFields: ${name} is asked for twice`);
      return false;
    }
    asked.add(name);
    return true;
  };
  if (!field || !('parts' in field)) {
    return field && isNew(field) ? [field] : [];
  }
  const parts = field.parts.filter(isNew);
  return parts.length > 0 ? [{ ...field, parts }] : [];
}

const fieldFrom = (raw: RawField, place: string) =>
  raw.type === 'Address' || raw.type === 'Fullname' ? groupFrom(raw, place) : questionFrom(raw, place);

function groupFrom({ config, ...about }: RawGroup, place: string): Group {
  const parts = config.parts.flatMap((json, index) => partFrom(json, `${place}.config.parts.${index}`) ?? []);
  return about.type === 'Fullname'
    ? { ...about, parts }
    : { ...about, parts: parts.map((part) => ({ ...part, name: `${about.name}.${part.name}` })) };
}

function partFrom(json: unknown, place: string): Question | undefined {
  const raw = read(part, json, place)?.enabled ? read(question, json, place) : undefined;
  return raw && questionFrom(raw, place);
}

function questionFrom(raw: RawQuestion, place: string): Question | undefined {
  const { name, label, description, required } = raw;
  const about = { name, label, description, required };
  switch (raw.type) {
    case 'Text': {
      const { placeholder, minLength, maxLength } = raw.config;
      return { ...about, type: raw.type, placeholder, ...bounds(place, minLength, maxLength) };
    }
    case 'Number': {
      const { placeholder, minValue, maxValue } = raw.config;
      return { ...about, type: raw.type, placeholder, ...bounds(place, minValue, maxValue) };
    }
    case 'Date': {
      const { placeholder, format, customFormat } = raw.config;
      return dateFrom({ ...about, type: raw.type, placeholder, format }, customFormat, place);
    }
    case 'Checkbox':
      return { ...about, type: raw.type, checked: raw.config.defaultValue === 'true' };
    case 'Select': {
      const { placeholder, options: list } = raw.config;
      const options = optionsFrom(list, `${place}.config.options`);
      return options.length > 0 ? { ...about, type: raw.type, placeholder, options } : undefined;
    }
    case 'Url':
      return { ...about, type: raw.type, ...raw.config };
    case 'Regex':
      return { ...about, type: raw.type, ...raw.config };
  }
}

function dateFrom(date: QuestionOf<'Date'>, customFormat: string | undefined, place: string): Question | undefined {
  if (date.format !== 'custom') {
    return date;
  }
  if (!customFormat) {
    tell(`cannot read ${place}.config.customFormat`);
    return undefined;
  }
  return { ...date, format: customFormat };
}

function bounds(place: string, min?: number, max?: number) {
  if (min !== undefined && max !== undefined && min > max) {
    tell(`${place}: nothing is at least ${min} and at most ${max}, so anything is accepted`);
    return {};
  }
  return { min, max };
}

/** Each value once. */
function optionsFrom(list: readonly unknown[], place: string): SelectOption[] {
  const options = list.flatMap((json, index) => read(option, json, `${place}.${index}`) ?? []);
  if (options.length === 0) {
    tell(`${place}: nothing to choose from`);
  }
  return options.filter(({ value }, index) => options.findIndex((other) => other.value === value) === index);
}

function read<Part extends z.ZodMiniType>(schema: Part, json: unknown, place: string): z.output<Part> | undefined {
  const { data, error } = schema.safeParse(json);
  if (error) {
    tell(`cannot read ${error.issues.map(({ path }) => [place, ...path].join('.')).join(', ')}`);
  }
  return data;
}

function tell(problem: string): void {
  console.error(`<logto-sign-in> settings: ${problem}`);
}
