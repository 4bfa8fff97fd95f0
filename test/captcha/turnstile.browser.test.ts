import { expect } from 'chai';
import sinon from 'sinon';
import type { Captcha, Look } from '../../src/captcha/captcha.js';
import {
  captchaOf,
  closeScreens,
  failed,
  failureOf,
  placeOfScreen,
  unavailable,
  unticked,
  until,
  words,
} from './person.js';
import { playNetwork, providerScripts, restoreNetwork } from './stand-ins/network.js';
import { turnstileScript, turnstileToken } from './stand-ins/turnstile.js';

const turnstile = (look?: Look) => captchaOf({ type: 'Turnstile', siteKey: 'turnstile-key' }, look);

interface StandIn {
  readonly rendered: Record<string, unknown>[];
  readonly widgets: ReadonlyMap<string, HTMLElement>;
}

const standIn = () => window.turnstile as unknown as StandIn | undefined;
/** The parameters of all widgets so far. */
const rendered = () => standIn()?.rendered;
const rooms = () => document.querySelectorAll('.logto_captcha > *').length;
const box = () => document.querySelector<HTMLInputElement>('.logto_captcha input');

/** Somebody who has seen the screen and pressed its button. */
function press(captcha: Captcha, place = placeOfScreen()): Promise<string> {
  captcha.show(place);
  return captcha.token();
}

let clock: sinon.SinonFakeTimers;
beforeEach(() => (clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })));
afterEach(() => {
  clock.restore();
  closeScreens();
  restoreNetwork();
});

describe('Turnstile', () => {
  it('gives a token, and leaves nothing behind', async () => {
    playNetwork(turnstileScript());
    expect(await press(turnstile())).to.equal(turnstileToken);
    expect(rendered()![0]).to.include({ sitekey: 'turnstile-key', theme: 'light', language: 'auto' });
    expect(rooms()).to.equal(0);
    expect(standIn()!.widgets.size).to.equal(0);
  });

  it('takes no room as long as nobody has to see it', async () => {
    playNetwork(turnstileScript({ outcome: 'silent' }));
    const place = placeOfScreen();
    const form = place.parentElement!;
    place.remove();
    const { height } = form.getBoundingClientRect();
    form.append(place);
    void press(turnstile(), place).catch(() => {});
    await until(() => rendered()?.length);
    expect(form.getBoundingClientRect().height).to.equal(height);
  });

  it('begins to load when the screen shows, and asks nothing before it has to', async () => {
    const { asked } = playNetwork(turnstileScript());
    const captcha = turnstile();
    captcha.show(placeOfScreen());
    expect(asked.map(String)).to.deep.equal(['https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit']);
    await until(rendered);
    expect(rendered()).to.deep.equal([]);
    expect(await captcha.token()).to.equal(turnstileToken);
    expect(asked).to.have.length(1);
  });

  it('loads nothing for screens without room', () => {
    const { asked } = playNetwork(turnstileScript());
    turnstile().show(undefined);
    expect(asked).to.deep.equal([]);
  });

  it('checks once more for a second token', async () => {
    playNetwork(turnstileScript());
    const captcha = turnstile();
    await press(captcha);
    await captcha.token();
    expect(rendered()).to.have.length(2);
  });

  it('has the theme and the language of the moment', async () => {
    playNetwork(turnstileScript());
    const look: { theme: 'light' | 'dark'; language?: string } = { theme: 'light' };
    const captcha = turnstile(look);
    await press(captcha);
    Object.assign(look, { theme: 'dark', language: 'de' });
    await captcha.token();
    expect(rendered()![1]).to.include({ theme: 'dark', language: 'de' });
  });

  it('that is blocked is told, and loaded again by the next try', async () => {
    const network = playNetwork('blocked');
    const captcha = turnstile();
    const failure = await failureOf(press(captcha));
    expect(failure.say?.()).to.equal(unavailable);
    expect(failure.reason).to.equal('captcha');
    expect(failure.detail).to.contain('blocked').and.to.contain('challenges.cloudflare.com');
    expect(providerScripts()).to.deep.equal([]);
    network.answer = turnstileScript();
    expect(await captcha.token()).to.equal(turnstileToken);
  });

  it('that is replaced by an empty script is told, and loaded again', async () => {
    const network = playNetwork('/* nothing */');
    const captcha = turnstile();
    expect(await words(press(captcha))).to.equal(unavailable);
    network.answer = turnstileScript();
    expect(await captcha.token()).to.equal(turnstileToken);
  });

  it('that does not come within a quarter of a minute is told, and loaded again', async () => {
    const network = playNetwork('slow');
    const captcha = turnstile();
    const token = press(captcha);
    clock.tick(15_000);
    expect(await words(token)).to.equal(unavailable);
    expect(providerScripts()).to.deep.equal([]);
    network.answer = turnstileScript();
    expect(await captcha.token()).to.equal(turnstileToken);
  });

  it('that takes somebody for a machine says so, to the person and not to the console', async () => {
    playNetwork(turnstileScript({ outcome: 'bot' }));
    const told = sinon.stub(console, 'error');
    const failure = await failureOf(press(turnstile()));
    told.restore();
    expect(failure.say?.()).to.equal(failed);
    expect(failure.detail).to.contain('300030');
    expect(told.called).to.equal(false);
    expect(rooms()).to.equal(0);
  });

  it('that does not know the browser says so', async () => {
    playNetwork(turnstileScript({ outcome: 'unsupported' }));
    expect(await words(press(turnstile()))).to.equal(unavailable);
  });

  it('that is silent for half a minute says so', async () => {
    playNetwork(turnstileScript({ outcome: 'silent' }));
    const token = press(turnstile());
    await until(() => rendered()?.length);
    clock.tick(29_999);
    expect(rooms()).to.equal(1);
    clock.tick(1);
    expect(await words(token)).to.equal(failed);
    expect(rooms()).to.equal(0);
  });

  it('says so where a screen has no room', async () => {
    playNetwork(turnstileScript());
    expect((await failureOf(turnstile().token())).detail).to.contain('no room');
  });

  it('says so where it cannot draw a widget', async () => {
    playNetwork('window.turnstile = { render() { throw new Error("no such key"); }, remove() {} }');
    expect((await failureOf(press(turnstile()))).detail).to.contain('no such key');
    expect(rooms()).to.equal(0);
  });
});

