import type { Meta } from '@storybook/web-components-vite';
import { answers, scenes, settingsWith, steps, tenants } from '../src/testing/index.js';
import { scene } from './scene.js';

export default { title: 'Screens/Session ended' } satisfies Meta;

const settings = tenants.emailAndPassword;
const step = steps['session-ended'];

export const BeforeAnybodyTypes = scene({ settings, server: { 'PUT /api/experience': answers.sessionNotFound } });
export const WithAPlaceToStart = scene({
  settings: settingsWith([['email', 'password']], { unknownSessionRedirectUrl: 'https://bookstore.test/' }),
  step,
});
export const WithSupport = scene({
  settings: settingsWith([['email', 'password']], {
    supportEmail: 'help@bookstore.test',
    supportWebsiteUrl: 'https://bookstore.test/help',
  }),
  step,
});
export const Pending = scene(scenes['session-ended'].pending);
export const StillEnded = scene(scenes['session-ended'].refused);
export const Offline = scene(scenes['session-ended'].failed);
