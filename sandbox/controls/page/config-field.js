import { fill } from './dom.js';
import { problemOf, readJsonText } from './json-text.js';
import { goToProblem, showProblems } from './problem-list.js';
import { problemsIn, sentenceOf, simpleIssues } from './problems.js';

const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value)) ?? '';

const given = (text) => (text.trim() === '' ? undefined : text);

/** What is no number is left to the guard, which says so. */
const toNumber = (text) => (Number.isNaN(Number(text)) ? text : Number(text));

/** How a value gets into a field, and out of it again; what is empty is left out. */
const text = {
  template: 'config-text',
  write: (input, value) => (input.value = asText(value)),
  read: (input) => given(input.value),
};
const json = {
  template: 'config-lines',
  write: (input, value) => (input.value = value === undefined ? '' : JSON.stringify(value, undefined, 2)),
  read: (input) => given(input.value) && readJsonText(input.value).value,
};
const kinds = {
  Text: text,
  MultilineText: { ...text, template: 'config-lines' },
  Number: { ...text, read: (input) => given(input.value) && toNumber(input.value) },
  Select: {
    ...text,
    template: 'config-choice',
    write: (input, value) => {
      if (value !== undefined && ![...input.options].some((option) => option.value === value)) {
        input.add(new Option(value));
      }
      input.value = asText(value);
    },
  },
  Switch: {
    template: 'config-switch',
    write: (input, value) => (input.checked = value === true),
    read: (input) => input.checked,
  },
  Json: json,
};

const prepare = (input, { type, key, placeholder, required = false, selectItems = [] }) => {
  input.id = `config-${key}`;
  input.name = key;
  input.required = required && type !== 'Switch';
  if (type === 'Number') {
    input.inputMode = 'decimal';
  }
  if (type === 'Select') {
    input.add(new Option(required ? 'Choose one' : 'None', ''));
    for (const { value, title } of selectItems) {
      input.add(new Option(title, value));
    }
  } else if (placeholder !== undefined) {
    input.placeholder = placeholder;
  }
};

/** One field of a configuration, made from what a package says of it. */
export const configField = (item) => {
  const { key, label, description, required } = item;
  // Lists of choices are filled in as JSON, and so is what packages may come up with.
  const { template, read, write } = kinds[item.type] ?? json;
  const element = fill(template, { label, description }).firstElementChild;
  const input = element.querySelector('input, textarea, select');
  const list = element.querySelector('.problems');
  const note = element.querySelector('.note');

  prepare(input, item);
  list.id = `config-${key}-problems`;
  note.id = `config-${key}-note`;
  input.setAttribute('aria-describedby', `${note.id} ${list.id}`);
  const isText = input.matches('textarea');

  let problems = [];
  const tell = (found) => {
    problems = found;
    showProblems(input, list, problems);
  };

  return {
    key,
    element,
    input,
    isOptional: required !== true,
    write: (value) => write(input, value),

    /** The value; `undefined` where there is none, or none that can be read, which the field then tells. */
    read() {
      try {
        return read(input);
      } catch (error) {
        tell([problemOf(error)]);
        return undefined;
      }
    },

    /** Says what is wrong with the value; paths begin at the whole configuration. */
    tell(issues) {
      const own = simpleIssues(issues).map((issue) => ({ ...issue, path: issue.path.slice(1) }));
      const isReadable = isText && item.type !== 'MultilineText' && given(input.value);
      tell(isReadable ? problemsIn(input.value, own) : own.map(({ message }) => ({ sentence: sentenceOf(message) })));
    },

    isWrong: () => problems.length > 0,

    focus() {
      element.closest('details')?.setAttribute('open', '');
      goToProblem(input, problems[0]);
    },
  };
};
