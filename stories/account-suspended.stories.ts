import type { Meta } from '@storybook/web-components-vite';
import { answers, scenes, settingsWith, steps, tenants } from '../src/testing/index.js';
import { ada } from './people.js';
import { scene } from './scene.js';

export default { title: 'Screens/Account suspended' } satisfies Meta;

const settings = tenants.emailAndPassword;
const step = steps['account-suspended'];

export const Refused = scene({
  settings,
  step: steps['sign-in'],
  action: { type: 'signInWithPassword', identifier: ada, password: 'a-guess' },
  server: { 'POST /api/experience/identification': answers.suspended },
});
export const WithSupport = scene({
  settings: settingsWith([['email', 'password']], {
    supportEmail: 'help@bookstore.test',
    supportWebsiteUrl: 'https://bookstore.test/help',
  }),
  step,
});
export const Pending = scene(scenes['account-suspended'].pending);
export const Offline = scene(scenes['account-suspended'].failed);
