import assert from 'node:assert/strict';
import { test } from 'node:test';

import { JsonTextError, lineAndColumn, partAt, readJsonText } from '../../sandbox/controls/page/json-text.js';
import defaults from '../recordings/defaults.json' with { type: 'json' };

const placeOfError = (text: string): string => {
  try {
    readJsonText(text);
  } catch (error) {
    assert.ok(error instanceof JsonTextError);
    const { line, column } = lineAndColumn(text, error.start);
    return `${line}:${column} ${error.message}`;
  }
  return 'no error';
};

test('it reads what JSON.parse reads', () => {
  const texts = [
    JSON.stringify(defaults, undefined, 2),
    ' [ ] ',
    '{}',
    '[1, -0.5e+3, "\\u00e9\\n\\"", true, null, {"": {}}]',
    '"a"',
    '{"__proto__": 1}',
  ];
  for (const text of texts) {
    assert.deepEqual(readJsonText(text).value, JSON.parse(text) as unknown, text);
  }
});

test('it refuses what JSON.parse refuses, and says where', () => {
  const errors: [string, string][] = [
    ['', '1:1 Here should be a value, and texts stand in double quotes.'],
    ['{\n  "a": 1,\n}', '3:1 There is a comma too many before this }.'],
    ['[1,]', '1:4 There is a comma too many before this ].'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3 Here should be a comma or }.'],
    ["{ a: 'b' }", '1:3 Here should be a name in double quotes.'],
    ['{ "a" 1 }', '1:7 Here should be a colon.'],
    ['{ "a": \'b\' }', '1:8 Here should be a value, and texts stand in double quotes.'],
    ['{ "a": "b }', '1:8 This text has no end, or a character in it wants a backslash.'],
    ['{ "a": 01 }', '1:8 Here should be a value, and texts stand in double quotes.'],
    ['{ "a": truest }', '1:8 Here should be a value, and texts stand in double quotes.'],
    ['{} {}', '1:4 Here is more than one value.'],
  ];
  for (const [text, error] of errors) {
    assert.throws(() => JSON.parse(text) as unknown, text);
    assert.equal(placeOfError(text), error, text);
  }
});

test('it knows where each part stands, and the part around one that is missing', () => {
  const text = '{ "signIn": { "methods": [{ "password": "yes" }] } }';
  const at = (path: (string | number)[]): string => {
    const { start, end } = partAt(readJsonText(text), path) as { start: number; end: number };
    return text.slice(start, end);
  };
  assert.equal(at(['signIn', 'methods', 0, 'password']), '"yes"');
  assert.equal(at(['signIn', 'methods', 0, 'identifier']), '{ "password": "yes" }');
  assert.equal(at(['color', 'primaryColor']), text);
});
