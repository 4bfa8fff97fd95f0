import { byId } from './dom.js';
import { sentenceOf } from './problems.js';

const labelOf = (form, name) => form.elements[name]?.labels[0].textContent.trim();

const focusField = (form, name) => form.elements[name]?.focus();

/** The server's refusal in words, each part with the label of its field. */
const inWords = (form, { message, issues = [] }) =>
  issues.length > 0
    ? issues
        .map(({ path, message: reason }) => `${labelOf(form, path[0]) ?? path.join('.')}: ${sentenceOf(reason)}`)
        .join(' ')
    : message;

/** Opens a dialog whose form is sent; it stays open, and says why, if that fails. */
export const openDialog = (id, { whom = '', send, done }) => {
  const dialog = byId(id);
  const form = dialog.querySelector('form');
  const problem = dialog.querySelector('.problem');
  form.reset();
  problem.textContent = '';
  for (const name of dialog.querySelectorAll('.whom')) {
    name.textContent = whom;
  }

  form.onsubmit = async (event) => {
    if (event.submitter?.value === 'cancel') {
      return;
    }
    event.preventDefault();
    const entries = Object.fromEntries(new FormData(form));
    try {
      await send(entries);
      dialog.close();
      await done(entries);
    } catch (error) {
      problem.textContent = inWords(form, error);
      focusField(form, error.issues?.[0]?.path[0]);
    }
  };
  dialog.showModal();
};
