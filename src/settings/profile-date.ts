import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import type { Check } from './profile-checks.js';

/** Reads dates as the tenant writes them; throws where that is no way to write a date. */
export function dateCheck(pattern: string): Check {
  const now = new Date();
  const check = (text: string) => {
    const date = parse(text, pattern, now);
    return isValid(date) && format(date, pattern) === text;
  };
  if (!check(format(now, pattern))) {
    throw new Error('it does not say which date it is');
  }
  return check;
}
