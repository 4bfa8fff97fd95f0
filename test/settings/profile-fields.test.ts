import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, it, mock } from 'node:test';
import { parseSettings } from '../../src/settings/parse-settings.js';
import type { Settings } from '../../src/settings/settings.js';
import { profileFieldsOf } from '../../src/settings/profile-fields.js';

const told = mock.method(console, 'error', () => {});
beforeEach(() => told.mock.resetCalls());

const problems = () => told.mock.calls.map(({ arguments: [words] }) => String(words));

const settingsWith = (customProfileFields: unknown): Settings => parseSettings({ customProfileFields }).settings;

const fieldsFrom = (...fields: unknown[]) => profileFieldsOf(settingsWith(fields));

const part = (name: string, others: object = {}) => ({ enabled: true, name, type: 'Text', required: true, ...others });

describe('Profile fields', () => {
  it('are none where the tenant has none', () => {
    assert.deepEqual(profileFieldsOf(parseSettings({}).settings), []);
    assert.deepEqual(profileFieldsOf(settingsWith(null)), []);
    assert.deepEqual(problems(), []);
  });

  it('are read as a real server gives them, all nine types', () => {
    const recording = JSON.parse(
      readFileSync(new URL('../recordings/settings/dark-css-profile-fields.json', import.meta.url), 'utf8'),
    );
    const fields = profileFieldsOf(parseSettings(recording.exchanges[0].response.body).settings);
    assert.deepEqual(
      fields.map(({ name, type }) => `${name}: ${type}`),
      [
        'fullname: Fullname',
        'birthdate: Date',
        'gender: Select',
        'website: Url',
        'address: Address',
        'companySize: Number',
        'employeeId: Regex',
        'newsletter: Checkbox',
      ],
    );
    assert.deepEqual(problems(), []);
  });

  it('are the same objects whenever they are asked for, and their problems are told once', () => {
    const settings = settingsWith([{ name: 'a', type: 'Text' }, { type: 'Text' }]);
    assert.equal(profileFieldsOf(settings), profileFieldsOf(settings));
    assert.equal(problems().length, 1);
  });

  it('have no name of their own, no description and are optional where nothing is said', () => {
    assert.deepEqual(fieldsFrom({ name: 'motto', type: 'Text', label: '', description: null, config: {} }), [
      {
        name: 'motto',
        label: '',
        description: undefined,
        required: false,
        type: 'Text',
        placeholder: undefined,
        min: undefined,
        max: undefined,
      },
    ]);
  });
});

describe('A field that cannot be asked', () => {
  for (const [what, field, place] of [
    ['of an unknown type', { name: 'a', type: 'Drawing', required: true }, 'customProfileFields.0.type'],
    ['without a name', { type: 'Text' }, 'customProfileFields.0.name'],
    ['whose name is no name', { name: 'two words', type: 'Text' }, 'customProfileFields.0.name'],
    ['with a label that is no text', { name: 'a', type: 'Text', label: 7 }, 'customProfileFields.0.label'],
    ['that is no object', 'nickname', 'customProfileFields.0'],
    [
      'with a limit that is no number',
      { name: 'a', type: 'Text', config: { maxLength: 'long' } },
      'customProfileFields.0.config.maxLength',
    ],
    ['that is a pattern without one', { name: 'a', type: 'Regex' }, 'customProfileFields.0.config.format'],
    [
      'that is a date in a format of its own without one',
      { name: 'a', type: 'Date', config: { format: 'custom' } },
      'customProfileFields.0.config.customFormat',
    ],
    [
      'that is a group with parts that are no list',
      { name: 'address', type: 'Address', config: { parts: 'all' } },
      'customProfileFields.0.config.parts',
    ],
    [
      'with nothing to choose from',
      { name: 'a', type: 'Select', config: { options: [] } },
      'customProfileFields.0.config.options',
    ],
    ['that is a choice without options', { name: 'a', type: 'Select' }, 'customProfileFields.0.config.options'],
  ] as const) {
    it(`${what} is named and left out, and the others stay`, () => {
      const fields = fieldsFrom(field, { name: 'b', type: 'Text' });
      assert.deepEqual(
        fields.map(({ name }) => name),
        ['b'],
      );
      assert.equal(problems().length, 1);
      assert.ok(problems()[0]!.includes(place), problems()[0]);
    });
  }

  it('because there is no list at all is named', () => {
    assert.deepEqual(profileFieldsOf(settingsWith({ name: 'a' })), []);
    assert.match(problems().join(), /customProfileFields/);
  });

  it('because its name is taken is named and left out, in a group too', () => {
    const fields = fieldsFrom(
      { name: 'givenName', type: 'Text', label: 'first' },
      { name: 'fullname', type: 'Fullname', config: { parts: [part('givenName'), part('familyName')] } },
      { name: 'familyName', type: 'Text' },
      { name: 'locality', type: 'Text' },
      { name: 'address', type: 'Address', config: { parts: [part('locality')] } },
    );
    assert.deepEqual(
      fields.map((field) => ('parts' in field ? field.parts.map(({ name }) => name) : field.name)),
      ['givenName', ['familyName'], 'locality', ['address.locality']],
    );
    assert.deepEqual(
      problems().map((words) => /: (\w+) is asked for twice/.exec(words)?.[1]),
      ['givenName', 'familyName'],
    );
  });
});

