// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Counts */

/**
 * Runs a test runner that writes its counts to the file it is given.
 * A runner that fails without a failing test (it crashed, say) counts as one failure.
 * @param {(file: string) => Promise<boolean>} runner
 * @returns {Promise<Counts>}
 */
export async function countTests(runner) {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  const file = join(folder, 'counts.json');
  const succeeded = await runner(file);
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** A check without tests of its own counts as one. @param {boolean} succeeded @returns {Counts} */
export function countCheck(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: [] };
}

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/** @param {string} file @returns {Counts} */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: [] };
  }
}
