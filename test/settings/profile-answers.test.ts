import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { mistakeText } from '../../src/phrases/profile-words.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { readAnswers, type Filled } from '../../src/settings/profile-answers.js';
import { loadChecks, noChecks } from '../../src/settings/profile-checks.js';
import { profileFieldsOf } from '../../src/settings/profile-fields.js';

const told = mock.method(console, 'error', () => {});

const fieldsFrom = (...customProfileFields: unknown[]) =>
  profileFieldsOf(parseSettings({ customProfileFields }).settings);

/** What a form with these fields makes of what was filled in: its values, and its mistakes by name of the input. */
function answersTo(fields: object[], entries: Filled['entries'], others: Partial<Filled> = {}) {
  const { values, mistakes } = readAnswers(fieldsFrom(...fields), {
    entries,
    unreadable: [],
    checks: noChecks,
    ...others,
  });
  return { values, mistakes: Object.fromEntries(mistakes.map(({ input, reason }) => [input, reason])) };
}

const mistakeIn = (field: object, text: string) => answersTo([{ name: 'a', ...field }], { a: text }).mistakes['a'];

const part = (name: string, required = true) => ({ enabled: true, name, type: 'Text', required });

describe('Answers', () => {
  it('are texts, whatever they are about', () => {
    const fields = [
      { name: 'motto', type: 'Text' },
      { name: 'age', type: 'Number' },
      { name: 'genre', type: 'Select', config: { options: [{ value: 'poems' }] } },
      { name: 'website', type: 'Url' },
      { name: 'card', type: 'Regex', config: { format: 'x' } },
      { name: 'news', type: 'Checkbox' },
    ];
    const entries = { motto: 'Sapere aude', age: '36', genre: 'poems', website: 'https://ada.test', card: 'y' };
    assert.deepEqual(answersTo(fields, { ...entries, news: 'on' }), {
      values: { ...entries, news: 'true' },
      mistakes: {},
    });
  });

  it('have no space round them', () => {
    assert.deepEqual(answersTo([{ name: 'a', type: 'Number' }], { a: ' 36\n' }).values, { a: '36' });
  });

  it('that are empty are left out where they may be, and boxes are an answer either way', () => {
    const fields = [
      { name: 'motto', type: 'Text', config: { minLength: 3 } },
      { name: 'age', type: 'Number', config: { minValue: 3 } },
      { name: 'birthdate', type: 'Date' },
      { name: 'website', type: 'Url' },
      { name: 'news', type: 'Checkbox', required: true, config: { defaultValue: 'true' } },
    ];
    assert.deepEqual(answersTo(fields, { motto: '', age: '  ', birthdate: '', website: '' }), {
      values: { news: 'false' },
      mistakes: {},
    });
  });

  it('are taken as their own, whatever every object has', () => {
    const fields = [
      { name: 'constructor', type: 'Text', required: true },
      { name: 'valueOf', type: 'Checkbox' },
    ];
    assert.deepEqual(answersTo(fields, {}).mistakes, { constructor: 'missing' });
    const { values } = answersTo(fields, { constructor: 'x' });
    assert.deepEqual(JSON.stringify(values), '{"constructor":"x","valueOf":"false"}');
  });

  for (const [format, date] of [
    ['MM/dd/yyyy', '12/10/1815'],
    ['dd/MM/yyyy', '10/12/1815'],
    ['yyyy-MM-dd', '1815-12-10'],
  ] as const) {
    it(`that are dates are written as ${format}`, () => {
      const fields = [{ name: 'birthdate', type: 'Date', config: { format } }];
      assert.deepEqual(answersTo(fields, { birthdate: '1815-12-10' }).values, { birthdate: date });
    });
  }

  it('that are half a date are told, required or not', () => {
    const fields = [
      { name: 'a', type: 'Date' },
      { name: 'b', type: 'Date', required: true },
    ];
    assert.deepEqual(answersTo(fields, { a: '', b: '' }, { unreadable: ['a', 'b'] }).mistakes, {
      a: 'invalid',
      b: 'invalid',
    });
  });

  it('that are missing are all told at once, in the order of the fields', () => {
    const fields = [
      { name: 'b', type: 'Text', required: true },
      { name: 'a', type: 'Select', required: true, config: { options: [{ value: 'x' }] } },
      {
        name: 'fullname',
        type: 'Fullname',
        required: true,
        config: { parts: [part('givenName'), part('familyName')] },
      },
      { name: 'c', type: 'Date', required: true },
    ];
    assert.deepEqual(Object.keys(answersTo(fields, { b: ' ' }).mistakes), ['b', 'a', 'givenName', 'familyName', 'c']);
  });
});

