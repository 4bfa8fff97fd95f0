import { byId } from './dom.js';
import { choiceOf, demandedBy, hintsFor, methodOf, withChoice, withMethod } from './experience-rules.js';
import { followSettings, refreshSettings } from './live-settings.js';
import { request } from './request.js';

const form = byId('experience-form');
const problem = form.querySelector('.problem');
const hints = byId('experience-hints');
const rows = [...byId('methods').tBodies[0].rows];
const { identifiers, verify, password } = form.elements;

/** The settings as the switches show them. */
let current;

/** Changes that are on their way to the server, one after the other. */
let saved = Promise.resolve();
let unsaved = 0;

/** What is as it has to be cannot be switched; what is not can be put right. */
const showSwitch = (input, isOn, demanded) => {
  input.checked = isOn;
  input.disabled = demanded === isOn;
};

const showSignUp = (signUp) => {
  const demanded = demandedBy(signUp.identifiers);
  identifiers.value = choiceOf(signUp);
  showSwitch(verify, signUp.verify, demanded.verify);
  showSwitch(password, signUp.password, demanded.password);
};

const controlsOf = (row) => {
  const control = (name) => row.querySelector(`[data-way="${name}"]`);
  return { password: control('password'), code: control('code'), first: control('first') };
};

const showMethod = (row, method) => {
  const { password: byPassword, code, first } = controlsOf(row);
  byPassword.checked = method.password;
  if (code) {
    code.checked = method.verificationCode;
    first.value = method.isPasswordPrimary ? 'password' : 'code';
    first.disabled = !(method.password && method.verificationCode);
  }
};

const readMethod = (row) => {
  const { password: byPassword, code, first } = controlsOf(row);
  return {
    identifier: row.dataset.identifier,
    password: byPassword.checked,
    verificationCode: code?.checked ?? false,
    isPasswordPrimary: first?.value !== 'code',
  };
};

const showHints = (found) => {
  const items = found.map((hint) => {
    const item = document.createElement('li');
    item.textContent = hint;
    return item;
  });
  hints.replaceChildren(...items);
};

const show = ({ signUp, signIn }) => {
  const isNew = JSON.stringify({ signUp, signIn }) !== JSON.stringify(current);
  current = { signUp, signIn };
  if (!isNew) {
    return;
  }
  showSignUp(signUp);
  for (const row of rows) {
    showMethod(row, methodOf(signIn, row.dataset.identifier));
  }
  showHints(hintsFor(current));
};

/** A switch that is locked as soon as it is used would take the focus with it. */
const keepFocus = (control) => {
  if (control.disabled) {
    identifiers.focus();
  }
};

const changesBy = (control) => {
  const row = control.closest('tr');
  if (row) {
    return { signIn: withMethod(current.signIn, readMethod(row)) };
  }
  return control === identifiers
    ? { signUp: withChoice(current.signUp, identifiers.value) }
    : { signUp: { ...current.signUp, [control.name]: control.checked } };
};

const save = async (changes) => {
  try {
    await request('/api/sign-in-exp', { method: 'PATCH', body: changes });
    problem.textContent = '';
  } catch (error) {
    problem.textContent = `Not saved: ${error.message}`;
  }
};

form.addEventListener('change', async ({ target }) => {
  const changes = changesBy(target);
  show({ ...current, ...changes });
  keepFocus(target);
  unsaved += 1;
  saved = saved.then(() => save(changes));
  await saved;
  unsaved -= 1;
  // While the server restarts the page keeps what it has.
  await Promise.allSettled([refreshSettings()]);
});
form.addEventListener('submit', (event) => event.preventDefault());

followSettings((settings) => {
  if (unsaved === 0) {
    show(settings);
  }
});
