import type { KoaContextWithOIDC } from 'oidc-provider';

import { toCookieJson } from './cookie-json.js';
import { extraParameters, firstScreenUrl } from './first-screen.js';

type Started = { prompt: { name: string }; params: Record<string, unknown> };

/** Where an interaction continues. Pages read the `_logto` cookie to know whose look to wear. */
export const interactionUrl = (ctx: KoaContextWithOIDC, { prompt, params }: Started): string => {
  const appId = String(params['client_id']);
  const extra = extraParameters(params);
  const hint = { appId, organizationId: extra.organization_id, uiLocales: extra.ui_locales };
  ctx.cookies.set('_logto', toCookieJson(hint), {
    httpOnly: false,
    sameSite: 'lax',
    overwrite: true,
  });

  return prompt.name === 'consent'
    ? `/consent?${new URLSearchParams({ app_id: appId })}`
    : firstScreenUrl(appId, extra);
};
