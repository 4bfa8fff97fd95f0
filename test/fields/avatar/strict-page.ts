import { violations } from './violations.js';
import { meet, type Person } from './person.js';

export interface StrictPage {
  readonly person: Person;
  readonly violations: readonly string[];
}

Object.assign(window, { strictPage: { person: meet(), violations } satisfies StrictPage });
