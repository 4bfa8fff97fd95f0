import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonFault } from '../../../stories/live-preview/json-fault.js';

const places: readonly [text: string, line: number, column: number, expected: string][] = [
  ['', 1, 1, 'a value'],
  ['{"a": }', 1, 7, 'a value'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '“,” or “}”'],
  ['{"a": [1, 2}', 1, 12, '“,” or “]”'],
  ['{"a" 1}', 1, 6, '“:”'],
  ['{a: 1}', 1, 2, 'a name in double quotes'],
  ['{"a": 1,}', 1, 9, 'a name in double quotes'],
  ['["a\nb"]', 1, 2, 'a text that ends with a double quote'],
  ['{} {}', 1, 4, 'nothing more'],
];

for (const [text, line, column, expected] of places) {
  test(`${JSON.stringify(text)} stops being JSON where ${expected} is expected`, () => {
    const fault = jsonFault(text);
    assert.deepEqual([fault?.line, fault?.column, fault?.expected], [line, column, expected]);
  });
}

for (const text of ['{}', '[]', ' [1, -2.5e3, "a\\u00e9\\n", true, null, {"a": {"b": []}}] \n', '"{\x7f"', '0']) {
  test(`${JSON.stringify(text)} is JSON`, () => {
    assert.doesNotThrow(() => JSON.parse(text));
    assert.equal(jsonFault(text), undefined);
  });
}

for (const text of ['01', '.5', '1.', "'a'", 'tru', '[,]', '"\\x"', '{"a":1,"b"}', '[1', 'undefined']) {
  test(`${JSON.stringify(text)} is none`, () => {
    assert.throws(() => JSON.parse(text));
    assert.ok(jsonFault(text));
  });
}
