import type { IncomingMessage, ServerResponse } from 'node:http';

import { page } from '../http/page.js';
import { readForm } from '../http/request-body.js';
import { consent } from '../oidc/consent.js';
import { findInteraction } from '../oidc/open-interaction.js';
import type { Tenant } from '../tenant.js';
import { isGuardedPage, isPage } from './paths.js';

export type Next = (error?: unknown) => void;

const unknownSessionPage = '/unknown-session';

const redirect = (response: ServerResponse, status: 302 | 303, location: string): void => {
  response.writeHead(status, { location }).end();
};

const send = (response: ServerResponse, status: number, type: string, text: string, headers = {}) => {
  response.writeHead(status, { ...headers, 'Content-Type': `${type}; charset=utf-8` }).end(text);
};

/** What the server does around the pages of the sign-in experience, whoever renders them. */
export const createPages = ({ applications, provider, settings }: Tenant) => {
  /** Where a request is sent instead of seeing its page, if anywhere. */
  const detour = async (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<string | undefined> => {
    const interaction = await findInteraction(provider, request, response);
    if (!interaction) {
      const { unknownSessionRedirectUrl } = await settings.get();
      return unknownSessionRedirectUrl ?? unknownSessionPage;
    }
    if (path !== '/consent' || interaction.prompt.name !== 'consent') {
      return;
    }
    const application = await applications.find(String(interaction.params['client_id']));
    if (application && !application.isThirdParty) {
      const resume = new URL(await consent(provider, interaction));
      return resume.pathname;
    }
  };

  return async (
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    next: Next | undefined,
  ): Promise<void> => {
    // Some providers answer with a form; pages can only read a query.
    if (request.method === 'POST' && path.startsWith('/callback/')) {
      redirect(response, 303, `${path}?${await readForm(request)}`);
      return;
    }
    if (path === '/device' && !request.headers.cookie?.includes('_logto_device_flow_xsrf=')) {
      redirect(response, 302, '/oidc/device');
      return;
    }
    // The front page of a host belongs to the host.
    if (isGuardedPage(path) || (path === '/' && !next)) {
      const location = await detour(path, request, response);
      // A tenant may send strangers to the very page they opened.
      if (location !== undefined && location !== path) {
        redirect(response, 302, location);
        return;
      }
    }
    if (next) {
      next();
    } else if (isPage(path)) {
      const { html, headers } = page({
        title: 'Sign-in experience',
        body: '<p>The pages of the sign-in experience are served here.</p>',
      });
      send(response, 200, 'text/html', html, headers);
    } else {
      send(response, 404, 'text/plain', 'Not Found');
    }
  };
};
