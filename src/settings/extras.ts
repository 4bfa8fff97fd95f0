import type { Settings } from './settings.js';

/**
 * Whether there is more of the tenant's than colours and a logo: CSS, content, an icon for a page of its own, a box to tick
 * on the first screen, or that it is for development.
 */
export const hasExtras = ({ branding, ...settings }: Settings, isWholePage: boolean): boolean =>
  Boolean(settings['customCss']) ||
  settings.agreeToTermsPolicy === 'Manual' ||
  settings['isDevelopmentTenant'] === true ||
  Object.keys(settings['customContent'] ?? {}).length > 0 ||
  (isWholePage && Object.keys(branding).some((name) => /favicon$/i.test(name)));
