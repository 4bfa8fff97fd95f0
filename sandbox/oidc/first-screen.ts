import { type ExtraParamsObject, extraParamsObjectGuard, FirstScreen, InteractionMode } from '@logto/schemas';

const screenPaths: Record<FirstScreen, string> = {
  [FirstScreen.SignIn]: 'sign-in',
  [FirstScreen.SignInDeprecated]: 'sign-in',
  [FirstScreen.Register]: 'register',
  [FirstScreen.ResetPassword]: 'reset-password',
  [FirstScreen.IdentifierSignIn]: 'identifier-sign-in',
  [FirstScreen.IdentifierRegister]: 'identifier-register',
  [FirstScreen.SingleSignOn]: 'single-sign-on',
};

/** Logto's own parameters of an authorization request; one bad value drops them all. */
export const extraParameters = (parameters: Record<string, unknown>): ExtraParamsObject => {
  const { success, data } = extraParamsObjectGuard.safeParse(parameters);
  return success ? (data as ExtraParamsObject) : {};
};

const screenPath = ({ first_screen, interaction_mode }: ExtraParamsObject): string => {
  if (first_screen) {
    return screenPaths[first_screen];
  }
  return interaction_mode === InteractionMode.SignUp ? 'register' : 'sign-in';
};

const directPath = (directSignIn: string): string => {
  const [method = '', ...target] = directSignIn.split(':');
  return ['direct', method, ...(target.length > 0 ? [target.join(':')] : [])].map(encodeURIComponent).join('/');
};

/** Where a person begins; relative to the root, so that it holds behind any host name. */
export const firstScreenUrl = (appId: string, extra: ExtraParamsObject): string => {
  const screen = screenPath(extra);
  const passedOn = {
    app_id: appId,
    organization_id: extra.organization_id,
    ui_locales: extra.ui_locales,
    one_time_token: extra.one_time_token,
    login_hint: extra.login_hint,
    identifier: extra.identifier,
    fallback: extra.direct_sign_in && screen,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(passedOn)) {
    if (value) {
      query.set(name, value);
    }
  }
  return `/${extra.direct_sign_in ? directPath(extra.direct_sign_in) : screen}?${query}`;
};
