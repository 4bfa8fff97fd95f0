/** Where a text stops being JSON, and what would have to stand there. */
export interface JsonFault {
  /** Index of the character. */
  readonly at: number;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

/** Browsers tell it in different words, and not always with the place. */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    new Reader(text).readAll();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) {
      const lines = text.slice(0, error.at).split('\n');
      return { at: error.at, line: lines.length, column: lines.at(-1)!.length + 1, expected: error.expected };
    }
    throw error;
  }
}

class Fault extends Error {
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iy;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Reader {
  #at = 0;

  constructor(private readonly text: string) {}

  readAll(): void {
    this.#value();
    if (this.#next() !== '') {
      this.#fail('nothing more');
    }
  }

  #value(): void {
    switch (this.#next()) {
      case '{':
        return this.#list('}', () => {
          this.#take(string, 'a name in double quotes');
          this.#take(/:/y, '“:”');
          this.#value();
        });
      case '[':
        return this.#list(']', () => this.#value());
      case '"':
        return this.#take(string, 'a text that ends with a double quote');
      default:
        return this.#take(scalar, 'a value');
    }
  }

  #list(end: string, item: () => void): void {
    this.#at += 1;
    if (this.#next() !== end) {
      item();
      while (this.#next() === ',') {
        this.#at += 1;
        item();
      }
    }
    if (this.#next() !== end) {
      this.#fail(`“,” or “${end}”`);
    }
    this.#at += 1;
  }

  /** The next character that means something; empty at the end. */
  #next(): string {
    space.lastIndex = this.#at;
    this.#at += space.exec(this.text)![0].length;
    return this.text.charAt(this.#at);
  }

  #take(token: RegExp, expected: string): void {
    this.#next();
    token.lastIndex = this.#at;
    const [taken] = token.exec(this.text) ?? this.#fail(expected);
    this.#at += taken.length;
  }

  #fail(expected: string): never {
    throw new Fault(this.#at, expected);
  }
}
