// @ts-check
// A node:test reporter: how many tests passed, which failed and which were skipped, as one line of JSON.
import { inspect } from 'node:util';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* countsReporter(events) {
  /** @type {import('./counts.js').Counts} */
  const counts = { passed: 0, failures: [], skipped: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped.push(named(data));
    else if (data.details.type === 'suite') continue;
    else if (type === 'test:pass') counts.passed += 1;
    else counts.failures.push(`${data.file}: ${data.name}\n${reason(data.details.error)}`);
  }
  yield JSON.stringify(counts);
}

/** @param {Error} error Node's own, around the one that was thrown. */
const reason = (error) => inspect(error.cause ?? error);

/** @param {{ name: string, skip?: string | boolean }} test A reason is told with the name. */
const named = ({ name, skip }) => (typeof skip === 'string' ? `${name} (${skip})` : name);
