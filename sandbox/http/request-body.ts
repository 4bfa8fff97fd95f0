import type { IncomingMessage } from 'node:http';

import type { Context } from 'koa';
import type { z, ZodError, ZodTypeAny } from 'zod';

import { Refusal } from './refusal.js';

const largestBody = 1024 * 1024;

/** The whole body, unless it is longer than that: then no more of it is kept. */
const readBytes = async (request: IncomingMessage, atMost: number): Promise<Buffer<ArrayBuffer> | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > atMost) {
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const readText = async (request: IncomingMessage): Promise<string> => {
  const body = await readBytes(request, largestBody);
  if (!body) {
    throw Object.assign(new Error('Request body is too large.'), { status: 413, expose: true });
  }
  return body.toString('utf8');
};

const readJson = async (context: Context): Promise<unknown> => {
  const text = await readText(context.req);
  if (text === '') {
    return {};
  }
  try {
    return JSON.parse(text);
  } catch {
    return context.throw(400, 'Request body is not valid JSON.');
  }
};

/** A line for each thing that is wrong, with its place. */
export const describeIssues = ({ issues }: Pick<ZodError, 'issues'>): string =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');

const parse = <Guard extends ZodTypeAny>(
  guard: Guard,
  input: unknown,
  type: 'body' | 'query' | 'params',
): z.output<Guard> => {
  const result = guard.safeParse(input);
  if (result.success) {
    return result.data as z.output<Guard>;
  }
  throw new Refusal('guard.invalid_input', 400, {
    data: { issues: result.error.issues, name: 'ZodError' },
    details: describeIssues(result.error),
    gaps: { type },
  });
};

/** The JSON body of a request, as the guard lets it through; a missing body counts as `{}`. */
export const parseBody = async <Guard extends ZodTypeAny>(context: Context, guard: Guard): Promise<z.output<Guard>> =>
  parse(guard, await readJson(context), 'body');

export const parseQuery = <Guard extends ZodTypeAny>(context: Context, guard: Guard): z.output<Guard> =>
  parse(guard, context.query, 'query');

export const parseParams = <Guard extends ZodTypeAny>(context: Context, guard: Guard): z.output<Guard> =>
  parse(guard, context['params'], 'params');

const readMultipart = async ({ req, headers }: Context, atMost: number): Promise<object> => {
  const body = await readBytes(req, atMost);
  if (!body) {
    throw new Refusal('guard.file_size_exceeded', 400);
  }
  try {
    const form = new Response(body, { headers: { 'Content-Type': headers['content-type'] ?? '' } });
    return Object.fromEntries(await form.formData());
  } catch {
    // No such form, and so without the fields that the guard asks for.
    return {};
  }
};

/** The fields of a multipart form, as the guard lets them through. */
export const parseMultipart = async <Guard extends ZodTypeAny>(
  context: Context,
  guard: Guard,
  atMost: number,
): Promise<z.output<Guard>> => parse(guard, await readMultipart(context, atMost), 'body');

/** The fields of an urlencoded form, as identity providers post them. */
export const readForm = async (request: IncomingMessage): Promise<URLSearchParams> =>
  new URLSearchParams(await readText(request));
