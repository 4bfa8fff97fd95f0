// @ts-check
import { writeFileSync } from 'node:fs';

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/**
 * A @web/test-runner reporter: writes how many tests passed, which failed and which were skipped to the file named by TEST_COUNTS.
 * @returns {import('@web/test-runner').Reporter}
 */
export function browserCountsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.TEST_COUNTS) return;
      const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      // A file that could not be loaded has errors, but no tests.
      const broken = sessions.filter(
        ({ passed, testResults }) => !passed && !(testResults && testsOf(testResults).length),
      );
      /** @type {import('./counts.js').Counts} */
      const counts = {
        passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
        failures: [
          ...tests.filter(({ passed, skipped }) => !passed && !skipped).map(failure),
          ...broken.map(({ testFile, errors }) => `${testFile}\n${errors.map(({ message }) => message).join('\n')}`),
        ],
        skipped: tests.filter(({ skipped }) => skipped).map(({ name }) => name),
      };
      writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    },
  };
}

/** @param {Suite} suite @returns {Suite['tests']} */
function testsOf({ suites, tests }) {
  return [...tests, ...suites.flatMap(testsOf)];
}

/** @param {Suite['tests'][number]} test */
const failure = ({ name, error }) => `${name}\n${error?.stack ?? error?.message ?? ''}`;
