import { Client } from '../api/client.js';
import type { Action } from '../flow/action.js';
import { FlowController } from '../flow/flow-controller.js';
import type { FlowState } from '../flow/flow-state.js';
import type { Step } from '../flow/step.js';
import { parseSettings } from '../settings/parse-settings.js';
import { FakeTransport, type Script } from './fake-transport.js';
import { welcoming } from './welcoming-server.js';

interface Story {
  /** Sign-in-experience JSON. */
  readonly settings: unknown;
  readonly step: Step;
  readonly action: Action;
  /** Where the server differs from one on which everything works. */
  readonly server?: Script;
}

/** The state that a real flow reaches when a person on `step` does something and the server answers as told. */
export async function stateAfter({ settings, step, action, server = {} }: Story): Promise<FlowState> {
  const { fetch } = new FakeTransport({ ...welcoming, ...server });
  const parsed = parseSettings(settings);
  const flow = new FlowController(
    { step },
    { client: new Client({ fetch }), settings: parsed.settings },
    { stateChanged: () => {} },
  );
  await flow.run(action);
  return flow.state;
}