describe('A group', () => {
  const group = (...parts: unknown[]) => fieldsFrom({ name: 'address', type: 'Address', config: { parts } });

  it('has the parts that are enabled, by where their answers go', () => {
    const [field] = group(part('locality'), part('region', { enabled: false }), part('country', { required: false }));
    assert.ok(field && 'parts' in field);
    assert.deepEqual(
      field.parts.map(({ name, required }) => [name, required]),
      [
        ['address.locality', true],
        ['address.country', false],
      ],
    );
  });

  it('without enabled parts is left out without a word', () => {
    assert.deepEqual(group(part('locality', { enabled: false }), { name: 'country' }), []);
    assert.deepEqual(group(), []);
    assert.deepEqual(problems(), []);
  });

  it('loses a part that cannot be read, which is named', () => {
    const [field] = group(part('locality', { type: 'Address' }), part('country'));
    assert.ok(field && 'parts' in field);
    assert.deepEqual(
      field.parts.map(({ name }) => name),
      ['address.country'],
    );
    assert.match(problems().join(), /customProfileFields\.0\.config\.parts\.0\.type/);
  });

  it('of names has parts that are fields of their own for the server', () => {
    const [field] = fieldsFrom({ name: 'fullname', type: 'Fullname', config: { parts: [part('givenName')] } });
    assert.ok(field && 'parts' in field);
    assert.equal(field.parts[0]?.name, 'givenName');
  });
});

describe('What a field takes', () => {
  it('has no limits where the least is more than the most, which is told', () => {
    const fields = fieldsFrom(
      { name: 'a', type: 'Number', config: { minValue: 9, maxValue: 3 } },
      { name: 'b', type: 'Text', config: { minLength: 9, maxLength: 3 } },
      { name: 'c', type: 'Text', config: { minLength: 3, maxLength: 3 } },
    );
    assert.deepEqual(
      fields.map((field) => ('min' in field ? [field.min, field.max] : [])),
      [[], [], [3, 3]],
    );
    assert.deepEqual(
      problems().map((words) => /customProfileFields\.\d/.exec(words)?.[0]),
      ['customProfileFields.0', 'customProfileFields.1'],
    );
  });

  it('is a date as browsers write it where no format is said', () => {
    const [field] = fieldsFrom({ name: 'a', type: 'Date' });
    assert.ok(field?.type === 'Date');
    assert.equal(field.format, 'yyyy-MM-dd');
  });

  it('is a date in the tenant’s own format, by either name', () => {
    const fields = fieldsFrom(
      { name: 'a', type: 'Date', config: { format: 'custom', customFormat: 'MM/yyyy' } },
      { name: 'b', type: 'Date', config: { format: 'dd.MM.yyyy' } },
    );
    assert.deepEqual(
      fields.map((field) => field.type === 'Date' && field.format),
      ['MM/yyyy', 'dd.MM.yyyy'],
    );
  });

  it('is each option once, of those that can be read', () => {
    const [field] = fieldsFrom({
      name: 'a',
      type: 'Select',
      config: {
        options: [{ value: 'x', label: 'First' }, { value: 7 }, { value: '' }, { value: 'x' }, { value: 'y' }],
      },
    });
    assert.ok(field?.type === 'Select');
    assert.deepEqual(field.options, [{ value: 'x', label: 'First' }, { value: 'y' }]);
    assert.deepEqual(
      problems().map((words) => /options\.\d/.exec(words)?.[0]),
      ['options.1', 'options.2'],
    );
  });

  it('is a box that is ticked beforehand only where the tenant says so', () => {
    const fields = fieldsFrom(
      { name: 'a', type: 'Checkbox', config: { defaultValue: 'true' } },
      { name: 'b', type: 'Checkbox', config: { defaultValue: 'false' } },
      { name: 'c', type: 'Checkbox' },
    );
    assert.deepEqual(
      fields.map((field) => field.type === 'Checkbox' && field.checked),
      [true, false, false],
    );
  });
});
