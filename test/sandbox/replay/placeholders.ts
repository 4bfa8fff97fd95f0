import { createHash, randomBytes } from 'node:crypto';

const random = () => randomBytes(32).toString('base64url');

/** What stands for what during one replay; each browser sees the common values and its own. */
export class Placeholders {
  private readonly values = new Map<string, string>();

  constructor(private readonly common?: Placeholders) {}

  set(name: string, value: string): void {
    this.values.set(name, value);
  }

  get(name: string): string {
    const value = this.values.get(name) ?? this.common?.values.get(name) ?? this.invent(name);
    if (value === undefined) {
      throw new Error(`Nothing stands for {{${name}}} yet.`);
    }
    return value;
  }

  fill(text: string): string {
    return text.replaceAll(/{{([\w.]+)}}/g, (_, name: string) => this.get(name));
  }

  /** Fills the strings inside any JSON value. */
  fillAll<T>(value: T): T {
    return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
      typeof inner === 'string' ? this.fill(inner) : inner,
    ) as T;
  }

  /** The random values of authorization requests are made when they are first used. */
  private invent(name: string): string | undefined {
    const [, kind, number = ''] = /^(state|nonce|codeVerifier|codeChallenge)(\d*)$/.exec(name) ?? [];
    if (kind === undefined) {
      return undefined;
    }
    const value =
      kind === 'codeChallenge'
        ? createHash('sha256')
            .update(this.get(`codeVerifier${number}`))
            .digest('base64url')
        : random();
    this.set(name, value);
    return value;
  }
}
