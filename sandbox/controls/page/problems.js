import { readJsonText, partAt } from './json-text.js';

const sentences = {
  Required: 'Something is missing here.',
  Invalid: 'This is not in the right form.',
};

/** What the guards say, as a sentence for people. */
export const sentenceOf = (message) => sentences[message] ?? `${message}.`;

const depthOf = ({ issues }) => Math.max(...issues.map(({ path }) => path.length));

/** Of the several things a value could have been, the one it came closest to. */
const closest = (errors) => errors.reduce((best, error) => (depthOf(error) > depthOf(best) ? error : best));

/** Issues of which each is about one thing: of what could have been several, those it came closest to. */
export const simpleIssues = (issues) =>
  issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? simpleIssues(closest(issue.unionErrors).issues) : [issue],
  );

/** What is wrong with the settings in a text, and where. */
export const problemsIn = (text, issues) => {
  const root = readJsonText(text);
  return simpleIssues(issues).map(({ path, message }) => {
    const { start, end } = partAt(root, path);
    return { path: path.join('.'), sentence: sentenceOf(message), start, end };
  });
};

const isObject = (value) => typeof value === 'object' && value !== null;

/** Paths of what was sent and is not in what was kept: names that nobody knows. */
export const unknownPaths = (sent, kept, path = []) =>
  isObject(sent) && isObject(kept)
    ? Object.keys(sent).flatMap((key) => {
        const at = [...path, Array.isArray(sent) ? Number(key) : key];
        return key in kept ? unknownPaths(sent[key], kept[key], at) : [at];
      })
    : [];
