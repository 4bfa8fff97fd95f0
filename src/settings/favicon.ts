import { object, type Decoder } from '../api/decoder.js';
import type { Settings } from './settings.js';
import { webAddress } from './web-address.js';

const icon: Decoder<string | undefined> = (value, tell, place = '') => {
  const address = typeof value === 'string' ? value.trim() : undefined;
  const usable = address && /^data:image\//i.test(address) ? address : webAddress(address);
  if (value !== undefined && value !== '' && !usable) {
    tell(`${place}: expected a web address or an image`);
  }
  return usable;
};

const favicons = object({ branding: object({ favicon: icon, darkFavicon: icon }) });

/** The tenant's icon for each theme. An address that cannot be used is named, and there is none then. */
export function faviconsOf(settings: Settings) {
  const problems: string[] = [];
  const { favicon, darkFavicon = favicon } = favicons(settings, (problem) => problems.push(problem)).branding;
  problems.forEach((problem) => console.error(`<logto-sign-in> settings: ${problem}`));
  return { light: favicon, dark: darkFavicon };
}

export type Favicons = ReturnType<typeof faviconsOf>;
