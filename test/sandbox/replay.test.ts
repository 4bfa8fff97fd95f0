import { after, before, test } from 'node:test';

import { Replay } from './replay/replay.js';
import { readScenario, scenarioNames } from './replay/scenario.js';
import { serve, type Served } from './serve.js';

/** What the sandbox answers already; the list grows with every issue. */
const replayed = process.env['ALL'] ? scenarioNames : [
  'event/sign-in-only',
];

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
