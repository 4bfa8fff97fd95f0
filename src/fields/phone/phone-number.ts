import parse, { parseIncompletePhoneNumber, validatePhoneNumberLength, type PhoneNumber } from 'libphonenumber-js/min';
import { writePhonesWith } from '../../phrases/words.js';
import { callingCode, mainRegion, nationalPattern, type Region } from './regions.js';

/** Why a text is no phone number. */
export type Wrong = 'letters' | 'short' | 'long' | 'invalid';

/** Nobody can be sent a message there. */
const extension = /[\s,;]*(?:ext(?:ension)?|x|#)[\s.:=]*\p{Nd}*\s*$/iu;

/** What to dial: digits, after a `+` where the country comes first. */
const dialled = (text: string) =>
  parseIncompletePhoneNumber(text.normalize('NFKC').replace(extension, '')).replace(/^00/, '+');

/** What a text that names no country of its own is taken for. */
interface Reading {
  readonly region: Region;
  /**
   * Nobody typed it: a password manager may have kept the digits alone of a number from elsewhere. What people type
   * is never read so, as a mistyped number could then be somebody's abroad.
   */
  readonly filled?: boolean;
}

/** A phone number as people write it. */
export function readPhoneNumber(
  text: string,
  { region, filled = false }: Reading,
): { number: PhoneNumber } | { wrong: Wrong } {
  if (/\p{L}/u.test(text.replace(extension, ''))) {
    return { wrong: 'letters' };
  }
  const dial = dialled(text);
  const number = parse(dial, region);
  if (number && isPlausible(number)) {
    return { number };
  }
  const length = validatePhoneNumberLength(dial, region);
  if (length === 'TOO_SHORT') {
    return { wrong: 'short' };
  }
  const abroad = filled && parse(`+${dial}`);
  if (abroad && isPlausible(abroad)) {
    return { number: abroad };
  }
  return { wrong: length === 'TOO_LONG' ? 'long' : 'invalid' };
}

/** The digits the server knows a number by. */
export const serverDigits = ({ number }: PhoneNumber) => number.slice(1);

/** A number as the field shows it: the region beside the rest. Absent for what is not, or not yet, a number. */
export function splitPhoneNumber(text: string, reading: Reading): { region: Region; national: string } | undefined {
  const { region } = reading;
  const read = readPhoneNumber(text, reading);
  if ('wrong' in read) {
    return undefined;
  }
  const { number } = read;
  const stays = number.countryCallingCode === callingCode(region) && !dialled(text).startsWith('+');
  const home = stays ? region : homeOf(number);
  return home && { region: home, national: nationalText(number, digits(text)) };
}

/** The region of a number that is still being typed; `current` until its calling code says otherwise. */
export function regionWhileTyping(text: string, current: Region): Region {
  const dial = dialled(text);
  if (!dial.startsWith('+')) {
    return current;
  }
  const code = callingCodeIn(dial);
  return parse(dial)?.country ?? (code && code !== callingCode(current) ? mainRegion(code)! : current);
}

/** What is left of a number when another region is chosen for it. */
export function withoutCallingCode(text: string): string {
  const dial = dialled(text);
  if (!dial.startsWith('+')) {
    return text;
  }
  const number = parse(dial);
  return number ? nationalText(number) : dial.slice(1 + (callingCodeIn(dial)?.length ?? 0));
}

/** `+44 7700 900123`, from the digits the server knows. */
const internationalText = (serverDigits: string) =>
  parse(`+${serverDigits}`)?.formatInternational() ?? `+${serverDigits}`;

// Whoever has loaded this can write numbers with spaces.
writePhonesWith(internationalText);

/**
 * Whether there could be such a number. Numbering plans change faster than metadata: what looks like a number of the
 * country is left for the server to judge.
 */
function isPlausible(number: PhoneNumber): boolean {
  const home = homeOf(number);
  return number.isValid() || (number.isPossible() && !!home && nationalPattern(home).test(number.nationalNumber));
}

/** Absent for services that belong to no region, such as +800. */
const homeOf = ({ country, countryCallingCode }: PhoneNumber) => country ?? mainRegion(countryCallingCode);

/** Calling codes have one to three digits, and none starts like another. */
const callingCodeIn = (dial: string) => [2, 3, 4].map((end) => dial.slice(1, end)).find(mainRegion);

/** As written inside the country, with spaces; digits that were typed stay as they are. */
function nationalText(number: PhoneNumber, typed = ''): string {
  const bare = number.formatInternational().slice(`+${number.countryCallingCode} `.length);
  const forms = [number.formatNational(), bare];
  const formOf = (wanted: string) => forms.find((form) => digits(form) === wanted);
  return formOf(typed) ?? formOf(number.nationalNumber) ?? bare;
}

const digits = (text: string) => text.replace(/\D/g, '');
