import { expect } from 'chai';
import { loadScript } from '../../src/captcha/provider-script.js';
import { playNetwork, providerScripts, restoreNetwork } from './stand-ins/network.js';

const url = 'https://www.google.com/recaptcha/enterprise.js?render=explicit';
const page = window as { litNonce?: string };

afterEach(() => {
  delete page.litNonce;
  restoreNetwork();
});

describe('The script of a provider', () => {
  it('is set as a trusted address', async () => {
    const { asked } = playNetwork('');
    await loadScript(url, async () => 'api');
    const { trustedTypes } = window as unknown as { trustedTypes: { isScriptURL(address: unknown): boolean } };
    expect(trustedTypes.isScriptURL(asked[0])).to.equal(true);
  });

  it('carries the nonce of the page', async () => {
    playNetwork('');
    page.litNonce = 'only-once';
    await loadScript(url, async () => 'api');
    expect(providerScripts().map(({ nonce }) => nonce)).to.deep.equal(['only-once']);
  });

  it('is loaded once, whoever asks, while it is on its way and later', async () => {
    const { asked } = playNetwork('');
    const loads = [loadScript(url, async () => 'api'), loadScript(url, async () => 'api')];
    expect(await Promise.all(loads)).to.deep.equal(['api', 'api']);
    await loadScript(url, async () => 'api');
    expect(asked).to.have.length(1);
  });

  it('of nobody known is not even asked for', async () => {
    const { asked } = playNetwork('');
    const failure = await loadScript('https://evil.test/api.js', async () => 'api').catch(String);
    expect(failure).to.contain('Not a script of a known provider');
    expect(asked).to.deep.equal([]);
    expect(providerScripts()).to.deep.equal([]);
  });
});
