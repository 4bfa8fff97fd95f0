import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refusal } from '../../src/api/refusal.js';
import type { Action } from '../../src/flow/action.js';
import { nextStep, type Outcome } from '../../src/flow/next-step.js';
import type { Step } from '../../src/flow/step.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { steps, tenants } from '../../src/testing/index.js';

const ada = { type: 'email', value: 'ada@mail.test' } as const;
const identify: Action = { type: 'identify', identifier: ada };

async function outcome(code: string, step: Step = steps['sign-in'], settings: unknown = tenants.passwordFirst) {
  const parsed = parseSettings(settings);
  const found = nextStep(new Refusal(code, 'Sentence', 422), { step, action: identify, settings: parsed.settings });
  // Where it leads, not what is said.
  return JSON.parse(JSON.stringify(found)) as Outcome;
}

const table: readonly [code: string, step: Step, expected: Outcome][] = [
  ['session.invalid_credentials', steps.password, { stay: 'password' }],
  ['session.verification_blocked_too_many_attempts', steps.password, { stay: 'form' }],
  ['user.sign_in_method_not_enabled', steps.password, { stay: 'form' }],
  ['user.suspended', steps.password, { lead: { name: 'account-suspended' }, told: true }],
  ['user.user_not_exist', steps.code, { lead: { name: 'sign-in', identifier: ada } }],
  ['user.user_not_exist', steps['sign-in'], { stay: 'identifier' }],
  ['verification_code.code_mismatch', steps.code, { stay: 'code' }],
  ['verification_code.expired', steps.code, { lead: { ...steps.code, sentAt: 0 } }],
  ['session.not_found', steps['sign-in'], { lead: { name: 'session-ended' }, told: true }],
  ['oidc.invalid_request', steps['sign-in'], { lead: { name: 'session-ended' }, told: true }],
  ['session.interaction_not_found', steps.code, { repeat: true }],
  ['session.identity_conflict', steps.code, { repeat: true }],
  ['some.code_of_a_newer_server', steps.code, { stay: 'form' }],
  ['constructor', steps.code, { stay: 'form' }],
];

describe('A refusal', () => {
  for (const [code, step, expected] of table) {
    it(`${code} on the ${step.name} step leads where the table says`, async () => {
      assert.deepEqual(await outcome(code, step), expected);
    });
  }

  it('of sending any more codes leads to the password where there is one', async () => {
    assert.deepEqual(await outcome('connector.usage_limit_exceeded', steps['sign-in'], tenants.codeFirst), {
      lead: { name: 'password', identifier: ada },
    });
    assert.deepEqual(await outcome('connector.usage_limit_exceeded', steps['sign-in'], tenants.emailAndCode), {
      stay: 'form',
    });
  });
});
