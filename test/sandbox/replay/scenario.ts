import { readdirSync, readFileSync } from 'node:fs';

/** A recording, as README.md beside the recordings describes it. */
export type Scenario = {
  scenario: string;
  about: string;
  settings: object;
  setup: object;
  authorization: Record<string, string>;
  client?: string;
  exchanges: RecordedExchange[];
};

export type RecordedCookie = {
  name: string;
  path: string;
  httpOnly: boolean;
  sameSite?: string;
  maxAge?: number;
};

export type RecordedExchange = {
  browser?: string;
  withoutAuthorization?: boolean;
  before?: string;
  request: {
    method: string;
    path: string;
    headers?: Record<string, string | null>;
    body?: unknown;
    form?: Record<string, string>;
    multipart?: Record<string, { name: string; type: string; base64: string }>;
  };
  response: {
    status: number;
    headers?: {
      'content-type'?: string;
      'content-language'?: string;
      location?: string;
      'set-cookie'?: RecordedCookie[];
    };
    body?: unknown;
  };
  capture?: Record<string, string>;
  code?: 'email' | 'sms';
  message?: { via: string; to: string; template: string } | null;
};

const folder = new URL('../../recordings/', import.meta.url);

export const scenarioNames: string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && file !== 'defaults.json')
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

export const readScenario = (name: string): Scenario =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Scenario;