describe('A challenge of Turnstile', () => {
  it('shows in the screen’s place, has focus and a name, and waits as long as people do', async () => {
    playNetwork(turnstileScript({ outcome: 'interactive' }));
    const place = placeOfScreen();
    const token = press(turnstile(), place);
    await until(box);
    expect(box()!.checkVisibility()).to.equal(true);
    expect(place.contains(document.activeElement)).to.equal(true);
    expect(document.activeElement?.ariaLabel).to.equal(unticked);
    expect(place.getBoundingClientRect().height).to.be.greaterThan(60);
    clock.tick(600_000);
    box()!.click();
    expect(await token).to.equal(turnstileToken);
    expect(rooms()).to.equal(0);
  });

  it('that nobody answers is told', async () => {
    playNetwork(turnstileScript({ outcome: 'timeout' }));
    expect(await words(press(turnstile()))).to.equal(failed);
    expect(rooms()).to.equal(0);
  });

  for (const [width, size] of [
    [320, 'compact'],
    [400, 'flexible'],
  ] as const) {
    it(`is ${size} at ${width} px, and leaves nothing out of sight`, async () => {
      playNetwork(turnstileScript({ outcome: 'interactive' }));
      const place = placeOfScreen(width);
      void press(turnstile(), place).catch(() => {});
      await until(box);
      const widget = place.querySelector<HTMLElement>('[data-size]')!;
      const form = place.parentElement!.getBoundingClientRect();
      const { left, right } = widget.getBoundingClientRect();
      expect(widget.dataset['size']).to.equal(size);
      expect(place.parentElement!.scrollWidth).to.be.at.most(form.width);
      expect(left - form.left).to.be.closeTo(form.right - right, 1);
    });
  }

  it('moves with the person to another screen', async () => {
    playNetwork(turnstileScript({ outcome: 'interactive' }));
    const captcha = turnstile();
    const token = press(captcha);
    await until(box);
    const place = placeOfScreen();
    captcha.show(place);
    await until(box);
    expect(rooms()).to.equal(1);
    expect(place.contains(box())).to.equal(true);
    box()!.click();
    expect(await token).to.equal(turnstileToken);
  });

  it('stays where it is when the same screen is drawn again', async () => {
    playNetwork(turnstileScript({ outcome: 'interactive' }));
    const captcha = turnstile();
    const place = placeOfScreen();
    const token = press(captcha, place);
    await until(box);
    captcha.show(place);
    expect(rendered()).to.have.length(1);
    box()!.click();
    await token;
  });

  it('ends where the next screen has no room for it', async () => {
    playNetwork(turnstileScript({ outcome: 'interactive' }));
    const captcha = turnstile();
    const token = press(captcha);
    await until(box);
    captcha.show(undefined);
    expect((await failureOf(token)).detail).to.contain('no room');
    expect(rooms()).to.equal(0);
  });

  it('of before gives way when a token is asked for once more', async () => {
    playNetwork(turnstileScript({ outcome: 'interactive' }));
    const captcha = turnstile();
    const first = press(captcha);
    await until(box);
    const second = captcha.token();
    expect((await failureOf(first)).detail).to.contain('once more');
    await until(box);
    expect(rooms()).to.equal(1);
    box()!.click();
    expect(await second).to.equal(turnstileToken);
  });
});

describe('Two elements in a page', () => {
  it('share the script, and have a widget each', async () => {
    const { asked } = playNetwork(turnstileScript());
    const tokens = await Promise.all([press(turnstile()), press(turnstile())]);
    expect(tokens).to.deep.equal([turnstileToken, turnstileToken]);
    expect(asked).to.have.length(1);
    expect(rendered()).to.have.length(2);
  });

  it('do not disturb each other when one leaves', async () => {
    playNetwork(turnstileScript({ outcome: 'interactive' }));
    const [leaving, staying] = [turnstile(), turnstile()];
    const [left, stayed] = [press(leaving), press(staying)];
    await until(() => document.querySelectorAll('.logto_captcha input').length === 2);
    leaving.remove();
    await failureOf(left);
    expect(rooms()).to.equal(1);
    box()!.click();
    expect(await stayed).to.equal(turnstileToken);
  });
});

describe('An element that leaves the page', () => {
  it('takes its challenge along, and lets nobody wait', async () => {
    playNetwork(turnstileScript({ outcome: 'interactive' }));
    const captcha = turnstile();
    const token = press(captcha);
    await until(box);
    captcha.remove();
    expect((await failureOf(token)).detail).to.contain('left the page');
    expect(rooms()).to.equal(0);
  });

  it('lets nobody wait for the script either, which draws nothing when it comes', async () => {
    playNetwork(turnstileScript());
    const captcha = turnstile();
    const token = press(captcha);
    captcha.remove();
    expect((await failureOf(token)).detail).to.contain('left the page');
    await until(rendered);
    expect(rendered()).to.deep.equal([]);
  });

  it('may come back', async () => {
    playNetwork(turnstileScript());
    const captcha = turnstile();
    const token = press(captcha);
    captcha.remove();
    await failureOf(token);
    expect(await press(captcha)).to.equal(turnstileToken);
  });
});
