import { JsonTextError, problemOf, readJsonText } from './json-text.js';
import { Misfilled } from './misfilled.js';
import { goToProblem, showProblems } from './problem-list.js';
import { problemsIn } from './problems.js';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A configuration as the text of its JSON. */
export const jsonConfig = (editor, list) => {
  const tell = (problems) => {
    showProblems(editor, list, problems);
    if (problems.length > 0) {
      goToProblem(editor, problems[0]);
    }
  };

  const parse = () => {
    const { value, start } = readJsonText(editor.value);
    if (!isObject(value)) {
      throw new JsonTextError('Here should be an object, in curly brackets.', start);
    }
    return value;
  };

  return {
    write(config) {
      editor.value = JSON.stringify(config, undefined, 2);
      tell([]);
    },

    read() {
      try {
        return parse();
      } catch (error) {
        tell([problemOf(error)]);
        throw new Misfilled();
      }
    },

    /** Whatever it is about, the text has a place for it. */
    tell(issues) {
      tell(problemsIn(editor.value, issues));
      return [];
    },

    /** Everything as it was typed. */
    draft: () => editor.value,

    restore(text) {
      editor.value = text;
    },
  };
};
