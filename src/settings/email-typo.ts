import { mailProviders } from './mail-provider.js';

/** The names that so many addresses carry that something very similar is more likely a slip than another domain. */
const widespread = new Set(
  (
    'gmail googlemail outlook hotmail live yahoo icloud me proton protonmail aol gmx web t-online yandex mail qq 163 ' +
    'naver'
  ).split(' '),
);

const likely = [...mailProviders.keys()].filter((domain) => widespread.has(split(domain).name));

/** Domains of others that only look like a slip. */
const namesakes = new Set('gail.com grail.com yazoo.com nave.com navel.com never.com photon.me proto.me'.split(' '));

/** Ends that exist, and are a slip all the same behind a name that is right. */
const doubtfulEnds = new Set(['co', 'cm', 'om']);

/** Ends that exist, one slip away from `com` and `net`. */
const otherEnds = new Set(['cam', 'ne', 'et', 'bet', 'pet', 'vet', 'new', 'nec']);

/**
 * The address that somebody probably meant, where a slip made an unlikely domain of a very common one. It errs on the
 * side of silence: whoever has an unusual domain knows that it is right.
 */
export function likelyEmail(text: string): string | undefined {
  const [, user, typed = ''] = /^(\S+)@(\S+)$/.exec(text.trim()) ?? [];
  const domain = typed.toLowerCase();
  if (!user || mailProviders.has(domain) || namesakes.has(domain)) {
    return undefined;
  }
  const meant = likely.find((candidate) => isSlipOf(domain, candidate));
  return meant && `${user}@${meant}`;
}

function isSlipOf(typed: string, meant: string): boolean {
  const { name, end } = split(meant);
  const slip = split(typed);
  // A slip makes a real word of a short name too easily.
  const isLong = name.length >= 5;
  const isSame = slip.name === name;
  const isClose = isSame || (isLong && isOneSlip(slip.name, name) && startsAlike(slip.name, name));
  return (
    withoutDots(typed) === withoutDots(meant) ||
    (isClose && (slip.end === end || isWrongEnd(slip.end, end))) ||
    (isLong && isSame && (slip.end === '' || (end === 'com' && doubtfulEnds.has(slip.end))))
  );
}

/** `gmail`, `com`; `yahoo`, `co.uk`. */
function split(domain: string): { readonly name: string; readonly end: string } {
  const [name = '', ...ends] = domain.split('.');
  return { name, end: ends.join('.') };
}

/** Dots are left out, doubled, or missed by a comma. */
const withoutDots = (domain: string) => domain.replace(/[.,]/g, '');

/** Countries' endings differ by a letter and are all meant: only these two are surely missed. */
const isWrongEnd = (typed: string, end: string) =>
  (end === 'com' || end === 'net') && isOneSlip(typed, end) && !doubtfulEnds.has(typed) && !otherEnds.has(typed);

/** Hardly anybody misses the first letter, while names that differ in it alone are many: `ymail`, `email`. */
const startsAlike = (typed: string, name: string) => typed[0] === name[0] || typed.startsWith(`${name[1]}${name[0]}`);

/** Whether one letter is missing, wrong or too many, or two have changed places. */
function isOneSlip(one: string, other: string): boolean {
  const start = sharedBy([...one], [...other]);
  const [a, b] = [[...one].slice(start).reverse(), [...other].slice(start).reverse()];
  const end = sharedBy(a, b);
  const [from, to] = [a.slice(end), b.slice(end)];
  return (
    (from.length <= 1 && to.length <= 1 && one !== other) ||
    (from.length === 2 && to.length === 2 && from[0] === to[1] && from[1] === to[0])
  );
}

/** How many letters two texts have in common before they differ. */
function sharedBy(one: readonly string[], other: readonly string[]): number {
  const length = one.findIndex((letter, index) => letter !== other[index]);
  return length < 0 ? one.length : length;
}
