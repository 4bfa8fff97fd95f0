import type { Meta } from '@storybook/web-components-vite';
import { settingsWith, steps } from '../src/testing/index.js';
import { adaByPhone } from './people.js';
import { scene } from './scene.js';

export default { title: 'Fields/Phone' } satisfies Meta;

const phoneOnly = settingsWith([['phone', 'code', 'password']]);
const mixed = settingsWith([
  ['username', 'password'],
  ['email', 'password', 'code'],
  ['phone', 'code', 'password'],
]);
const step = steps['sign-in'];

export const OnlyPhone = scene({ settings: phoneOnly, step });
export const OnlyPhoneFilled = scene({ settings: phoneOnly, step: { ...step, identifier: adaByPhone } });
export const OnlyPhoneTyped = scene({ settings: phoneOnly, step, fill: { identifier: '2025550123' } });
export const Mixed = scene({ settings: mixed, step });
export const MixedFilled = scene({ settings: mixed, step: { ...step, identifier: adaByPhone } });
export const MixedTyped = scene({ settings: mixed, step, fill: { identifier: '2025550123' } });
export const MixedWithAnAddress = scene({ settings: mixed, step, fill: { identifier: 'ada@mail.test' } });
export const OtherCountry = scene({ settings: phoneOnly, step, fill: { identifier: '+44 7700 900123' } });
export const Pending = scene({ settings: phoneOnly, step: { ...step, identifier: adaByPhone }, pending: 'identify' });

export const CountriesOpen = scene({ settings: phoneOnly, step, press: 'country' });
export const CountriesOpenInAMixedField = scene({
  settings: mixed,
  step,
  fill: { identifier: '2025550123' },
  press: 'country',
});

export const NothingTyped = scene({ settings: phoneOnly, step, press: 'submit' });
export const TooShort = scene({ settings: phoneOnly, step, fill: { identifier: '20255' }, press: 'submit' });
export const TooLong = scene({ settings: phoneOnly, step, fill: { identifier: '20255501234567890' }, press: 'submit' });
export const Letters = scene({ settings: phoneOnly, step, fill: { identifier: '1-800-FLOWERS' }, press: 'submit' });
export const NoSuchNumber = scene({ settings: phoneOnly, step, fill: { identifier: '0000000000' }, press: 'submit' });
export const NoSuchNumberElsewhere = scene({
  settings: phoneOnly,
  step,
  fill: { identifier: '+44 0000 000000' },
  press: 'submit',
});
