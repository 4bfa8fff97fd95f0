import type { Wishes } from '../flow/wished-step.js';
import type { Step } from '../flow/step.js';

const ways = { SignIn: '/sign-in', Register: '/register', ForgotPassword: '/forgot-password' } as const;

/** Where the stock page shows the same screen. */
export function pathOf(step: Step): string {
  switch (step.name) {
    case 'sign-in':
      return step.only ? '/identifier-sign-in' : ways.SignIn;
    case 'register':
      return step.only ? '/identifier-register' : ways.Register;
    case 'forgot-password':
      return ways.ForgotPassword;
    case 'password':
      return '/sign-in/password';
    case 'code':
      return `${step.adds ? '/continue' : ways[step.event]}/verification-code`;
    case 'new-password':
      return step.event === 'ForgotPassword'
        ? '/forgot-password/reset'
        : step.identifier?.type === 'username'
          ? '/register/password'
          : '/continue/password';
    case 'new-username':
      return '/continue/username';
    case 'new-address':
      return `/continue/${step.adds.types.length > 1 ? 'emailOrPhone' : step.adds.types.join()}`;
    case 'extra-profile':
      return '/continue/extra-profile';
    case 'question':
      return pathOf(step.over);
    case 'account-suspended':
      return '/account-suspended';
    case 'session-ended':
    case 'complete':
      return '/unknown-session';
  }
}

const firstScreens = new Map([
  ['/register', 'register'],
  ['/forgot-password', 'reset_password'],
  ['/reset-password', 'reset_password'],
  ['/identifier-sign-in', 'identifier:sign_in'],
  ['/identifier-register', 'identifier:register'],
]);

/** What the server's address of the page asks for. */
export function wishesOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Wishes {
  const query = new URLSearchParams(search);
  return {
    firstScreen: firstScreens.get(pathname.replace(/\/$/, '')),
    identifier: query.get('identifier') ?? undefined,
    loginHint: query.get('login_hint') ?? undefined,
  };
}
