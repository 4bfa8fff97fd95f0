import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { signInIdentifiers } from '../../src/settings/sign-in-methods.js';
import { tenants } from '../../src/testing/index.js';

describe('Settings', () => {
  it('that are well formed have no problems', async () => {
    assert.deepEqual(parseSettings(tenants.passwordFirst).problems, []);
  });

  it('that are missing altogether are those of a new tenant', async () => {
    const { settings, problems } = parseSettings({});
    assert.deepEqual(problems, []);
    assert.equal(settings.color.primaryColor, '#6139F6');
    assert.deepEqual(signInIdentifiers(settings), ['username']);
  });

  it('may hold what a newer server adds', async () => {
    const { problems } = parseSettings({ ...tenants.passwordFirst, tomorrow: { anything: true } });
    assert.deepEqual(problems, []);
  });

  it('may hold null where the server does', async () => {
    const { problems } = parseSettings({
      supportEmail: null,
      supportWebsiteUrl: null,
      branding: { logoUrl: null },
    });
    assert.deepEqual(problems, []);
  });

  it('name the field that cannot be read, and keep the others', async () => {
    const { settings, problems } = parseSettings({
      color: { primaryColor: 'red', isDarkModeEnabled: 'yes', darkPrimaryColor: '#7f5cff' },
      hideLogtoBranding: true,
    });
    assert.deepEqual(problems, [
      'color.primaryColor: expected #rgb or #rrggbb',
      'color.isDarkModeEnabled: expected boolean',
    ]);
    assert.deepEqual(settings.color, {
      primaryColor: '#6139F6',
      isDarkModeEnabled: false,
      darkPrimaryColor: '#7f5cff',
    });
    assert.equal(settings.hideLogtoBranding, true);
  });

  it('leave out the methods that nobody knows, and keep the others', async () => {
    const { settings, problems } = parseSettings({
      signIn: {
        methods: [
          { identifier: 'fax', password: true },
          { identifier: 'email', password: true },
          { identifier: 7 },
          { identifier: 'username', password: true },
        ],
      },
    });
    assert.deepEqual(signInIdentifiers(settings), ['email', 'username']);
    assert.equal(problems[0], 'signIn.methods.0.identifier: expected one of username, email, phone');
    assert.equal(problems.length, 2);
  });

  for (const nonsense of [undefined, null, 7, 'text', [], [1, 2]]) {
    it(`that are ${JSON.stringify(nonsense)} are told as a whole`, async () => {
      const { settings, problems } = parseSettings(nonsense);
      assert.deepEqual(problems, ['the whole: expected object']);
      assert.deepEqual(signInIdentifiers(settings), ['username']);
    });
  }

  it('can be read through a proxy, as frameworks hand them over', async () => {
    const proxied = new Proxy({ hideLogtoBranding: 'no', supportEmail: 'help@books.test' }, {});
    const { settings, problems } = parseSettings(proxied);
    assert.equal(settings.supportEmail, 'help@books.test');
    assert.deepEqual(problems, ['hideLogtoBranding: expected boolean']);
  });
});
