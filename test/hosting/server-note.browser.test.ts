import { expect } from 'chai';
import { appIdOfPage } from '../../src/hosting/server-note.js';
import { isDestination } from '../../src/hosting/leave.js';

const address = location.href;

afterEach(() => {
  history.replaceState(null, '', address);
  document.cookie = '_logto=; max-age=0; path=/';
});

describe('The application the person came from', () => {
  it('is in the address of the page', () => {
    history.replaceState(null, '', '?app_id=bookstore');
    expect(appIdOfPage()).to.equal('bookstore');
  });

  it('is in the server’s cookie where the address does not say', () => {
    document.cookie = `_logto=${encodeURIComponent('{"appId":"library"}')}; path=/`;
    expect(appIdOfPage()).to.equal('library');
  });

  for (const value of ['', 'nonsense', '%7B', '{"appId":7}', '[]', 'null']) {
    it(`is unknown where the cookie holds “${value}”`, () => {
      document.cookie = `_logto=${value}; path=/`;
      expect(appIdOfPage()).to.equal(undefined);
    });
  }
});

describe('A finished sign-in', () => {
  it('may only lead to a web address', () => {
    expect(isDestination('https://auth.test/oidc/auth/1')).to.equal(true);
    expect(isDestination('http://localhost:3000/oidc/auth/1')).to.equal(true);
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'blob:https://auth.test/1',
      '/oidc/auth/1',
      '',
      'x',
    ]) {
      expect(isDestination(address), address).to.equal(false);
    }
  });
});
