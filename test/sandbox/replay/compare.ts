import assert from 'node:assert/strict';

import { type SetCookie, setCookiesOf } from '../browser.js';
import type { Placeholders } from './placeholders.js';
import type { RecordedCookie, RecordedExchange } from './scenario.js';

type Recorded = RecordedExchange['response'];

const wildcard = /<[a-z-]+>/;

const escape = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** Recorded text with its placeholders filled in; what was blanked at recording may be anything. */
const assertText = (actual: string, recorded: string, values: Placeholders, at: string): void => {
  const pattern = recorded
    .split(new RegExp(wildcard, 'g'))
    .map((part) => escape(values.fill(part)))
    .join('[^]*');
  assert.match(actual, new RegExp(`^${pattern}$`), at);
};

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** Every recorded phrase with its gaps and tags; newer servers have more phrases. */
const assertPhrases = (actual: unknown, recorded: unknown, at: string): void => {
  assert.equal(typeOf(actual), typeOf(recorded), at);
  if (typeof recorded === 'string') {
    for (const mark of recorded.match(/{{[^}]+}}|<(?!text>)[^>]+>/g) ?? []) {
      assert.ok(String(actual).includes(mark), `${at}: ${mark}`);
    }
    return;
  }
  for (const [key, phrase] of Object.entries(recorded as object)) {
    assertPhrases((actual as Record<string, unknown>)[key], phrase, `${at}/${key}`);
  }
};

/** Every recorded key with its type and, where it was not blanked or a point in time, its value. */
const assertShape = (actual: unknown, recorded: unknown, values: Placeholders, at: string): void => {
  assert.equal(typeOf(actual), typeOf(recorded), at);
  if (typeof recorded === 'string') {
    assertText(String(actual), recorded, values, at);
  } else if (Array.isArray(recorded)) {
    const list = actual as unknown[];
    assert.equal(list.length, recorded.length, `${at}: length`);
    for (const [index, item] of recorded.entries()) {
      assertShape(list[index], item, values, `${at}/${index}`);
    }
  } else if (typeof recorded === 'object' && recorded !== null) {
    const object = actual as Record<string, unknown>;
    assert.deepEqual(Object.keys(object).sort(), Object.keys(recorded).sort(), `${at}: keys`);
    for (const [key, value] of Object.entries(recorded)) {
      assertShape(object[key], value, values, `${at}/${key}`);
    }
  }
};

/** Signatures are the recorded server's own affair. */
const unsigned = <Cookie extends { name: string }>(cookies: Cookie[]): Cookie[] =>
  cookies.filter(({ name }) => !name.endsWith('.sig')).sort((one, other) => one.name.localeCompare(other.name));

const describeCookie = ({ name, path, httpOnly, sameSite, maxAge }: SetCookie): RecordedCookie => ({
  name,
  path,
  httpOnly,
  ...(sameSite !== undefined && { sameSite }),
  ...(maxAge !== undefined && { maxAge }),
});

const assertCookies = (response: Response, recorded: RecordedCookie[], values: Placeholders): void => {
  const actual = unsigned(setCookiesOf(response)).map(describeCookie);
  // A second may pass between the server's clock and ours.
  const rounded = (cookies: RecordedCookie[]) =>
    cookies.map((cookie) =>
      cookie.maxAge === undefined ? cookie : { ...cookie, maxAge: Math.round(cookie.maxAge / 10) },
    );
  assert.deepEqual(rounded(actual), rounded(values.fillAll(unsigned(recorded))), 'cookies');
};

const decodeUrl = (url: string): string => decodeURIComponent(url.replaceAll('+', ' '));

const parseBody = (text: string, contentType: string | undefined): unknown => {
  if (text === '') {
    return undefined;
  }
  return contentType === 'application/json' ? (JSON.parse(text) as unknown) : text;
};

/** Compares an answer with the recorded one, the status first: it says most. */
export const assertAnswer = (
  response: Response,
  text: string,
  { status, headers = {}, body }: Recorded,
  values: Placeholders,
): void => {
  assert.equal(response.status, status, `status (${text})`);
  const contentType = response.headers.get('content-type')?.split(';')[0];
  if (headers['content-type'] !== undefined) {
    assert.equal(contentType, headers['content-type'], 'content-type');
  }
  if (headers['content-language'] !== undefined) {
    assert.equal(response.headers.get('content-language'), headers['content-language']);
  }
  if (headers.location !== undefined) {
    const location = response.headers.get('location') ?? '';
    assertText(decodeUrl(location), decodeUrl(headers.location), values, 'location');
  }
  assertCookies(response, headers['set-cookie'] ?? [], values);
  if (body === '<phrases>') {
    assert.ok(typeOf(parseBody(text, contentType)) === 'object', 'phrases');
  } else if (typeof body === 'object' && body !== null && 'translation' in body) {
    assertPhrases(parseBody(text, contentType), body, 'phrases');
  } else if (body !== undefined) {
    assertShape(parseBody(text, contentType), body, values, 'body');
  }
};
