import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Client } from '../../src/api/client.js';
import { sendCode, verifyCode } from '../../src/api/code.js';
import { identify, start, submit, type InteractionEvent } from '../../src/api/experience.js';
import { Failure } from '../../src/api/failure.js';
import { verifyPassword } from '../../src/api/password.js';
import type { Address } from '../../src/api/identifier.js';
import { Refusal } from '../../src/api/refusal.js';
import { fetchSettings } from '../../src/api/well-known.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { recordings, type Exchange } from '../recordings.js';

/** What the recorded requests carried. */
interface RequestBody {
  readonly interactionEvent: InteractionEvent;
  readonly identifier: Address;
  readonly verificationId: string;
  readonly password: string;
  readonly code: string;
}

/** What the client calls for each endpoint it knows. */
const endpoints: Readonly<Record<string, (client: Client, body: RequestBody) => Promise<unknown>>> = {
  'PUT /api/experience': (client, { interactionEvent }) => start(client, interactionEvent),
  'POST /api/experience/identification': (client, { verificationId }) => identify(client, verificationId),
  'POST /api/experience/submit': (client) => submit(client),
  'POST /api/experience/verification/password': (client, { identifier, password }) =>
    verifyPassword(client, identifier, password),
  'POST /api/experience/verification/verification-code': (client, { identifier, interactionEvent }) =>
    sendCode(client, identifier, interactionEvent),
  'POST /api/experience/verification/verification-code/verify': (client, { identifier, verificationId, code }) =>
    verifyCode(client, identifier, verificationId, code),
  'GET /api/.well-known/experience': async (client) => {
    const { problems } = parseSettings(await fetchSettings(client, {}));
    assert.deepEqual(problems, []);
  },
};

const endpointOf = ({ request: { method, path } }: Exchange) =>
  `${method} ${path.split('?')[0]!.replace('/.well-known/sign-in-exp', '/.well-known/experience')}`;

/** A client whose next answer is the recorded one. */
function clientAnswered({ response: { status, headers = {}, body } }: Exchange): Client {
  const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  return new Client({
    fetch: async () =>
      new Response(text, { status, headers: { 'Content-Type': headers['content-type'] ?? 'text/plain' } }),
  });
}

describe('The client accepts what a real server answered in', () => {
  let accepted = 0;
  let all = 0;

  for (const { scenario, exchanges } of recordings()) {
    all += exchanges.length;
    const known = exchanges.filter((exchange) => endpointOf(exchange) in endpoints && exchange.response.status !== 304);
    if (known.length > 0) {
      it(scenario, async () => {
        for (const exchange of known) {
          await accept(exchange);
          accepted += 1;
        }
      });
    }
  }

  after(() => console.log(`The client accepted ${accepted} of ${all} recorded answers.`));
});

async function accept(exchange: Exchange): Promise<void> {
  const call = endpoints[endpointOf(exchange)]!(clientAnswered(exchange), (exchange.request.body ?? {}) as RequestBody);
  const code: unknown = Reflect.get(Object(exchange.response.body), 'code');
  if (exchange.response.status < 400) {
    await call;
  } else {
    await assert.rejects(call, (error) =>
      code === undefined ? error instanceof Failure : error instanceof Refusal && error.code === code,
    );
  }
}
