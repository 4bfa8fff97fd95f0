import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { webAddress } from '../../src/settings/web-address.js';

describe('An address from the settings', () => {
  for (const address of ['https://books.test/help', 'http://localhost:3000/', '/help', '/']) {
    it(`may be ${address}`, () => assert.equal(webAddress(address), address));
  }

  for (const address of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    '//evil.test',
    '/\\evil.test',
    '',
    null,
    undefined,
  ]) {
    it(`may not be ${address}`, () => assert.equal(webAddress(address), undefined));
  }
});
