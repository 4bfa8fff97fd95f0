/** Pages that make no sense without an interaction. */
const guarded = ['sign-in', 'consent', 'register', 'single-sign-on', 'social/register', 'forgot-password'];

const open = [
  'account-suspended',
  'callback',
  'continue',
  'create-passkey',
  'device',
  'direct',
  'identifier-register',
  'identifier-sign-in',
  'mfa-binding',
  'mfa-onboarding',
  'mfa-verification',
  'one-time-token',
  'reset-password',
  'social',
  'switch-account',
  'unknown-session',
];

const isUnder = (pages: string[], path: string): boolean =>
  pages.some((page) => path === `/${page}` || path.startsWith(`/${page}/`));

/** Files are never pages, wherever they lie. */
const isFile = (path: string): boolean => /\.[^/]*$/.test(path);

export const isGuardedPage = (path: string): boolean => !isFile(path) && isUnder(guarded, path);

export const isPage = (path: string): boolean => !isFile(path) && (isUnder(guarded, path) || isUnder(open, path));
