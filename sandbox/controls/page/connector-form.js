import { placeholdersIn, startingConfig } from './connector-config.js';
import { dropDraft, keepDraft, readDraft } from './connector-drafts.js';
import { byId } from './dom.js';
import { formConfig } from './form-config.js';
import { jsonConfig } from './json-config.js';
import { Misfilled } from './misfilled.js';
import { sentenceOf } from './problems.js';
import { Refused } from './request.js';

const form = byId('connector-form');
const modes = byId('config-modes');
const discard = byId('discard-connector');
const status = byId('connector-status');
const problem = form.querySelector('.problem');
const parts = { form: byId('config-as-form'), json: byId('config-as-json') };
const asJson = jsonConfig(byId('config-json'), byId('config-json-problems'));

let factory;
/** The configuration as it was before anybody typed, and its ways to be filled in. */
let unchanged;
let editors;
let mode;

const currentDraft = () => ({ mode, content: editors[mode].draft() });

const isChanged = () => configSnapshot() !== unchanged[mode];

const showMode = () => {
  form.elements.mode.value = mode;
  parts.form.hidden = mode !== 'form';
  parts.json.hidden = mode !== 'json';
};

const draftsOf = (config) =>
  Object.fromEntries(
    Object.entries(editors).map(([each, editor]) => {
      editor.write(config);
      return [each, JSON.stringify({ mode: each, content: editor.draft() })];
    }),
  );

/** Keeps what was typed, and offers to give it up. */
const keep = () => {
  discard.hidden = !isChanged();
  if (isChanged()) {
    keepDraft(factory.id, currentDraft());
  } else {
    dropDraft(factory.id);
  }
};

const sayNothing = () => {
  status.textContent = '';
  problem.textContent = '';
};

/** Shows what a connector has, or what to start from, and over it what somebody has typed already. */
export const openConfig = (chosen, config = startingConfig(chosen)) => {
  factory = chosen;
  editors = { ...(chosen.formItems && { form: formConfig(chosen.formItems) }), json: asJson };
  modes.hidden = !chosen.formItems;
  sayNothing();
  unchanged = draftsOf(config);
  const draft = readDraft(chosen.id);
  mode = draft?.mode ?? Object.keys(editors)[0];
  if (draft) {
    editors[mode].restore(draft.content);
    status.textContent = 'Not saved yet.';
  }
  showMode();
  discard.hidden = !isChanged();
};

export const isConfigChanged = () => factory !== undefined && isChanged();

/** What there is of the configuration, to compare with later. */
export const configSnapshot = () => JSON.stringify(currentDraft());

/** Shows this configuration in place of whatever was typed. */
export const resetConfig = (config) => {
  sayNothing();
  unchanged = draftsOf(config);
  keep();
};

const placeless = (issues) => issues.map(({ path, message }) => `${path.join('.')}: ${sentenceOf(message)}`).join(' ');

/** Says at the fields what is wrong with them. */
const tellIssues = (issues) => {
  problem.textContent = placeless(editors[mode].tell(issues));
};

const requireOwnValues = (config) => {
  const issues = placeholdersIn(config);
  if (issues.length > 0) {
    throw new Refused(400, { message: 'Some of it is still as the package has it.', data: { issues } });
  }
};

/** Does something with the configuration as it is filled in now. What fails is told at the fields, and thrown. */
export const useConfig = async (act) => {
  sayNothing();
  try {
    const config = editors[mode].read();
    requireOwnValues(config);
    const result = await act(config);
    editors[mode].tell([]);
    return result;
  } catch (error) {
    if (!(error instanceof Misfilled)) {
      tellIssues(error.issues ?? []);
    }
    throw error;
  }
};

const changeMode = () => {
  const wanted = form.elements.mode.value;
  try {
    editors[wanted].write(editors[mode].read());
    mode = wanted;
    sayNothing();
    keep();
  } catch (error) {
    problem.textContent = error.message;
  }
  showMode();
};

modes.addEventListener('change', changeMode);
form.addEventListener('input', ({ target }) => {
  if (!modes.contains(target)) {
    status.textContent = '';
    keep();
  }
});
