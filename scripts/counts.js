// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The failed tests by name, with what they said; the skipped ones by name.
 * @typedef {{ passed: number, failures: string[], skipped: string[] }} Counts
 */

/**
 * Runs a test runner that writes its counts to the file it is given.
 * A runner that fails without a failing test (it crashed, say) counts as one failure.
 * @param {string} name
 * @param {(file: string) => Promise<boolean>} runner
 * @returns {Promise<Counts>}
 */
export async function countTests(name, runner) {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  const file = join(folder, 'counts.json');
  const succeeded = await runner(file);
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  return succeeded || counts.failures.length > 0 ? counts : sum([counts, countCheck(name, false)]);
}

/** A check without tests of its own counts as one. @param {string} name @param {boolean} succeeded @returns {Counts} */
export function countCheck(name, succeeded) {
  return { passed: succeeded ? 1 : 0, failures: succeeded ? [] : [`${name}: see above`], skipped: [] };
}

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failures: all.flatMap(({ failures }) => failures),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/** @param {string} file @returns {Counts} */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failures: [], skipped: [] };
  }
}
