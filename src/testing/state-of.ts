import { Client } from '../api/client.js';
import type { Action } from '../flow/action.js';
import { FlowController } from '../flow/flow-controller.js';
import type { FlowState } from '../flow/flow-state.js';
import type { Problem } from '../flow/problem.js';
import type { Step } from '../flow/step.js';
import { parseSettings } from '../settings/parse-settings.js';
import { FakeTransport, type Script } from './fake-transport.js';
import { welcoming } from './welcoming-server.js';

/** One moment of a sign-in. */
export interface Moment {
  /** The tenant's sign-in-experience JSON. */
  readonly settings: unknown;
  /** Where the person is; a function where it matters when that is asked. */
  readonly step: Step | (() => Step);
  /** What the person has just done: the real flow does it, and where that led is the state. */
  readonly action?: Action;
  /** Where the server differs then from one on which everything works. */
  readonly server?: Script;
  /** What is under way and has not been answered yet. */
  readonly pending?: Action['type'];
  /** What there is to tell, where no answer of a server leads to it in a moment. */
  readonly problem?: Problem;
}

/** The state of the flow at a moment, for `element.preview`. */
export async function stateOf({ settings, step, action, server, pending, problem }: Moment): Promise<FlowState> {
  const flow = new FlowController(
    { step: typeof step === 'function' ? step() : step },
    {
      client: new Client({ fetch: new FakeTransport({ ...welcoming, ...server }).fetch }),
      settings: parseSettings(settings).settings,
    },
    { stateChanged: () => {} },
  );
  if (action) {
    await flow.run(action);
  }
  return { ...flow.state, ...(pending && { pending }), ...(problem && { problem }) };
}
