import type { Settings } from '../settings/settings.js';
import { contrast, readableOn, rgbOf, textOn } from './contrast.js';

/** `auto` follows the tenant's dark mode policy, then the system; `inherit` the `color-scheme` of the page. */
export type ThemeChoice = 'auto' | 'light' | 'dark' | 'inherit';
export type Theme = 'light' | 'dark';

/** What there is to go by. */
interface Ambient {
  readonly systemIsDark: boolean;
  readonly pageIsDark: boolean;
}

/** The grounds that links are hardest to read on: a chip on the card of each theme. */
const grounds = { light: '#f1f1f1', dark: '#262629' };

/** With less contrast than this, a button is hard to tell from the card. */
const standsOut = 2;

/** Until the settings are known, the system decides. */
export function themeFor(choice: ThemeChoice, settings: Settings | undefined, ambient: Ambient): Theme {
  switch (choice) {
    case 'light':
    case 'dark':
      return choice;
    case 'inherit':
      return ambient.pageIsDark ? 'dark' : 'light';
    case 'auto':
    default:
      return ambient.systemIsDark && (settings?.color.isDarkModeEnabled ?? true) ? 'dark' : 'light';
  }
}

/** The tenant's colours as custom properties. */
export function brandProperties({ color }: Settings): Record<string, string> {
  const { primaryColor, darkPrimaryColor = primaryColor } = color;
  return {
    '--_brand-primary': primaryColor,
    '--_brand-on-primary': textOn(primaryColor),
    '--_brand-line-light': edgeOn(grounds.light, primaryColor),
    '--_brand-line-dark': edgeOn(grounds.dark, primaryColor),
    '--_brand-accent-light': readableOn(grounds.light, primaryColor),
    '--_brand-accent-dark': readableOn(grounds.dark, darkPrimaryColor),
  };
}

/** A button too pale, or too dark, to stand out has a line round it. */
const edgeOn = (ground: string, primary: string) =>
  contrast(rgbOf(ground), rgbOf(primary)) < standsOut ? 'var(--_line-field)' : 'transparent';

/** The logo for a theme; where only one was given, that one. */
export function logoFor({ branding, color }: Settings, theme: Theme): string | undefined {
  const { logoUrl, darkLogoUrl } = branding;
  const wanted = theme === 'dark' ? darkLogoUrl || logoUrl : logoUrl || (color.isDarkModeEnabled && darkLogoUrl);
  return wanted || undefined;
}
