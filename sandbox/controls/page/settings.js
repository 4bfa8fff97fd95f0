import { byId } from './dom.js';
import { JsonTextError, problemOf, readJsonText } from './json-text.js';
import { followSettings, settingsPath, tellFollowers } from './live-settings.js';
import { goToProblem, showProblems } from './problem-list.js';
import { problemsIn, unknownPaths } from './problems.js';
import { request } from './request.js';

const draftKey = 'sandbox-settings';

const form = byId('settings-form');
const editor = byId('editor');
const discard = byId('discard');
const status = byId('settings-status');
const problems = byId('problems');

/** The settings of the server, as the editor shows them; `undefined` before they were first there. */
let current;

const isChanged = () => current !== undefined && editor.value !== current;

const format = (settings) => JSON.stringify(settings, undefined, 2);

const write = (text) => {
  const { selectionStart, scrollTop } = editor;
  editor.value = text;
  editor.setSelectionRange(selectionStart, selectionStart);
  editor.scrollTop = scrollTop;
};

/** What was typed outlives a reload. */
const keepDraft = () => {
  discard.hidden = !isChanged();
  if (isChanged()) {
    sessionStorage.setItem(draftKey, editor.value);
  } else {
    sessionStorage.removeItem(draftKey);
  }
};

const tellProblems = (found) => {
  showProblems(editor, problems, found);
  if (found.length > 0) {
    goToProblem(editor, found[0]);
  }
};

/** Shows the settings of the server, unless that would cost a word that somebody typed. */
const show = (settings) => {
  const text = format(settings);
  if (text === current) {
    return;
  }
  const draft = current === undefined ? sessionStorage.getItem(draftKey) : undefined;
  const wasChanged = isChanged();
  current = text;
  if (draft) {
    write(draft);
    status.textContent = 'Not saved yet.';
  } else if (wasChanged) {
    status.textContent = 'The settings changed meanwhile. Your text is still here.';
  } else {
    write(text);
    status.textContent = '';
  }
  keepDraft();
};

/** Sends the text; what comes back are the settings with it. Answers what is wrong with it. */
const send = async (text) => {
  const { value } = readJsonText(text);
  const settings = await request(settingsPath, { method: 'PATCH', body: value });
  const unknown = unknownPaths(value, settings);
  current = format(settings);
  tellFollowers(settings);
  if (unknown.length === 0 && editor.value === text) {
    write(current);
  }
  return problemsIn(
    text,
    unknown.map((at) => ({ path: at, message: 'There is no such setting, it was left out' })),
  );
};

const problemsOf = (text, error) => {
  if (error instanceof JsonTextError) {
    return [problemOf(error)];
  }
  return problemsIn(text, error.issues ?? []);
};

const save = async () => {
  const text = editor.value;
  try {
    const found = await send(text);
    status.textContent = found.length > 0 ? 'Saved, but for what is told below.' : 'Saved.';
    tellProblems(found);
  } catch (error) {
    const found = problemsOf(text, error);
    status.textContent = found.length > 0 ? 'Not saved.' : `Not saved: ${error.message}`;
    tellProblems(found);
  }
  keepDraft();
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void save();
});
form.addEventListener('keydown', (event) => {
  if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void save();
  }
});
editor.addEventListener('input', () => {
  status.textContent = '';
  keepDraft();
});
discard.addEventListener('click', () => {
  write(current);
  status.textContent = '';
  tellProblems([]);
  keepDraft();
  editor.focus();
});

followSettings(show);
