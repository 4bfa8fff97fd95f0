/** Where a text stops being JSON, and why. */
export class JsonTextError extends Error {
  constructor(message, start) {
    super(message);
    this.start = start;
  }
}

const space = /[ \t\n\r]*/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const otherScalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

class Reader {
  #text;
  #at = 0;

  constructor(text) {
    this.#text = text;
  }

  readAll() {
    const node = this.#value();
    if (this.#next() !== undefined) {
      this.#fail('Here is more than one value');
    }
    return node;
  }

  #value() {
    const next = this.#next();
    if (next === '{') {
      return this.#members('}', () => this.#member());
    }
    if (next === '[') {
      return this.#members(']', (index) => [index, this.#value()]);
    }
    const start = this.#at;
    const text =
      next === '"'
        ? this.#match(string, 'This text has no end, or a character in it wants a backslash')
        : this.#match(otherScalar, 'Here should be a value, and texts stand in double quotes');
    return { value: JSON.parse(text), start, end: this.#at, children: new Map() };
  }

  /** An object or a list, up to its closing bracket. */
  #members(closing, readMember) {
    const start = this.#at;
    const children = new Map();
    this.#at += 1;
    let isMore = this.#next() !== closing;
    while (isMore) {
      const [key, node] = readMember(children.size);
      children.set(key, node);
      const next = this.#next();
      if (next !== ',' && next !== closing) {
        this.#fail(`Here should be a comma or ${closing}`);
      }
      isMore = next === ',';
      this.#at += isMore ? 1 : 0;
      if (isMore && this.#next() === closing) {
        this.#fail(`There is a comma too many before this ${closing}`);
      }
    }
    this.#at += 1;
    const entries = [...children].map(([key, node]) => [key, node.value]);
    const value = closing === '}' ? Object.fromEntries(entries) : entries.map(([, item]) => item);
    return { value, start, end: this.#at, children };
  }

  #member() {
    this.#next();
    const key = JSON.parse(this.#match(string, 'Here should be a name in double quotes'));
    if (this.#next() !== ':') {
      this.#fail('Here should be a colon');
    }
    this.#at += 1;
    return [key, this.#value()];
  }

  #next() {
    space.lastIndex = this.#at;
    space.test(this.#text);
    this.#at = space.lastIndex;
    return this.#text[this.#at];
  }

  #match(pattern, otherwise) {
    pattern.lastIndex = this.#at;
    const [match] = pattern.exec(this.#text) ?? this.#fail(otherwise);
    this.#at += match.length;
    return match;
  }

  #fail(message) {
    throw new JsonTextError(`${message}.`, this.#at);
  }
}

/** Reads JSON into `{ value, start, end, children }`: every part knows where in the text it stands. */
export const readJsonText = (text) => new Reader(text).readAll();

/** The part at a path, or the one around it if it is not there. */
export const partAt = (node, path) => {
  const [key, ...rest] = path;
  const child = node.children.get(key);
  return child ? partAt(child, rest) : node;
};

/** What is wrong with a text that is no JSON, as a problem with its place. */
export const problemOf = ({ message, start }) => ({ sentence: message, start, end: start + 1 });

export const lineAndColumn = (text, at) => {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: lines.at(-1).length + 1 };
};
