import type { KoaContextWithOIDC } from 'oidc-provider';

import { page } from '../http/page.js';

const say = (ctx: KoaContextWithOIDC, title: string, body: string) => {
  const { html, headers } = page({ title, body });
  ctx.set(headers);
  ctx.type = 'html';
  ctx.body = html;
};

/** Posts itself; the button is for browsers without script. */
export const renderSignOut = (ctx: KoaContextWithOIDC, form: string): void => {
  const fields = '<input type="hidden" name="logout" value="yes"><button>Sign out</button></form>';
  say(ctx, 'Signing out', `${form.replace('</form>', fields)}<script type="module" src="/oidc/submit.js"></script>`);
};

export const renderSignedOut = (ctx: KoaContextWithOIDC): void => {
  say(ctx, 'Signed out', '<p>You are signed out.</p>');
};
