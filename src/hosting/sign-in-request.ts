/** The first screens that can be shown inside another page, by their path; all others are pages of their own. */
const firstScreens = new Map([
  ['/sign-in', 'sign_in'],
  ['/register', 'register'],
  ['/identifier-sign-in', 'identifier:sign_in'],
  ['/identifier-register', 'identifier:register'],
  ['/reset-password', 'reset_password'],
  ['/single-sign-on', 'single_sign_on'],
]);

/** What the server asks a person for, in the names of the element's properties. */
export interface SignInRequest {
  /** Client id of the application. */
  readonly appId: string;
  /** The screen to begin with, spelled as the authorization parameter `first_screen` is. */
  readonly firstScreen: string;
  /** Id of the organization whose branding is used. */
  readonly organizationId?: string;
  /** The kinds of identifier to ask for, with spaces between. */
  readonly identifier?: string;
  /** Who the person probably is. */
  readonly loginHint?: string;
}

/** Reads the address that the server sends people to; undefined where it is not a screen to sign in with. */
export function signInRequest({ pathname, searchParams }: URL): SignInRequest | undefined {
  const appId = searchParams.get('app_id');
  const firstScreen = firstScreens.get(pathname);
  if (!appId || !firstScreen) {
    return undefined;
  }
  const organizationId = searchParams.get('organization_id');
  const identifier = searchParams.get('identifier');
  const loginHint = searchParams.get('login_hint');
  return {
    appId,
    firstScreen,
    ...(organizationId && { organizationId }),
    ...(identifier && { identifier }),
    ...(loginHint && { loginHint }),
  };
}
