import { Client } from '../../src/api/client.js';
import type { Failure } from '../../src/api/failure.js';
import { FlowController } from '../../src/flow/flow-controller.js';
import type { FlowState } from '../../src/flow/flow-state.js';
import type { Step } from '../../src/flow/step.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { FakeTransport, steps, tenants, welcoming, type Script } from '../../src/testing/index.js';

interface Started {
  readonly step?: Step;
  readonly server?: Script;
  readonly settings?: unknown;
  readonly proveHuman?: () => Promise<string>;
}

/** A flow in front of a scripted server, with everything it tells. */
export async function startFlow({
  step = steps['sign-in'],
  server = {},
  settings = tenants.passwordFirst,
  proveHuman,
}: Started = {}) {
  const transport = new FakeTransport({ ...welcoming, ...server });
  const states: FlowState[] = [];
  const refusals: string[] = [];
  const failures: Failure[] = [];
  const flow = new FlowController(
    { step },
    { client: new Client({ fetch: transport.fetch }), settings: parseSettings(settings).settings, proveHuman },
    {
      stateChanged: (state) => states.push(state),
      refused: (code) => refusals.push(code),
      failed: (failure) => failures.push(failure),
    },
  );
  const sent = () => transport.sent.map(({ method, path }) => `${method} ${path.replace('/api/experience', '')}`);
  return { flow, transport, states, refusals, failures, sent };
}
