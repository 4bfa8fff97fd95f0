import type { Client } from '../api/client.js';
import type { Failure } from '../api/failure.js';
import type { Settings } from '../settings/settings.js';
import type { Action } from './action.js';
import type { HumanProof } from './interaction.js';
import type { Problem } from './problem.js';
import type { Step } from './step.js';

/** What is to be shown: always one step, at most one action under way, at most one problem. */
export interface FlowState {
  readonly step: Step;
  /** The action that is under way. */
  readonly pending?: Action['type'];
  /** Why the last action led nowhere. */
  readonly problem?: Problem;
  /** Whether the person agreed to the tenant's terms since the page was loaded. */
  readonly agreed?: boolean;
}

/** What a flow needs beside where it begins. */
export interface FlowOptions {
  /** Talks to the server. */
  readonly client: Client;
  /** The tenant's, as `parseSettings` reads them. */
  readonly settings: Settings;
  /** Tells the server that somebody is human, where the tenant has a captcha. */
  readonly proveHuman?: HumanProof | undefined;
}

/** What a flow tells whoever draws it. */
export interface FlowListener {
  /** Something else is to be drawn. */
  stateChanged(state: FlowState): void;
  /** The server said no. */
  refused?(code: string, step: Step): void;
  /** No usable answer came. */
  failed?(failure: Failure): void;
}
