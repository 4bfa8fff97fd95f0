import type { IncomingMessage, ServerResponse } from 'node:http';

import { createApi } from './api.js';
import type { Clock } from './clock.js';
import { readConnectorsFile } from './connectors/connectors-file.js';
import { openDatabase } from './data/database.js';
import { openFiles } from './data/files.js';
import { pathOf } from './http/path-of.js';
import { isTrusted } from './http/same-site.js';
import { createPages, type Next } from './pages/pages.js';
import { isPage } from './pages/paths.js';
import { seed } from './seed.js';
import { createTenant } from './tenant.js';

export type SandboxOptions = {
  /** Where the pages and the API live, such as `http://localhost:3000`. */
  origin: string;
  /** A folder, or `memory`. */
  data: string;
  now?: Clock;
  /** What the Management API and the sandbox's own controls ask for; without it they are open. */
  managementToken?: string;
  /** Whether to believe a proxy in front that says which host it answers for, as Logto's TRUST_PROXY_HEADER. */
  trustProxyHeader?: boolean;
  /** A JSON file of connectors to set up at every start: `[{ "connectorId": …, "config": … }]`. */
  connectors?: string;
};

export type Sandbox = {
  /** Answers what a Logto server answers; everything else goes to `next`. */
  listener: (request: IncomingMessage, response: ServerResponse, next?: Next) => void;
  close: () => Promise<void>;
};

type MountedRequest = IncomingMessage & { originalUrl?: string };

const isUnder = (mount: string, path: string): boolean => path === mount || path.startsWith(`${mount}/`);

/** A small Logto-compatible server to try and test against. */
export const createSandbox = async ({
  origin,
  data,
  now = Date.now,
  managementToken,
  trustProxyHeader = false,
  connectors,
}: SandboxOptions): Promise<Sandbox> => {
  const addConnectors = connectors === undefined ? undefined : await readConnectorsFile(connectors);
  const database = await openDatabase(data);
  const files = openFiles(data);
  const tenant = await createTenant({ origin, now, database, files });
  await seed(tenant);
  await addConnectors?.(tenant);

  tenant.provider.proxy = trustProxyHeader;
  const answerApi = createApi(tenant, managementToken).callback();
  const answerOidc = tenant.provider.callback();
  const answerPage = createPages(tenant);

  const listener: Sandbox['listener'] = (request: MountedRequest, response, next) => {
    const { url = '/' } = request;
    const path = pathOf(url);
    const isApi = ['/api', '/sandbox'].some((mount) => isUnder(mount, path));
    const isOidc = isUnder('/oidc', path);

    if ((isApi || isOidc || isPage(path) || !next) && !isTrusted(request, path, trustProxyHeader)) {
      response.writeHead(403).end();
    } else if (isApi) {
      void answerApi(request, response);
    } else if (isOidc) {
      // The engine reads its mount point from what was cut off.
      request.originalUrl = url;
      request.url = url.slice('/oidc'.length) || '/';
      void answerOidc(request, response);
    } else {
      answerPage(path, request, response, next).catch((error: unknown) => {
        if (next) {
          next(error);
        } else {
          response.writeHead(500).end();
        }
      });
    }
  };

  return {
    listener,
    close: async () => {
      await files.close();
      await database.close();
    },
  };
};
