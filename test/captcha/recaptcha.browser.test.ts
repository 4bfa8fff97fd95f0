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
import { recaptchaScript, recaptchaToken } from './stand-ins/recaptcha.js';

const config = { type: 'RecaptchaEnterprise', siteKey: 'key of the site' };
const invisible = (more?: object) => captchaOf({ ...config, ...more });
const checkbox = (look?: Look) => captchaOf({ ...config, mode: 'checkbox' }, look);

/** What the stand-in was asked for so far. */
const asked = () =>
  window.grecaptcha?.enterprise as unknown as { executed: object[]; rendered: Record<string, unknown>[] } | undefined;
const frame = (place: Element = document.body) => place.querySelector<HTMLIFrameElement>('.logto_captcha iframe');
const rooms = () => document.querySelectorAll('.logto_captcha > *').length;

const tick = (place?: Element) => frame(place)!.contentDocument!.querySelector('input')!.click();

/** A screen with a box in it. */
async function open(captcha: Captcha, place = placeOfScreen()): Promise<HTMLElement> {
  captcha.show(place);
  await until(() => frame(place.parentElement!));
  return place;
}

let clock: sinon.SinonFakeTimers;
beforeEach(() => (clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })));
afterEach(() => {
  clock.restore();
  closeScreens();
  restoreNetwork();
});

describe('Invisible reCAPTCHA', () => {
  it('gives a token for the action that the server knows', async () => {
    const network = playNetwork(recaptchaScript());
    const captcha = invisible();
    captcha.show(placeOfScreen());
    expect(await captcha.token()).to.equal(recaptchaToken);
    expect(asked()!.executed).to.deep.equal([{ action: 'interaction' }]);
    expect(network.asked.map(String)).to.deep.equal([
      'https://www.google.com/recaptcha/enterprise.js?render=key+of+the+site',
    ]);
    expect(rooms()).to.equal(0);
  });

  it('checks once more for a second token', async () => {
    playNetwork(recaptchaScript());
    const captcha = invisible();
    await captcha.token();
    await captcha.token();
    expect(asked()!.executed).to.have.length(2);
  });

  it('comes from where the tenant says', async () => {
    const network = playNetwork(recaptchaScript());
    await invisible({ domain: 'www.recaptcha.net' }).token();
    expect(String(network.asked[0])).to.match(/^https:\/\/www\.recaptcha\.net\/recaptcha\/enterprise\.js\?/);
  });

  it('comes from Google, and from nowhere unknown', async () => {
    const told = sinon.stub(console, 'error');
    const network = playNetwork(recaptchaScript());
    await invisible({ domain: 'evil.test' }).token();
    told.restore();
    expect(new URL(String(network.asked[0])).host).to.equal('www.google.com');
    expect(String(told.firstCall.firstArg)).to.contain('captchaConfig.domain');
  });

  for (const [answer, why] of [
    ['blocked', 'is blocked'],
    ['/* nothing */', 'is replaced by an empty script'],
  ] as const) {
    it(`that ${why} is told, and loaded again by the next try`, async () => {
      const network = playNetwork(answer);
      const captcha = invisible();
      expect(await words(captcha.token())).to.equal(unavailable);
      expect(providerScripts()).to.deep.equal([]);
      network.answer = recaptchaScript();
      expect(await captcha.token()).to.equal(recaptchaToken);
    });
  }

  it('of which only the first half comes is told, and loaded again', async () => {
    const network = playNetwork(recaptchaScript({ outcome: 'half' }));
    const captcha = invisible();
    const token = captcha.token();
    await until(() => window.grecaptcha?.enterprise);
    clock.tick(15_000);
    expect(await words(token)).to.equal(unavailable);
    network.answer = recaptchaScript();
    expect(await captcha.token()).to.equal(recaptchaToken);
  });

  it('that is offline says so', async () => {
    playNetwork(recaptchaScript({ outcome: 'offline' }));
    expect(await words(invisible().token())).to.equal(failed);
  });

  it('that is silent for half a minute says so', async () => {
    playNetwork(recaptchaScript({ outcome: 'silent' }));
    const token = invisible().token();
    await until(() => asked()?.executed?.length);
    clock.tick(30_000);
    expect(await words(token)).to.equal(failed);
  });

  it('lets nobody wait when the element leaves the page', async () => {
    playNetwork(recaptchaScript({ outcome: 'silent' }));
    const captcha = invisible();
    const token = captcha.token();
    captcha.remove();
    expect((await failureOf(token)).detail).to.contain('left the page');
  });
});

