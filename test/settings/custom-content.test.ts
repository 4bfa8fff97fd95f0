import assert from 'node:assert/strict';
import { beforeEach, describe, it, type TestContext } from 'node:test';
import { customContentFor } from '../../src/settings/custom-content.js';
import { parseSettings } from '../../src/settings/parse-settings.js';

/** What was told to developers. */
let told: string[];
const read = (customContent: unknown, path = '/sign-in') =>
  customContentFor(parseSettings({ customContent }).settings, path);

describe('The tenant’s own content', () => {
  beforeEach((context) => {
    told = [];
    (context as TestContext).mock.method(console, 'error', (message: string) => told.push(message));
  });

  it('is the one for the path, and for no other', () => {
    const content = { '/sign-in': '<p>Hello</p>', '/register': '<p>Welcome</p>' };
    assert.equal(read(content), '<p>Hello</p>');
    assert.equal(read(content, '/register'), '<p>Welcome</p>');
    assert.equal(read(content, '/sign-in/password'), undefined);
    assert.deepEqual(told, []);
  });

  it('is none where the tenant has none', () => {
    for (const content of [undefined, null, {}, { '/sign-in': '' }, { '/sign-in': null }]) {
      assert.equal(read(content), undefined);
    }
    assert.deepEqual(told, []);
  });

  it('is none, and named, where it is no object', () => {
    for (const content of ['<p>Hello</p>', 7, ['<p>Hello</p>'], true]) {
      told = [];
      assert.equal(read(content), undefined);
      assert.equal(read(content, '0'), undefined);
      assert.match(told[0] ?? '', /^<logto-sign-in> settings: customContent: expected object$/);
    }
  });

  it('is none, and named, where it is no text; the others are there', () => {
    const content = { '/sign-in': { html: '<p>Hello</p>' }, '/register': '<p>Welcome</p>' };
    assert.equal(read(content), undefined);
    assert.equal(read(content, '/register'), '<p>Welcome</p>');
    assert.match(told.join(), /customContent\.\/sign-in: expected string/);
  });

  it('is named once, however often it is asked for', () => {
    const { settings } = parseSettings({ customContent: { '/sign-in': 7, '/register': 8 } });
    ['/sign-in', '/sign-in', '/register'].forEach((path) => customContentFor(settings, path));
    assert.equal(told.length, 2);
  });
});
