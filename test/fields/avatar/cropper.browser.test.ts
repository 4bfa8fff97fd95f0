import { sendKeys, sendMouse, resetMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { findings } from '../../axe.js';
import { allowTime, meet, part, until, type Person } from './person.js';
import { colourOf, painted, turnedJpeg } from './pictures.js';

const red = [255, 0, 0, 255];
const green = [0, 255, 0, 255];
const blue = [0, 0, 255, 255];
const yellow = [255, 255, 0, 255];

beforeEach(allowTime);
beforeEach(() => setViewport({ width: 800, height: 800 }));
afterEach(async () => {
  part();
  document.documentElement.dir = '';
  await resetMouse();
});

async function cropping(file?: File, theme?: string): Promise<Person> {
  const person = meet({}, theme);
  await person.crop(file ?? (await painted()));
  person.element.getAnimations({ subtree: true }).forEach((animation) => animation.finish());
  return person;
}

/** What is next to the middle of what shows, on the upper side. */
const middleOf = async (person: Person) => colourOf(await person.save(), 0.5, 0.45);

/** A point of the picture's area, from its middle, in pixels of the page. */
function placeIn(person: Person, right: number, down: number): [number, number] {
  const { left, top, width, height } = person.area().getBoundingClientRect();
  return [Math.round(left + width / 2 + right), Math.round(top + height / 2 + down)];
}

async function press(key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await sendKeys({ press: key });
  }
}

function touch(person: Person, type: string, pointerId: number, right: number, down: number): void {
  const [clientX, clientY] = placeIn(person, right, down);
  const init = { bubbles: true, cancelable: true, pointerType: 'touch', pointerId, clientX, clientY };
  person.area().dispatchEvent(new PointerEvent(type, init));
}

describe('Cropping', () => {
  it('begins with the middle of the picture, as much as a square can show', async () => {
    const square = await (await cropping()).save();
    // The square is 400 pixels of the 600, so both sides show, cut alike.
    expect(await colourOf(square, 0.1, 0.1)).to.deep.equal(red);
    expect(await colourOf(square, 0.48, 0.48)).to.deep.equal(red);
    expect(await colourOf(square, 0.52, 0.48)).to.deep.equal(green);
    expect(await colourOf(square, 0.52, 0.52)).to.deep.equal(blue);
    expect(await colourOf(square, 0.48, 0.52)).to.deep.equal(yellow);
  });

  it('shows round what will show round', async () => {
    const person = await cropping();
    const frame = getComputedStyle(person.area().parentElement!, '::after');
    expect([frame.borderRadius, frame.insetInlineStart]).to.deep.equal(['50%', frame.insetBlockStart]);
    const { width } = person.area().getBoundingClientRect();
    expect(parseFloat(frame.width) / width).to.be.closeTo(0.88, 0.005);
  });

  it('is a dialog with a name, in which the keys move the picture at once', async () => {
    const person = await cropping();
    const dialog = person.dialog()!;
    const textOf = (attribute: string) => document.getElementById(dialog.getAttribute(attribute)!)?.textContent;
    expect(textOf('aria-labelledby')).to.equal('Crop your picture');
    expect(textOf('aria-describedby')).to.contain('arrow keys');
    expect(document.activeElement === person.area()).to.equal(true);
  });

  for (const [leave, how] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['Cancel', null],
  ] as const) {
    it(`ends with ${leave}, uploads nothing then, and gives the focus back`, async () => {
      const person = await cropping();
      await (how ? how() : person.button('Cancel').click());
      await until(() => !person.dialog());
      await until(() => document.activeElement === person.input);
      expect([person.uploads.length, person.submits()]).to.deep.equal([0, 0]);
    });
  }

  it('ends with Save, and gives the focus back', async () => {
    const person = await cropping();
    await person.save();
    expect([person.dialog(), person.submits()]).to.deep.equal([null, 0]);
    await until(() => document.activeElement === person.input);
  });
});

describe('By keyboard', () => {
  it('arrow keys push the picture, as far as it goes', async () => {
    const person = await cropping();
    await press('ArrowRight', 20);
    const square = await person.save();
    // 300 of the 400 pixels are of the left half now.
    expect(await colourOf(square, 0.73, 0.1)).to.deep.equal(red);
    expect(await colourOf(square, 0.77, 0.1)).to.deep.equal(green);
  });

  it('plus and minus zoom, and closer up there is room to go up and down', async () => {
    const person = await cropping();
    await press('ArrowUp', 3);
    await press('+', 6);
    expect(Number(person.zoom().value)).to.be.closeTo(1.75, 0.05);
    await press('-', 1);
    expect(Number(person.zoom().value)).to.be.closeTo(1.6, 0.05);
    await press('ArrowUp', 9);
    await press('ArrowRight', 9);
    expect(await middleOf(person)).to.deep.equal(yellow);
  });

  it('zooms with the slider, which says how near and does not submit the form', async () => {
    const person = await cropping();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === person.zoom()).to.equal(true);
    expect(person.zoom().labels![0]?.textContent.trim()).to.equal('Zoom');
    await press('ArrowRight', 2);
    expect([person.zoom().value, person.zoom().getAttribute('aria-valuetext')]).to.deep.equal(['1.1', '110%']);
    await sendKeys({ press: 'End' });
    expect(person.zoom().value).to.equal('4');
    await sendKeys({ press: 'Enter' });
    expect(person.submits()).to.equal(0);
    const { width } = await createImageBitmap(await person.save());
    expect(width).to.equal(100);
  });

  it('leaves the browser its own keys', async () => {
    const person = await cropping();
    const event = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true });
    person.area().dispatchEvent(event);
    expect([event.defaultPrevented, person.zoom().value]).to.deep.equal([false, '1']);
  });
});

