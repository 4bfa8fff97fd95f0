import type { Settings } from '../settings/settings.js';
import { readableOn, textOn } from './contrast.js';

/** `auto` follows the tenant's dark mode policy, then the system. */
export type ThemeChoice = 'auto' | 'light' | 'dark';
export type Theme = 'light' | 'dark';

/** The grounds that links are hardest to read on: a chip on the card of each theme. */
const grounds = { light: '#f1f1f1', dark: '#262629' };

/** Until the settings are known, the system decides. */
export function themeFor(choice: ThemeChoice, settings: Settings | undefined, systemIsDark: boolean): Theme {
  if (choice === 'light' || choice === 'dark') {
    return choice;
  }
  return systemIsDark && (settings?.color.isDarkModeEnabled ?? true) ? 'dark' : 'light';
}

/** The tenant's colours as custom properties. */
export function brandProperties({ color }: Settings): Record<string, string> {
  const { primaryColor, darkPrimaryColor = primaryColor } = color;
  return {
    '--_brand-primary': primaryColor,
    '--_brand-on-primary': textOn(primaryColor),
    '--_brand-accent-light': readableOn(grounds.light, primaryColor),
    '--_brand-accent-dark': readableOn(grounds.dark, darkPrimaryColor),
  };
}

/** The logo for a theme; where only one was given, that one. */
export function logoFor({ branding, color }: Settings, theme: Theme): string | undefined {
  const { logoUrl, darkLogoUrl } = branding;
  const wanted = theme === 'dark' ? darkLogoUrl || logoUrl : logoUrl || (color.isDarkModeEnabled && darkLogoUrl);
  return wanted || undefined;
}
