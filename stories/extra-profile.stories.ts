import type { Meta } from '@storybook/web-components-vite';
import { answers, scenes, settingsWith, steps } from '../src/testing/index.js';
import { scene } from './scene.js';

export default { title: 'Screens/Extra profile' } satisfies Meta;

const step = steps['extra-profile'];

type Field = Readonly<Record<string, unknown>>;

const asking = (...customProfileFields: readonly Field[]) =>
  settingsWith([['email', 'code']], { signUp: { identifiers: ['email'] }, customProfileFields });

const part = (name: string, others: Field = {}) => ({ enabled: true, name, type: 'Text', required: true, ...others });

const name = { name: 'name', type: 'Text', required: true };
const motto = {
  name: 'motto',
  type: 'Text',
  label: 'Motto',
  description: 'Others will see it beside your reviews.',
  config: { minLength: 2, maxLength: 40, placeholder: 'A few words' },
};
const shelves = { name: 'shelves', type: 'Number', label: 'Shelves at home', config: { minValue: 1, maxValue: 500 } };
const birthdate = { name: 'birthdate', type: 'Date', required: true, config: { format: 'dd/MM/yyyy' } };
const since = {
  name: 'since',
  type: 'Date',
  label: 'Reader since',
  config: { format: 'custom', customFormat: 'MM/yyyy' },
};
const gender = {
  name: 'gender',
  type: 'Select',
  config: { options: [{ value: 'female' }, { value: 'male' }, { value: 'prefer_not_to_say' }] },
};
const genre = {
  name: 'genre',
  type: 'Select',
  label: 'Favourite genre',
  required: true,
  config: {
    placeholder: 'Choose one',
    options: [{ value: 'poems', label: 'Poems' }, { value: 'novels', label: 'Novels' }, { value: 'maps' }],
  },
};
const website = { name: 'website', type: 'Url', config: { placeholder: 'https://…' } };
const card = {
  name: 'card',
  type: 'Regex',
  label: 'Library card',
  required: true,
  config: { format: '^E\\d{6}$', placeholder: 'E123456' },
};
const newsletter = {
  name: 'newsletter',
  type: 'Checkbox',
  label: 'Send me news about books',
  config: { defaultValue: 'true' },
};
const avatar = { name: 'avatar', type: 'Url' };
const fullname = {
  name: 'fullname',
  type: 'Fullname',
  required: true,
  config: { parts: [part('givenName'), part('familyName')] },
};
const address = {
  name: 'address',
  type: 'Address',
  description: 'For the books that you order.',
  config: {
    parts: [
      part('streetAddress'),
      part('postalCode'),
      part('locality'),
      part('region', { required: false }),
      part('country'),
    ],
  },
};

const required = (field: Field) => ({ ...field, required: true });

const few = asking(name, gender, newsletter);
const all = asking(fullname, birthdate, gender, website, address, shelves, card, motto, newsletter);

export const Empty = scene(scenes['extra-profile'].empty);
export const Filled = scene({ settings: few, step, fill: { name: 'Ada Lovelace' } });
export const Pending = scene({ ...scenes['extra-profile'].pending, fill: { name: 'Ada Lovelace' } });
export const NineTypes = scene({ settings: all, step });
export const AllOptional = scene({ settings: asking(motto, shelves, since, gender, website, newsletter), step });
export const WithPicture = scene({ settings: asking(avatar, name, motto), step });
export const Groups = scene({ settings: asking(fullname, address), step });
export const LongGroups = scene({
  settings: asking(
    {
      ...fullname,
      config: {
        parts: [
          part('givenName', { description: 'As in your passport.' }),
          part('middleName', { required: false }),
          part('familyName'),
        ],
      },
    },
    {
      ...address,
      required: true,
      config: { parts: [part('formatted', { label: 'Where to send parcels' }), part('postalCode')] },
    },
  ),
  step,
});

export const NothingFilledIn = scene({
  settings: asking(fullname, birthdate, genre, required(website), required(shelves), card),
  step,
  press: 'submit',
});
export const NothingIsRight = scene({
  settings: asking(shelves, motto, since, website, card),
  step,
  fill: { shelves: '900', motto: 'x', since: 'long ago', website: 'books', card: '12' },
  press: 'submit',
});
export const AddressBegun = scene({
  settings: asking(address),
  step,
  fill: { 'address.locality': 'London' },
  press: 'submit',
});

export const Refused = scene(scenes['extra-profile'].refused);
export const Offline = scene(scenes['extra-profile'].failed);
export const MissingAfterTheCode = scene({
  settings: few,
  step: { ...steps.code, event: 'Register' },
  action: {
    type: 'verifyCode',
    event: 'Register',
    identifier: steps.code.identifier,
    verificationId: 'verification-1',
    code: '407112',
  },
  server: {
    'POST /api/experience/identification': answers.missingExtraProfile,
  },
});

/** Half of it cannot be asked; the console says why, and the other half still can. */
export const UnusualTenant = scene({
  settings: asking(
    { name: 'constructor', type: 'Text', required: true },
    {
      name: 'insertBefore',
      type: 'Select',
      label: 'What would you rather read on the way to work in the morning, and on the way back in the evening?',
      config: { options: [{ value: 'poems', label: '' }, { value: 'poems' }, { value: 7 }, { value: 'novels' }] },
    },
    { name: 'amount', type: 'Number', label: 'Impossible amount', config: { minValue: 9, maxValue: 3 } },
    { name: 'pattern', type: 'Regex', label: 'Pattern that runs away', config: { format: '^(a+)+$' } },
    { name: 'broken', type: 'Regex', label: 'Pattern that is none', config: { format: '(' } },
    { name: 'day', type: 'Date', label: 'Day', config: { format: 'custom', customFormat: 'DD.MM.YYYY' } },
    { name: 'signature', type: 'Drawing', required: true },
    { name: 'nothing', type: 'Select', config: { options: [] } },
    { name: 'address', type: 'Address', config: { parts: [] } },
    { name: 'two words', type: 'Text' },
  ),
  step,
});
export const NothingToAsk = scene({ settings: asking({ name: 'signature', type: 'Drawing' }), step });
