import { readdirSync, readFileSync } from 'node:fs';

export interface Exchange {
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown };
  readonly response: { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown };
}

export interface Recording {
  readonly scenario: string;
  readonly exchanges: readonly Exchange[];
}

const folder = new URL('recordings/', import.meta.url);

/** Every recorded scenario; see recordings/README.md. */
export function recordings(): Recording[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/') && file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Recording);
}
