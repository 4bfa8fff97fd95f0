import { isSafePattern } from 'redos-detector';
import type { Check } from './profile-checks.js';

/** The most ways to read one text, and the most milliseconds to prove it: what is not proven is not run. */
const limits = { maxScore: 100, timeout: 200 };

/** Longer texts are not read: what is proven about a pattern is proven per character. */
const longest = 1000;

/** Reads as the tenant's pattern says; throws where the pattern is none, or could run away with the page. */
export function patternCheck(source: string): Check {
  const pattern = new RegExp(source);
  const { safe } = isSafePattern(source, limits);
  if (!safe) {
    throw new Error('it could take for ever to read');
  }
  return (text) => text.length > longest || pattern.test(text);
}
