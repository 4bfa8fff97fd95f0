import { after, before, test } from 'node:test';

import { Replay } from './replay/replay.js';
import { readScenario, scenarioNames } from './replay/scenario.js';
import { serve, type Served } from './serve.js';

/** Scenarios, and folders of them, that the sandbox answers already; the list grows with every issue. */
const answered = [
  'captcha/',
  'event/',
  'finish/consent-by-api',
  'finish/first-party',
  'finish/resume-errors',
  'forgot-password/',
  'interaction/',
  'phrases/',
  'register/',
  'session/',
  'settings/application-branding',
  'settings/conditional-request',
  'settings/dark-css-profile-fields',
  'settings/email-code',
  'settings/phone-code',
  'settings/register-only',
  'settings/sign-in-only',
  'settings/username-only',
  'sign-in/',
  'sign-out/',
  'start/',
];

const replayed = scenarioNames.filter((name) => answered.some((start) => name.startsWith(start)));

let sandbox: Served;

before(async () => {
  sandbox = await serve();
});

after(async () => {
  await sandbox.close();
  console.log(`Replayed ${replayed.length} of ${scenarioNames.length} recorded scenarios.`);
});

for (const name of replayed) {
  const scenario = readScenario(name);
  test(`${name}: ${scenario.about}`, async () => new Replay(sandbox.origin, scenario).run());
}
