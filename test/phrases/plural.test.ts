import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { fill } from '../../src/phrases/fill.js';
import { speakSo } from '../../src/phrases/localization.js';
import { plural } from '../../src/phrases/plural.js';

const forms = { one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

const speak = (tag: string) => speakSo({ tag, direction: 'ltr', isOverlaid: false, complete: async () => {} });

afterEach(() => speak('en'));

describe('The form that goes with a number', () => {
  for (const [language, numbers] of Object.entries({
    en: { 1: 'one', 0: 'other', 2: 'other' },
    ru: { 1: 'one', 21: 'one', 3: 'few', 5: 'many', 11: 'many' },
    'pl-PL': { 1: 'one', 22: 'few', 5: 'many', 12: 'many' },
    cs: { 1: 'one', 3: 'few', 5: 'other' },
    ar: { 0: 'other', 1: 'one', 2: 'two', 5: 'few', 12: 'many', 100: 'other' },
    ja: { 1: 'other', 8: 'other' },
    'fa-IR': { 1: 'one', 8: 'other' },
  })) {
    it(`is that of ${language}`, () => {
      speak(language);
      for (const [number, form] of Object.entries(numbers)) {
        assert.equal(plural(Number(number), forms), form, number);
      }
    });
  }
});

describe('Lists and numbers', () => {
  const names = ['A', 'B', 'C'];

  for (const [language, list, number] of [
    ['de', 'A, B oder C', '1.234'],
    ['ja', 'A、B、またはC', '1,234'],
    ['fa-IR', 'A،\u200f B، یا C', '۱٬۲۳۴'],
  ] as const) {
    it(`are written as in ${language}`, () => {
      speak(language);
      assert.equal(fill('{{names, list(type: disjunction;)}}', { names }), list);
      assert.equal(fill('{{count}}', { count: 1234 }), number);
    });
  }
});
