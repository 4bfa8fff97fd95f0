import { configField } from './config-field.js';
import { byId } from './dom.js';
import { Misfilled } from './misfilled.js';

const required = byId('config-fields');
const optional = byId('optional-config-fields');

const isSwitch = (input) => input.type === 'checkbox';

const typedIn = (input) => (isSwitch(input) ? input.checked : input.value);

const typeAgain = (input, typed) => {
  if (isSwitch(input)) {
    input.checked = typed;
  } else {
    input.value = typed;
  }
};

/** A configuration as a form, with a field for each item that a package names. */
export const formConfig = (items) => {
  const fields = items.filter(({ isDevFeature }) => !isDevFeature).map(configField);
  /** What a configuration has and the package names no field for. */
  let rest = {};

  const withIsOptional = (isOptional) =>
    fields.filter((field) => field.isOptional === isOptional).map(({ element }) => element);
  required.replaceChildren(...withIsOptional(false));
  optional.replaceChildren(...withIsOptional(true));
  optional.closest('details').hidden = withIsOptional(true).length === 0;

  const goToFirstWrong = () => fields.find((field) => field.isWrong())?.focus();

  const clear = () => {
    for (const field of fields) {
      field.tell([]);
    }
  };

  return {
    write(config) {
      const keys = fields.map(({ key }) => key);
      rest = Object.fromEntries(Object.entries(config).filter(([key]) => !keys.includes(key)));
      for (const field of fields) {
        field.write(config[field.key]);
      }
      clear();
    },

    read() {
      clear();
      const values = fields.map((field) => [field.key, field.read()]);
      if (fields.some((field) => field.isWrong())) {
        goToFirstWrong();
        throw new Misfilled();
      }
      return { ...rest, ...Object.fromEntries(values.filter(([, value]) => value !== undefined)) };
    },

    /** Answers those about what has no field. */
    tell(issues) {
      for (const field of fields) {
        field.tell(issues.filter(({ path }) => path[0] === field.key));
      }
      goToFirstWrong();
      return issues.filter(({ path }) => !fields.some(({ key }) => key === path[0]));
    },

    draft: () => ({ rest, typed: Object.fromEntries(fields.map(({ key, input }) => [key, typedIn(input)])) }),

    restore(draft) {
      rest = draft.rest;
      for (const { key, input } of fields.filter((field) => field.key in draft.typed)) {
        typeAgain(input, draft.typed[key]);
      }
    },
  };
};