describe('By mouse', () => {
  it('the picture follows a drag, one to one, even out of its area', async () => {
    const person = await cropping();
    const side = person.area().getBoundingClientRect().width * 0.88;
    await sendMouse({ type: 'move', position: placeIn(person, 0, 0) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: placeIn(person, Math.round(side / 10), 0) });
    await sendMouse({ type: 'up' });
    const tenth = await person.save();
    expect(await colourOf(tenth, 0.58, 0.1)).to.deep.equal(red);
    expect(await colourOf(tenth, 0.62, 0.1)).to.deep.equal(green);

    await person.crop(await painted());
    await sendMouse({ type: 'move', position: placeIn(person, 0, 0) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [790, 400] });
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'move', position: placeIn(person, -150, 0) });
    expect(await middleOf(person)).to.deep.equal(red);
  });

  it('a click brings what it meets into the middle, for those who cannot drag', async () => {
    const person = await cropping();
    await press('+', 8);
    await sendMouse({ type: 'click', position: placeIn(person, 60, 60) });
    expect(await middleOf(person)).to.deep.equal(blue);
  });

  it('the wheel zooms at the pointer, and scrolls nothing', async () => {
    const person = await cropping();
    const [clientX, clientY] = placeIn(person, 100, -100);
    const event = new WheelEvent('wheel', { deltaY: -500, clientX, clientY, bubbles: true, cancelable: true });
    person.area().dispatchEvent(event);
    await until(() => person.zoom().valueAsNumber > 2.5);
    expect(event.defaultPrevented).to.equal(true);
    expect(await middleOf(person)).to.deep.equal(green);
  });
});

describe('By touch', () => {
  it('one finger drags', async () => {
    const person = await cropping();
    touch(person, 'pointerdown', 11, 0, 0);
    touch(person, 'pointermove', 11, -30, 0);
    touch(person, 'pointermove', 11, -60, 0);
    touch(person, 'pointerup', 11, -60, 0);
    touch(person, 'pointermove', 11, 200, 0);
    expect(await middleOf(person)).to.deep.equal(green);
  });

  it('two fingers zoom at what is between them', async () => {
    const person = await cropping();
    touch(person, 'pointerdown', 11, -60, 60);
    touch(person, 'pointerdown', 12, -20, 60);
    touch(person, 'pointermove', 11, -100, 60);
    touch(person, 'pointermove', 12, 20, 60);
    touch(person, 'pointerup', 11, -100, 60);
    touch(person, 'pointercancel', 12, 20, 60);
    await until(() => person.zoom().valueAsNumber > 2.9);
    expect(person.zoom().valueAsNumber).to.be.closeTo(3, 0.05);
    expect(await middleOf(person)).to.deep.equal(yellow);
  });

  it('the page does not move along', async () => {
    const person = await cropping();
    expect(getComputedStyle(person.area()).touchAction).to.equal('none');
  });
});

describe('Whatever the picture', () => {
  it('one that the camera took turned is the right way up', async () => {
    const person = await cropping(await turnedJpeg());
    const square = await person.save();
    const isNear = (colour: number[], wanted: number[]) =>
      colour.every((value, index) => Math.abs(value - wanted[index]!) < 40);
    // Turned right by a quarter: what was below on the left is above on the left now.
    expect(isNear(await colourOf(square, 0.2, 0.2), yellow)).to.equal(true);
    expect(isNear(await colourOf(square, 0.8, 0.2), red)).to.equal(true);
    expect(isNear(await colourOf(square, 0.8, 0.8), green)).to.equal(true);
  });

  it('a huge one is scaled down at once', async () => {
    const person = await cropping(await painted({ width: 8000, height: 6000, type: 'image/jpeg' }));
    const { picture } = person.element.querySelector<HTMLElement & { options: { picture: HTMLCanvasElement } }>(
      'logto-avatar-cropper',
    )!.options;
    expect([picture.width, picture.height]).to.deep.equal([2048, 1536]);
    const { width, height } = await createImageBitmap(await person.save());
    expect([width, height]).to.deep.equal([512, 512]);
  });

  it('a line of pixels is a square of one', async () => {
    const person = await cropping(await painted({ width: 3000, height: 1 }));
    const { width, height } = await createImageBitmap(await person.save());
    expect([width, height]).to.deep.equal([1, 1]);
  });
});

describe('The dialog', () => {
  for (const [width, height, dir] of [
    [320, 640, 'ltr'],
    [320, 640, 'rtl'],
    [640, 320, 'ltr'],
  ] as const) {
    it(`fits into ${width} by ${height} pixels, ${dir}`, async () => {
      await setViewport({ width, height });
      document.documentElement.dir = dir;
      const person = await cropping();
      const box = person.dialog()!.getBoundingClientRect();
      expect([box.left >= 0, box.right <= width, box.top >= 0, box.bottom <= height]).to.not.include(false);
      expect(person.dialog()!.scrollWidth).to.be.at.most(box.width);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      const sizes = [...person.dialog()!.querySelectorAll('button, input, canvas')].map((part) => {
        const size = part.getBoundingClientRect();
        return Math.min(size.width, size.height);
      });
      expect(Math.min(...sizes)).to.be.at.least(44);
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`leaves axe nothing to say, ${theme}`, async () => {
      document.documentElement.lang = 'en';
      document.title = 'Sign up';
      const person = await cropping(undefined, theme);
      expect(await findings(person.element)).to.deep.equal([]);
    });
  }
});
