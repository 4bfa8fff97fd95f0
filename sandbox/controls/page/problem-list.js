import { fill } from './dom.js';
import { lineAndColumn } from './json-text.js';

/** Takes the caret of a text to a problem. */
const goTo = (editor, { start, end }) => {
  editor.focus();
  editor.setSelectionRange(start, end);
  const { line } = lineAndColumn(editor.value, start);
  const lineHeight = Number.parseFloat(getComputedStyle(editor).lineHeight);
  editor.scrollTop = line * lineHeight - editor.clientHeight / 2;
  editor.scrollLeft = 0;
};

const placeOf = (editor, { path, start }) => {
  const { line, column } = lineAndColumn(editor.value, start);
  return [path, `line ${line}, column ${column}`].filter(Boolean).join(' · ');
};

/** Problems of a text have a start and an end in it, those of other fields are about all of it. */
const toRow = (field, problem) => {
  const row = fill('problem', { sentence: problem.sentence });
  const place = row.querySelector('button');
  if (problem.start === undefined) {
    place.remove();
  } else {
    place.textContent = placeOf(field, problem);
    place.addEventListener('click', () => goTo(field, problem));
  }
  return row;
};

export const showProblems = (field, list, problems) => {
  list.replaceChildren(...problems.map((problem) => toRow(field, problem)));
  field.setAttribute('aria-invalid', String(problems.length > 0));
};

/** Takes people to a field, and to the place in it that is wrong. */
export const goToProblem = (field, problem) => {
  if (problem.start === undefined) {
    field.focus();
  } else {
    goTo(field, problem);
  }
};
