import type { Meta } from '@storybook/web-components-vite';
import { never, page, tenants, unreachable } from '../src/testing/index.js';
import { scene } from './scene.js';

export default { title: 'Element/Settings' } satisfies Meta;

const ask = 'GET /api/.well-known/experience';

export const Fetched = scene({ server: { [ask]: { status: 200, body: tenants.emailAndPassword } } });
export const StillLoading = scene({ server: { [ask]: never } });
export const Offline = scene({ server: { [ask]: unreachable } });
export const NoUsableAnswer = scene({ server: { [ask]: page } });
export const Refused = scene({
  server: { [ask]: { status: 500, body: { code: 'session.unknown', message: 'The server is out of order.' } } },
});

/** One method and one colour are broken; the console names them, and what is left still works. */
export const PartlyMalformed = scene({
  settings: {
    ...tenants.emailAndPassword,
    color: { primaryColor: 'violet', isDarkModeEnabled: true },
    signIn: { methods: [...tenants.usernameAndPassword.signIn.methods, { identifier: 'pigeon', password: true }] },
  },
});
export const NotJson = scene({ settings: 'color: violet' });