describe('An answer', () => {
  const cases: readonly [field: object, right: readonly string[], wrong: readonly string[], reason: string][] = [
    [{ type: 'Text', config: { minLength: 2, maxLength: 3 } }, ['ab', 'abc'], ['a', 'abcd'], 'length'],
    [{ type: 'Text', config: { minLength: 2 } }, ['ab', 'a'.repeat(999)], ['a'], 'length'],
    [{ type: 'Number', config: { minValue: 0, maxValue: 500 } }, ['0', '500', '1e2', '4.5'], ['-1', '501'], 'range'],
    [{ type: 'Number', config: { maxValue: 0 } }, ['-7', '0'], ['1'], 'range'],
    [{ type: 'Number' }, ['-7', '3.14'], ['many', '1,000', '3,14', '7 apples', 'Infinity', 'NaN', '٧'], 'invalid'],
    [
      { type: 'Url' },
      ['https://ada.test', 'HTTP://ada.test/~ada?x#y', 'http://localhost:3000'],
      ['ada.test', 'https://', 'ftp://ada.test', 'javascript:alert(1)', 'https://a b.test'],
      'address',
    ],
    [{ type: 'Select', config: { options: [{ value: 'x' }] } }, ['x'], ['y'], 'invalid'],
  ];
  for (const [field, right, wrong, reason] of cases) {
    it(`to ${JSON.stringify(field)} is checked`, () => {
      assert.deepEqual(
        right.map((text) => mistakeIn(field, text)),
        right.map(() => undefined),
      );
      assert.deepEqual(
        wrong.map((text) => mistakeIn(field, text)),
        wrong.map(() => reason),
      );
    });
  }
});

describe('An address', () => {
  const address = (required: boolean, ...parts: object[]) => [
    { name: 'address', type: 'Address', label: 'Home', required, config: { parts } },
  ];
  const optional = address(false, part('locality'), part('country'), part('region', false));

  it('is one answer with its parts inside', () => {
    assert.deepEqual(
      answersTo(optional, { 'address.locality': 'London', 'address.country': 'UK', 'address.region': '' }),
      {
        values: { address: { locality: 'London', country: 'UK' } },
        mistakes: {},
      },
    );
  });

  it('that is optional may be left empty as a whole', () => {
    assert.deepEqual(answersTo(optional, { 'address.locality': '', 'address.country': '' }), {
      values: {},
      mistakes: {},
    });
  });

  it('that is optional is required to be whole once it is begun', () => {
    assert.deepEqual(answersTo(optional, { 'address.region': 'Kent' }).mistakes, {
      'address.locality': 'missing',
      'address.country': 'missing',
    });
  });

  it('that is required needs some part, where none is required by itself', () => {
    const fields = address(true, part('locality', false), part('country', false));
    const { mistakes } = readAnswers(fieldsFrom(...fields), { entries: {}, unreadable: [], checks: noChecks });
    assert.deepEqual(
      mistakes.map(({ input, reason, field }) => [input, mistakeText(reason, field)]),
      [['address.locality', 'Please fill this in.']],
    );
    assert.deepEqual(answersTo(fields, { 'address.country': 'UK' }), {
      values: { address: { country: 'UK' } },
      mistakes: {},
    });
  });
});

describe('A full name', () => {
  it('is an answer for each of its parts', () => {
    const fields = [
      {
        name: 'fullname',
        type: 'Fullname',
        required: true,
        config: { parts: [part('givenName'), part('familyName')] },
      },
    ];
    assert.deepEqual(answersTo(fields, { givenName: 'Ada', familyName: 'Lovelace' }), {
      values: { givenName: 'Ada', familyName: 'Lovelace' },
      mistakes: {},
    });
  });
});

