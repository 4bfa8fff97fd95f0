// @ts-check
// A node:test reporter: how many tests passed, failed and were skipped, as one line of JSON.

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* countsReporter(events) {
  /** @type {import('./counts.js').Counts} */
  const counts = { passed: 0, failed: 0, skipped: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped.push(data.name);
    else if (type === 'test:pass') counts.passed += 1;
    else counts.failed += 1;
  }
  yield JSON.stringify(counts);
}
