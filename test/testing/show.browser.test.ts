import { expect } from 'chai';
import { requests, rightCode, sceneNames, show } from '../../src/testing/index.js';
import { enter, place, until } from './place.js';

describe('The element put into a screen and state', () => {
  for (const { screen, state } of sceneNames.filter(({ screen }) => screen !== 'complete')) {
    it(`shows it: ${screen} ${state}`, async () => {
      const { element } = await place(screen, state);
      expect(element.dataset['state']?.includes('pending')).to.equal(state === 'pending');
      if (state === 'refused' || state === 'failed') {
        await until(() => /\w/.test(element.querySelector('.logto_error span, .logto_notice span')?.textContent ?? ''));
      }
    });
  }

  it('asks the server nothing to get there', async () => {
    const { transport } = await place('code', 'refused');
    expect(transport.sent.filter(({ path }) => path.startsWith('/api/experience'))).to.deep.equal([]);
  });

  it('goes on from there with what is right', async () => {
    const { element, transport, completed } = await place('code', 'refused');
    enter(element, 'code', rightCode);
    expect(await completed).to.equal('https://auth.test/oidc/auth/interaction-1');
    expect(transport.requests(requests.checkCode)).to.have.length(1);
  });

  it('can be put elsewhere later', async () => {
    const { element } = await place('sign-in', 'failed');
    await show(element, 'password');
    await until(() => element.dataset['step'] === 'password');
    expect(element.dataset['state']).not.to.contain('refused');
  });

  it('leaves the page when somebody is signed in', async () => {
    const { completed } = await place('complete');
    expect(await completed).to.equal('https://auth.test/oidc/auth/interaction-1');
  });
});
