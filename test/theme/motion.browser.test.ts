import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import sinon from 'sinon';
import '../../src/theme/motion.js';
import { answers, tenants } from '../../src/testing/index.js';
import { frames } from '../frames.js';
import { mount, unmount, type Mounted } from '../sign-in/mount.js';

const settings = tenants.passwordFirst;

afterEach(async () => {
  unmount();
  await emulateMedia({ reducedMotion: 'reduce' });
});

const motions = (element: Element) =>
  document.getAnimations().filter(({ effect }) => element.contains((effect as KeyframeEffect).target));

/** What has moved by the time that nothing does any more. */
async function seenMoving(element: Element): Promise<Set<string | undefined>> {
  const seen = new Set<string | undefined>();
  do {
    await frames(1);
    for (const { effect } of motions(element)) {
      const { target } = effect as KeyframeEffect;
      seen.add([...target!.classList].find((name) => name.startsWith('logto_')));
    }
  } while (motions(element).length > 0);
  return seen;
}

/** Goes on to the password, and resolves as soon as its screen is drawn. */
async function goOn({ element, type, button, settled }: Mounted): Promise<void> {
  type('identifier', 'ada@mail.test');
  await settled();
  const drawn = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (element.querySelector('.logto_chip')) {
        observer.disconnect();
        resolve();
      }
    });
    observer.observe(element, { childList: true, subtree: true });
  });
  button('Sign in').click();
  await drawn;
}

describe('From one screen to the next', () => {
  it('the one before fades, the new one arrives, and the card grows to its size', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const fade = sinon.spy(Element.prototype, 'startViewTransition' as never);
    const person = await mount({ settings });
    await goOn(person);
    const moved = await seenMoving(person.element);
    expect([...moved]).to.include.members(['logto_main-content', 'logto_screen']);
    sinon.assert.calledOn(fade, person.element.querySelector('.logto_main-content'));
    fade.restore();
  });

  it('what arrives can be pressed at once', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const person = await mount({ settings });
    await goOn(person);
    await frames(2);
    // However slow the mouse is, nothing has come further when it gets there.
    motions(person.element).forEach((motion) => motion.pause());
    const { x, y, width, height } = person.button('Change').getBoundingClientRect();
    const isBack = new Promise((resolve) => person.element.addEventListener('logto-step', resolve, { once: true }));
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await isBack;
    expect(person.element.dataset['step']).to.equal('sign-in');
  });

  it('nothing moves where people want it still', async () => {
    const person = await mount({ settings });
    await goOn(person);
    expect(motions(person.element).filter(({ effect }) => effect?.getTiming().duration !== 0)).to.deep.equal([]);
  });
});

describe('What went wrong', () => {
  const server = { 'POST /api/experience/verification/password': answers.invalidCredentials };

  it('makes room for itself', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const { element, type, submit } = await mount({ settings: tenants.usernameAndPassword, server });
    type('identifier', 'ada');
    type('password', 'a-guess');
    await submit();
    const error = element.querySelector('[name="password"]')!.closest('.logto_field')!.querySelector('.logto_error')!;
    const sizes = error.getAnimations().map((motion) => (motion as CSSTransition).transitionProperty);
    expect(sizes).to.include('height');
  });
});
