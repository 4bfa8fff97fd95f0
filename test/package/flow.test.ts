import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type * as Flow from '../../src/flow/index.js';

/** By the name that people import it by; the build need not be there for the types. */
const name: string = 'logto-sign-in/flow';

const settings = {
  signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
};

const answers: Record<string, unknown> = {
  'PUT /api/experience': undefined,
  'POST /api/experience/verification/password': { verificationId: 'a-proof' },
  'POST /api/experience/identification': undefined,
  'POST /api/experience/submit': { redirectTo: 'https://shop.test/callback' },
};

describe('The flow without UI', () => {
  it('signs somebody in where there is no document', async () => {
    const { Client, FlowController, firstStep, parseSettings } = (await import(name)) as typeof Flow;
    assert.equal('document' in globalThis, false);

    const asked: string[] = [];
    const client = new Client({
      fetch: async (url, { method } = {}) => {
        const request = `${method} ${String(url)}`;
        asked.push(request);
        return new Response(request in answers ? JSON.stringify(answers[request]) : null, {
          status: request in answers ? 200 : 404,
        });
      },
    });
    const { settings: tenant, problems } = parseSettings(settings);
    assert.deepEqual(problems, []);

    const shown: string[] = [];
    const flow = new FlowController(
      { step: firstStep(tenant) },
      { client, settings: tenant },
      { stateChanged: ({ step }) => shown.push(step.name) },
    );
    const identifier = { type: 'username', value: 'ada' } as const;
    await flow.run({ type: 'identify', identifier });
    await flow.run({ type: 'signInWithPassword', identifier, password: 'Violet-Kettle-41' });

    assert.deepEqual(flow.state, { step: { name: 'complete', redirectTo: 'https://shop.test/callback' } });
    assert.deepEqual([...new Set(shown)], ['sign-in', 'password', 'complete']);
    assert.deepEqual(asked, Object.keys(answers));
  });
});
