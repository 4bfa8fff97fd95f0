import { violations } from '../fields/avatar/violations.js';
import { showBeside } from './beside.js';

export interface StrictPage {
  readonly showBeside: typeof showBeside;
  readonly violations: readonly string[];
}

Object.assign(window, { strictPage: { showBeside, violations } satisfies StrictPage });
