import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { TLSSocket } from 'node:tls';

import { pathOf } from '../http/path-of.js';
import type { Next } from '../pages/pages.js';
import { type Ends, movedHeaders, movedText } from './addresses.js';
import { isOfLogto } from './paths.js';

const readText = async (stream: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const typeOf = ({ headers }: IncomingMessage): string | undefined => headers['content-type']?.split(';')[0];

/** Passes the answer on, with its addresses moved to the page's origin. */
const passOn = async (answer: IncomingMessage, response: ServerResponse, ends: Ends): Promise<void> => {
  const headers = movedHeaders(answer.headers, ends);
  const status = answer.statusCode ?? 502;

  if (['application/json', 'text/html'].includes(typeOf(answer) ?? '')) {
    const text = movedText(await readText(answer), ends);
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text);
  } else {
    answer.pipe(response.writeHead(status, headers));
  }
};

const pageOf = ({ headers, socket }: IncomingMessage): { protocol: string; host: string } => ({
  protocol: socket instanceof TLSSocket ? 'https' : 'http',
  host: headers.host ?? '',
});

/** Puts a Logto server behind a page: its paths go there, all others to `next`. */
export const createProxy = (endpoint: string) => {
  const upstream = new URL(endpoint);
  const send = upstream.protocol === 'https:' ? https.request : http.request;

  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const { method = 'GET', url = '/', headers, socket } = request;
    const path = pathOf(url);
    if (!isOfLogto(method, path)) {
      next();
      return;
    }
    const { protocol, host } = pageOf(request);
    const ends = { upstream: upstream.origin, page: `${protocol}://${host}` };

    const forwarded = send(upstream, {
      method,
      path: url,
      headers: {
        ...headers,
        host: upstream.host,
        'accept-encoding': 'identity',
        'x-forwarded-host': host,
        'x-forwarded-proto': protocol,
        'x-forwarded-for': socket.remoteAddress,
      },
    });
    forwarded.on('response', (answer) => {
      // A first-party application is sent on from here; who has to be asked is asked by our page.
      if (path === '/consent' && typeOf(answer) === 'text/html') {
        answer.resume();
        next();
      } else {
        passOn(answer, response, ends).catch(next);
      }
    });
    forwarded.on('error', ({ message }) => {
      if (response.headersSent) {
        response.destroy();
      } else {
        response
          .writeHead(502, { 'content-type': 'text/plain; charset=utf-8' })
          .end(`There is no answer from ${upstream.origin}: ${message}`);
      }
    });
    response.once('close', () => forwarded.destroy());
    request.pipe(forwarded);
  };
};
