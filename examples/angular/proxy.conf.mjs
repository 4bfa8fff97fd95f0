import { readFileSync } from 'node:fs';

const { endpoint } = JSON.parse(readFileSync(new URL('logto.json', import.meta.url), 'utf8'));

/** Logto at the application's own origin, for “Sign in here”. It has to see the host name that people see. */
const logto = { target: endpoint, changeOrigin: false };

export default { '/oidc': logto, '/api': logto, '/consent': logto };
