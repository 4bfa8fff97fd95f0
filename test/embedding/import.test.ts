import assert from 'node:assert/strict';
import { it } from 'node:test';

it('importing the package where there is no page throws nothing and registers nothing', async () => {
  assert.equal('document' in globalThis, false);
  const { LogtoSignIn, LogtoStepEvent } = await import('../../src/index.js');

  assert.equal(typeof LogtoSignIn, 'function');
  assert.equal(new LogtoStepEvent('code', 'sign-in').step, 'code');
  // lit brings a registry of its own to Node.
  assert.equal(globalThis.customElements?.get('logto-sign-in'), undefined);
  assert.equal('document' in globalThis, false);
});
