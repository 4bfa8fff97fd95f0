import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codeIn } from '../../src/fields/code-field.js';

describe('The code in a text', () => {
  for (const [text, code] of [
    ['407112', '407112'],
    ['Your code is 407 112.', '407112'],
    ['Order 20260115, code 407-112', '407112'],
    ['407', '407'],
    ['٤٠٧١١٢', '407112'],
    ['۴۰۷ ۱۱۲', '407112'],
    ['๔๐๗๑๑๒', '407112'],
    ['４０７１１２', '407112'],
    ['Good morning', ''],
  ] as const) {
    it(`“${text}” is “${code}”`, () => {
      assert.equal(codeIn(text), code);
    });
  }
});
