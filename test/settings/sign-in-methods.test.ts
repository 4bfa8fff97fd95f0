import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { factorsFor, isPasswordOnly, signInIdentifiers } from '../../src/settings/sign-in-methods.js';
import { settingsWith, tenants } from '../../src/testing/index.js';

const settingsOf = async (json: unknown) => parseSettings(json).settings;

describe('Sign-in methods', () => {
  it('keep the order of the tenant', async () => {
    const settings = await settingsOf(
      settingsWith([
        ['phone', 'code'],
        ['username', 'password'],
        ['email', 'code'],
      ]),
    );
    assert.deepEqual(signInIdentifiers(settings), ['phone', 'username', 'email']);
  });

  it('without any factor do not count', async () => {
    const settings = await settingsOf(settingsWith([['email'], ['username', 'password']]));
    assert.deepEqual(signInIdentifiers(settings), ['username']);
    assert.deepEqual(factorsFor(settings, 'email'), []);
  });

  it('never send a code to a username', async () => {
    const settings = await settingsOf(settingsWith([['username', 'code', 'password']]));
    assert.deepEqual(factorsFor(settings, 'username'), ['password']);
    assert.deepEqual(signInIdentifiers(await settingsOf(settingsWith([['username', 'code']]))), []);
  });

  it('put the primary factor first', async () => {
    assert.deepEqual(factorsFor(await settingsOf(tenants.passwordFirst), 'email'), ['password', 'code']);
    assert.deepEqual(factorsFor(await settingsOf(tenants.codeFirst), 'email'), ['code', 'password']);
  });

  it('fit on one form when there is nothing to choose', async () => {
    assert.equal(isPasswordOnly(await settingsOf(tenants.usernameAndPassword)), true);
    assert.equal(isPasswordOnly(await settingsOf(tenants.passwordFirst)), false);
    assert.equal(isPasswordOnly(await settingsOf(tenants.emailAndCode)), false);
  });
});