describe('A format of the tenant’s own', () => {
  const pattern = (format: string) => ({ name: 'a', type: 'Regex', config: { format } });
  const date = (customFormat: string) => ({ name: 'a', type: 'Date', config: { format: 'custom', customFormat } });

  async function mistakesIn(field: object, ...texts: string[]) {
    told.mock.resetCalls();
    const checks = await loadChecks(fieldsFrom(field));
    return texts.map((text) => answersTo([field], { a: text }, { checks }).mistakes['a']);
  }

  it('is checked with what was loaded for it', async () => {
    assert.deepEqual(await mistakesIn(pattern('^E\\d{6}$'), 'E123456', 'E12345', 'xE123456'), [
      undefined,
      'invalid',
      'invalid',
    ]);
    assert.deepEqual(await mistakesIn(date('MM/yyyy'), '02/2020', '2/2020', '13/2020', 'May 2020'), [
      undefined,
      'format',
      'format',
      'format',
    ]);
    assert.equal(told.mock.callCount(), 0);
  });

  it('may match anywhere, as the tenant wrote it', async () => {
    assert.deepEqual(await mistakesIn(pattern('\\d{3}'), 'abc123def', 'abc12def'), [undefined, 'invalid']);
  });

  it('is checked in a group, too', async () => {
    const fields = [
      {
        name: 'address',
        type: 'Address',
        config: { parts: [{ ...part('postalCode'), type: 'Regex', config: { format: '^\\d{5}$' } }] },
      },
    ];
    const checks = await loadChecks(fieldsFrom(...fields));
    assert.deepEqual(answersTo(fields, { 'address.postalCode': '123' }, { checks }).mistakes, {
      'address.postalCode': 'invalid',
    });
  });

  for (const source of ['(', '^(a+)+$', '^(?:a|b|ab)*c$', '^(?<year>\\d{4})$', '.*.*=.*']) {
    it(`accepts anything, and is told about, where it is the pattern ${source}`, async () => {
      assert.deepEqual(await mistakesIn(pattern(source), 'anything', `${'a'.repeat(50_000)}!`), [undefined, undefined]);
      assert.ok(String(told.mock.calls[0]?.arguments[0]).includes(`a: its format ${source} cannot be used`));
      assert.equal(told.mock.callCount(), 1);
    });
  }

  it('does not read texts of any length', async () => {
    assert.deepEqual(await mistakesIn(pattern('^\\d*$'), `${'a'.repeat(1000)}`, `${'a'.repeat(1001)}`), [
      'invalid',
      undefined,
    ]);
  });

  for (const format of ['DD.MM.YYYY', 'foo']) {
    it(`accepts anything, and is told about, where it is the date ${format}`, async (context) => {
      context.mock.method(console, 'warn', () => {});
      assert.deepEqual(await mistakesIn(date(format), 'anything'), [undefined]);
      assert.ok(String(told.mock.calls[0]?.arguments[0]).includes(`a: its format ${format} cannot be used`));
    });
  }

  it('is not loaded for where no field has one', async () => {
    assert.equal((await loadChecks(fieldsFrom({ name: 'a', type: 'Text' }, { name: 'b', type: 'Date' }))).size, 0);
  });
});

describe('What is wrong', () => {
  const words = (field: object, text: string) => {
    const { mistakes } = readAnswers(fieldsFrom({ name: 'a', label: 'Answer', ...field }), {
      entries: { a: text },
      unreadable: [],
      checks: new Map([['a', () => false]]),
    });
    return mistakes.map(({ reason, field }) => mistakeText(reason, field)).join();
  };

  for (const [field, text, told] of [
    [{ type: 'Text', required: true }, '', 'Please fill this in.'],
    [{ type: 'Text', name: 'a', config: { minLength: 2, maxLength: 3 } }, 'x', 'Please use 2 to 3 characters.'],
    [{ type: 'Text', config: { minLength: 0, maxLength: 1 } }, 'xy', 'Please use at most 1 character.'],
    [{ type: 'Text', config: { maxLength: 2 } }, 'xyz', 'Please use at most 2 characters.'],
    [{ type: 'Text', config: { minLength: 2 } }, 'x', 'Please use at least 2 characters.'],
    [{ type: 'Number', config: { minValue: 0, maxValue: 3 } }, '4', 'Please enter a number from 0 to 3.'],
    [{ type: 'Number', config: { minValue: 0 } }, '-4', 'Please enter 0 or more.'],
    [{ type: 'Number', config: { maxValue: 0 } }, '4', 'Please enter 0 or less.'],
    [{ type: 'Number' }, 'x', 'Please enter a number.'],
    [{ type: 'Url' }, 'x', 'Please enter a web address, such as https://example.com.'],
    [{ type: 'Regex', config: { format: 'y' } }, 'x', 'This is not in the form that is asked for.'],
    [{ type: 'Date', config: { format: 'yy/MM' } }, 'x', 'Please enter the date as yy/MM.'],
  ] as const) {
    it(`is told as “${told}”`, () => assert.equal(words(field, text), told));
  }
});
