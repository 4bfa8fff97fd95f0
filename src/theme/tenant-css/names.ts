/** Names that the whole page would know, and the ones they get instead. */
export class Names {
  readonly #renamed = new Map<string, string>();

  constructor(private readonly prefix: string) {}

  rename(name: string): string {
    const renamed = `${this.prefix}-${name}`;
    for (const spelling of [name, CSS.escape(name)]) {
      this.#renamed.set(spelling, CSS.escape(renamed));
    }
    return renamed;
  }

  /** The value with new names, wherever an old one stands as a word or in quotes. */
  replaceIn(value: string): string {
    const names = [...this.#renamed.keys()].sort((one, other) => other.length - one.length).map(spelled);
    return names.length === 0
      ? value
      : value.replace(
          new RegExp(`(["'])(${names.join('|')})\\1|${notInWord('<')}(${names.join('|')})${notInWord('')}`, 'g'),
          (_, _quote, quoted: string | undefined, bare: string | undefined) =>
            this.#renamed.get((quoted ?? bare ?? '').replace(/\s+/g, ' '))!,
        );
  }
}

/** Neither part of a longer name, nor a function, nor in an address. */
const notInWord = (before: string) => `(?${before}![-\\w\\u0080-\\uffff\\\\./:#("'])`;

const spelled = (name: string) => name.replace(/[^-\w\s\u0080-\uffff]/g, '\\$&').replace(/\s+/g, '\\s+');