describe('The checkbox of reCAPTCHA', () => {
  it('is there before anybody presses a button, and gives a token when it is ticked', async () => {
    const network = playNetwork(recaptchaScript());
    const captcha = checkbox({ theme: 'dark', language: 'de' });
    await open(captcha);
    tick();
    expect(await captcha.token()).to.equal(recaptchaToken);
    expect(asked()!.rendered[0]).to.include({ sitekey: config.siteKey, action: 'interaction', theme: 'dark' });
    expect(String(network.asked[0])).to.equal('https://www.google.com/recaptcha/enterprise.js?render=explicit&hl=de');
  });

  it('that is not ticked is told at once, and stays', async () => {
    playNetwork(recaptchaScript());
    const captcha = checkbox();
    await open(captcha);
    const failure = await failureOf(captcha.token());
    expect([failure.problem, failure.say?.()]).to.deep.equal(['unticked', unticked]);
    tick();
    expect(await captcha.token()).to.equal(recaptchaToken);
  });

  it('is ticked once more for a second token', async () => {
    playNetwork(recaptchaScript());
    const captcha = checkbox();
    await open(captcha);
    tick();
    await captcha.token();
    expect(await words(captcha.token())).to.equal(unticked);
    tick();
    expect(await captcha.token()).to.equal(recaptchaToken);
  });

  it('that was ticked too long ago has to be ticked again', async () => {
    playNetwork(recaptchaScript({ outcome: 'expired' }));
    const captcha = checkbox();
    await open(captcha);
    tick();
    expect(await words(captcha.token())).to.equal(unticked);
  });

  it('that lost its connection is told, and there is a new one', async () => {
    playNetwork(recaptchaScript({ outcome: 'offline' }));
    const captcha = checkbox();
    const place = await open(captcha);
    tick();
    expect(await words(captcha.token())).to.equal(unavailable);
    await until(() => frame(place.parentElement!));
    expect(rooms()).to.equal(1);
    expect(asked()!.rendered).to.have.length(2);
    expect(await words(captcha.token())).to.equal(unticked);
  });

  it('that is blocked is told, leaves no gap, and comes with the next try', async () => {
    const network = playNetwork('blocked');
    const captcha = checkbox();
    captcha.show(placeOfScreen());
    expect(await words(captcha.token())).to.equal(unavailable);
    expect(rooms()).to.equal(0);
    network.answer = recaptchaScript();
    expect(await words(captcha.token())).to.equal(unticked);
    tick();
    expect(await captcha.token()).to.equal(recaptchaToken);
  });

  it('has its room before it comes, so that nothing moves', async () => {
    playNetwork(recaptchaScript());
    const captcha = checkbox();
    const place = placeOfScreen();
    captcha.show(place);
    const { height } = place.getBoundingClientRect();
    await until(() => frame());
    expect(place.getBoundingClientRect().height).to.equal(height);
  });

  for (const [width, size, measures] of [
    [400, 'normal', [304, 78]],
    [320, 'compact', [164, 144]],
  ] as const) {
    it(`is ${size} in a card of ${width} px, as large as it wants to be, and in the middle`, async () => {
      playNetwork(recaptchaScript());
      const place = await open(checkbox(), placeOfScreen(width));
      const form = place.parentElement!.getBoundingClientRect();
      const box = frame()!.getBoundingClientRect();
      expect([box.width, box.height]).to.deep.equal(measures);
      expect(box.left - form.left).to.be.closeTo(form.right - box.right, 1);
      expect(place.parentElement!.scrollWidth).to.be.at.most(form.width);
    });
  }

  it('is drawn anew in the place of another screen, unticked', async () => {
    playNetwork(recaptchaScript());
    const captcha = checkbox();
    await open(captcha);
    tick();
    const place = await open(captcha);
    expect(rooms()).to.equal(1);
    expect(await words(captcha.token())).to.equal(unticked);
    tick(place.parentElement!);
    expect(await captcha.token()).to.equal(recaptchaToken);
  });

  it('is drawn once where screens change while the script is on its way', async () => {
    playNetwork(recaptchaScript());
    const captcha = checkbox();
    captcha.show(placeOfScreen());
    const place = await open(captcha);
    expect(rooms()).to.equal(1);
    expect(frame(place.parentElement!) !== null).to.equal(true);
    expect(asked()!.rendered).to.have.length(1);
  });

  it('says so where a screen has no room', async () => {
    playNetwork(recaptchaScript());
    expect((await failureOf(checkbox().token())).detail).to.contain('no room');
  });

  it('of two elements is two boxes from one script', async () => {
    const network = playNetwork(recaptchaScript());
    const [one, other] = [checkbox(), checkbox()];
    await open(one);
    const place = await open(other);
    tick(place.parentElement!);
    expect(await words(one.token())).to.equal(unticked);
    expect(await other.token()).to.equal(recaptchaToken);
    expect(network.asked).to.have.length(1);
  });

  it('leaves with its element', async () => {
    playNetwork(recaptchaScript());
    const captcha = checkbox();
    await open(captcha);
    captcha.remove();
    expect(rooms()).to.equal(0);
    await open(captcha);
    expect(rooms()).to.equal(1);
  });

  it('that never came lets nobody wait when the element leaves', async () => {
    playNetwork('slow');
    const captcha = checkbox();
    captcha.show(placeOfScreen());
    const token = captcha.token();
    captcha.remove();
    expect((await failureOf(token)).detail).to.contain('left the page');
    expect(rooms()).to.equal(0);
  });
});
