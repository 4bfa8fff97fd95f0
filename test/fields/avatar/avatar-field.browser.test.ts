import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { findings } from '../../axe.js';
import { allowTime, meet, part, transferOf, until, type Person } from './person.js';
import { animatedGif, bitmap, brokenPng, colourOf, painted } from './pictures.js';
import type { Shown } from './stage.js';

beforeEach(allowTime);
afterEach(part);

const red = [255, 0, 0, 255];

/** As the browser tells of a drop, or of what hovers. */
function drag(type: 'dragover' | 'drop', target: Element, ...files: File[]): DragEvent {
  const dataTransfer = transferOf(...files);
  // One that a script made forgets what it is told.
  Object.defineProperty(dataTransfer, 'dropEffect', { value: 'none', writable: true });
  const event = new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer });
  target.dispatchEvent(event);
  return event;
}

function paste(data: DataTransfer): ClipboardEvent {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
  document.body.dispatchEvent(event);
  return event;
}

/** A field that is there. */
async function meetField(options?: Shown, theme?: string): Promise<Person> {
  const person = meet(options, theme);
  await until(() => person.input);
  return person;
}

const zone = ({ element }: Person) => element.querySelector<HTMLElement>('.logto_avatar')!;
const isOver = (person: Person) => zone(person).matches('.is-over');
const isShown = (element: Element | null) => element !== null && element.getClientRects().length > 0;

describe('Choosing a picture', () => {
  it('says beforehand which files do, and what becomes of moving ones', async () => {
    const { input } = await meetField();
    const said = input
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(said.join('')).to.contain(
      'A picture of up to 20 MB. JPEG, PNG, GIF, WebP, or BMP; moving pictures become still ones.',
    );
    expect(input.accept).to.equal('image/jpeg,image/png,image/gif,image/webp,image/bmp');
    expect([...input.labels!].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Profile picture',
      'Upload picture',
    ]);
  });

  it('opens the dialog on top, and takes the same file a second time', async () => {
    const person = await meetField();
    const file = await painted();
    await person.crop(file);
    expect(person.dialog()!.matches(':modal')).to.equal(true);
    person.button('Cancel').click();
    await until(() => !person.dialog());
    expect(person.input.value).to.equal('');
    await person.crop(file);
    expect(person.uploads).to.deep.equal([]);
  });

  it('works with the keyboard', async () => {
    const person = await meetField();
    const opened = new Promise((resolve) => person.input.addEventListener('click', resolve));
    person.input.addEventListener('click', (event) => event.preventDefault());
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === person.input).to.equal(true);
    await sendKeys({ press: 'Space' });
    await opened;
  });

  it('offers places to press that are large enough', async () => {
    const { element } = await meetField({ picture: await address(await painted()) });
    const places = [...element.querySelectorAll('.logto_quiet-button, .logto_avatar-picture, input')];
    const sizes = places.map((place) => place.getBoundingClientRect());
    expect(sizes.length).to.equal(4);
    expect(sizes.filter(({ width, height }) => Math.min(width, height) < 44)).to.deep.equal([]);
  });

  it('is required until there is a picture', async () => {
    const person = await meetField({ required: true });
    expect(person.input.required).to.equal(true);
    person.show({ picture: await address(await painted()) });
    await until(() => !person.input.required);
  });
});

describe('Dropping a picture', () => {
  it('is awaited visibly while the file hovers, and no longer', async () => {
    const person = await meetField();
    const event = drag('dragover', person.input, await painted());
    await until(() => isOver(person));
    expect([event.defaultPrevented, event.dataTransfer!.dropEffect]).to.deep.equal([true, 'copy']);
    drag('dragover', document.body, await painted());
    await until(() => !isOver(person));
    drag('dragover', person.input, await painted());
    await until(() => isOver(person));
    window.dispatchEvent(new DragEvent('dragleave', { relatedTarget: null }));
    await until(() => !isOver(person));
  });

  it('takes the first of several files', async () => {
    const person = await meetField();
    const event = drag('drop', zone(person), animatedGif(), await painted());
    expect(event.defaultPrevented).to.equal(true);
    await until(() => person.dialog()?.open);
    expect(await colourOf(await person.save(), 0.5, 0.5)).to.deep.equal(red);
  });

  it('beside the field does not lead the page away', async () => {
    const person = await meetField();
    for (const type of ['dragover', 'drop'] as const) {
      expect(drag(type, document.body, await painted()).defaultPrevented).to.equal(true);
    }
    await until(() => person.input);
    expect(person.dialog()).to.equal(null);
  });

  it('leaves the drop zones of the page alone, and drops that are no files', async () => {
    await meetField();
    const own = document.createElement('input');
    own.type = 'file';
    document.body.append(own);
    expect(drag('dragover', own, await painted()).defaultPrevented).to.equal(false);
    own.type = 'text';
    expect(drag('dragover', own).defaultPrevented).to.equal(false);
    own.addEventListener('dragover', (event) => {
      event.dataTransfer!.dropEffect = 'link';
      event.preventDefault();
    });
    expect(drag('dragover', own, await painted()).dataTransfer!.dropEffect).to.equal('link');
    own.remove();
  });

  it('is over with the field', async () => {
    await meetField();
    part();
    expect(drag('drop', document.body, await painted()).defaultPrevented).to.equal(false);
  });
});

describe('Pasting', () => {
  it('a picture while the field has the focus chooses it', async () => {
    const person = await meetField();
    person.input.focus();
    expect(paste(transferOf(await painted())).defaultPrevented).to.equal(true);
    await until(() => person.dialog()?.open);
  });

  it('a picture elsewhere, or words, is left to the page', async () => {
    const person = await meetField();
    const file = await painted();
    expect(paste(transferOf(file)).defaultPrevented).to.equal(false);
    person.input.focus();
    const words = new DataTransfer();
    words.setData('text/plain', 'Ada');
    expect(paste(words).defaultPrevented).to.equal(false);
    expect(person.dialog()).to.equal(null);
  });
});

describe('A file that will not do is told about at the field', () => {
  const megabytes = 20 * 1024 ** 2;
  const cases: Readonly<Record<string, readonly [() => File | Promise<File>, string]>> = {
    'an empty one': [() => new File([], 'empty.png', { type: 'image/png' }), 'This file is empty.'],
    'words that are called a picture': [
      () => new File(['These are words.'], 'words.png', { type: 'image/png' }),
      'Please choose a picture in JPEG, PNG, GIF, WebP, or BMP.',
    ],
    'a drawing that may hold scripts': [
      () => new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'drawing.svg', { type: 'image/svg+xml' }),
      'Please choose a picture in JPEG, PNG, GIF, WebP, or BMP.',
    ],
    'one that breaks off': [brokenPng, 'This picture cannot be read. Please choose another one.'],
    'one byte too many': [
      () => new File([new Uint8Array(megabytes + 1)], 'large.png', { type: 'image/png' }),
      'This picture is larger than 20 MB.',
    ],
    'as many bytes as are allowed, which are no picture': [
      () => new File([new Uint8Array(megabytes)], 'large.png', { type: 'image/png' }),
      'Please choose a picture in JPEG, PNG, GIF, WebP, or BMP.',
    ],
    'a folder, or a file that is gone': [unreadable, 'This picture cannot be read. Please choose another one.'],
  };

  for (const [name, [fileOf, words]] of Object.entries(cases)) {
    it(name, async () => {
      const person = await meetField();
      person.choose(await fileOf());
      await until(() => person.error() && person.input.ariaInvalid === 'true');
      expect(person.error()).to.equal(words);
      expect(person.input.getAttribute('aria-describedby')).to.contain('field-error');
      await until(() => document.activeElement === person.input);
      expect([person.dialog(), person.uploads.length]).to.deep.equal([null, 0]);
    });
  }

  it('without reading one that is too large', async () => {
    const person = await meetField();
    let reads = 0;
    const spiedOn = (size: number) => {
      const file = new File([new Uint8Array(size)], 'large.png');
      file.slice = () => {
        reads += 1;
        return new Blob();
      };
      return file;
    };
    person.choose(spiedOn(megabytes + 1));
    await until(() => person.error());
    expect(reads).to.equal(0);
    person.choose(spiedOn(megabytes));
    await until(() => reads);
  });

  it('until the next file is chosen', async () => {
    const person = await meetField({ error: 'Failed to upload.' });
    expect(person.error()).to.equal('Failed to upload.');
    person.choose(new File([], 'empty.png'));
    await until(() => person.error() === 'This file is empty.');
    await person.crop(await painted());
    expect(person.error()).to.equal('Failed to upload.');
  });

  it('or until there is something newer to tell', async () => {
    const person = await meetField();
    person.choose(new File([], 'empty.png'));
    await until(() => person.error());
    person.show({ error: 'Please choose a picture.' });
    await until(() => person.error() === 'Please choose a picture.');
  });

  it('and has the focus, unless a field before it is wrong, too', async () => {
    const person = await meetField();
    person.button('Continue').focus();
    person.show({ error: 'Please choose a picture.' });
    await until(() => person.error());
    expect(document.activeElement === person.input).to.equal(true);

    const name = document.createElement('input');
    name.ariaInvalid = 'true';
    person.element.querySelector('form')!.prepend(name);
    name.focus();
    person.show({ error: 'Failed to upload.' });
    await until(() => person.error() === 'Failed to upload.');
    expect(document.activeElement === name).to.equal(true);
  });
});

describe('What is uploaded', () => {
  it('is a square of 512 pixels', async () => {
    const person = await meetField();
    await person.crop(await painted({ width: 3000, height: 2000 }));
    const { width, height } = await createImageBitmap(await person.save());
    expect([width, height]).to.deep.equal([512, 512]);
  });

  it('is no larger than what was chosen', async () => {
    const person = await meetField();
    await person.crop(await painted({ width: 90, height: 60 }));
    const { width, height } = await createImageBitmap(await person.save());
    expect([width, height]).to.deep.equal([60, 60]);
  });

  for (const [name, fileOf, type] of [
    ['a photograph', () => painted({ type: 'image/jpeg' }), 'image/jpeg'],
    ['a BMP', async () => bitmap(), 'image/jpeg'],
    ['a PNG', () => painted(), 'image/png'],
    ['a WebP', () => painted({ type: 'image/webp' }), 'image/png'],
    ['a GIF', async () => animatedGif(), 'image/png'],
  ] as const) {
    it(`is ${type} where ${name} was chosen, whatever that was called`, async () => {
      const person = await meetField();
      await person.crop(new File([await fileOf()], 'unnamed'));
      expect((await person.save()).type).to.equal(type);
    });
  }

  it('keeps what is transparent', async () => {
    const person = await meetField();
    const canvas = new OffscreenCanvas(20, 20);
    canvas.getContext('2d');
    await person.crop(new File([await canvas.convertToBlob()], 'clear.png'));
    expect(await colourOf(await person.save(), 0.5, 0.5)).to.deep.equal([0, 0, 0, 0]);
  });

  it('is the first frame of a moving picture', async () => {
    const person = await meetField();
    await person.crop(animatedGif());
    expect(await colourOf(await person.save(), 0.5, 0.5)).to.deep.equal(red);
  });
});

describe('While the picture is uploaded', () => {
  it('it shows already, with words in a region for them, and nothing moves', async () => {
    const person = await meetField();
    const height = person.element.getBoundingClientRect().height;
    expect(person.status()).to.equal(undefined);
    await person.crop(await painted());
    await person.save();
    person.show({ uploading: true });
    await until(() => person.status() === 'Uploading…');
    expect(isShown(person.element.querySelector('.logto_avatar-picture > canvas'))).to.equal(true);
    expect(isShown(person.element.querySelector('.logto_avatar-ring'))).to.equal(true);
    expect(person.element.getBoundingClientRect().height).to.equal(height);
  });

  it('no other can be chosen, and the focus stays', async () => {
    const person = await meetField({ uploading: true, picture: await address(await painted()) });
    person.input.focus();
    person.choose(await painted());
    drag('drop', zone(person), await painted());
    paste(transferOf(await painted()));
    const click = new MouseEvent('click', { cancelable: true });
    person.input.dispatchEvent(click);
    expect([click.defaultPrevented, person.input.ariaDisabled]).to.deep.equal([true, 'true']);
    expect(person.button('Remove').disabled).to.equal(true);
    person.show({ uploading: false });
    await person.crop(await painted());
    expect(person.element.querySelectorAll('dialog').length).to.equal(1);
  });

  it('the ring does not turn where motion is unwelcome', async () => {
    const sheet = await (await fetch('/src/fields/avatar/avatar-field.css')).text();
    expect(sheet.replace(/\s+/g, ' ')).to.contain(
      '@media (prefers-reduced-motion: reduce) { .logto_avatar-ring { animation: none; } }',
    );
  });

  it('and that fails, it goes again', async () => {
    const person = await meetField();
    await person.crop(await painted());
    await person.save();
    person.show({ uploading: true });
    await until(() => person.status());
    person.show({ uploading: false, error: 'Failed to upload.' });
    await until(() => person.error() === 'Failed to upload.');
    expect(person.element.querySelector('.logto_avatar-picture > canvas')).to.equal(null);
    expect(person.status()).to.equal(undefined);
  });
});

describe('The uploaded picture', () => {
  it('shows, is told, and can be replaced', async () => {
    const person = await meetField();
    await person.crop(await painted());
    const saved = await person.save();
    person.show({ uploading: true });
    await until(() => person.status() === 'Uploading…');
    person.show({ uploading: false, picture: await address(saved) });
    await until(() => isShown(person.element.querySelector('img')));
    expect(isShown(person.element.querySelector('.logto_avatar-picture > canvas'))).to.equal(false);
    expect(person.status()).to.equal('The picture is uploaded.');
    expect(person.element.querySelector('img')!.alt).to.equal('Your picture');
    expect([...person.input.labels!].at(-1)?.textContent.trim()).to.equal('Replace');
    await person.crop(animatedGif());
    expect(await colourOf(await person.save(), 0.5, 0.5)).to.deep.equal(red);
  });

  it('that cannot be shown gives way to what was uploaded, or else to a glyph', async () => {
    const missing = `${location.origin}/test/fields/avatar/missing.png`;
    const person = await meetField({ picture: missing });
    const image = person.element.querySelector('img')!;
    await new Promise((resolve) => image.addEventListener('error', resolve, { once: true }));
    expect(isShown(image)).to.equal(false);
    expect(isShown(person.element.querySelector('.logto_avatar-picture > svg'))).to.equal(true);
    await person.crop(await painted());
    await person.save();
    person.show({ uploading: true });
    await until(() => person.status() === 'Uploading…');
    person.show({ uploading: false, picture: `${missing}?2` });
    await until(() => person.status() === 'The picture is uploaded.');
    expect(isShown(person.element.querySelector('.logto_avatar-picture > canvas'))).to.equal(true);
  });

  it('can be removed, and the focus goes to what stays', async () => {
    const person = await meetField({ picture: await address(await painted()) });
    person.button('Remove').focus();
    await sendKeys({ press: 'Enter' });
    expect(person.removals()).to.equal(1);
    expect(document.activeElement === person.input).to.equal(true);
    person.show({ picture: undefined });
    await until(() => !person.button('Remove'));
    expect(person.element.querySelector('.logto_avatar-picture > :is(img, canvas)')).to.equal(null);
    expect(person.submits()).to.equal(0);
  });
});

for (const theme of ['light', 'dark']) {
  describe(`In the ${theme} theme, axe finds nothing to say about a field that is`, () => {
    const states: Readonly<Record<string, () => Shown | Promise<Shown>>> = {
      empty: () => ({ required: true, note: 'Others see it beside what you write.' }),
      refused: () => ({ error: 'Failed to upload the picture.' }),
      uploading: () => ({ uploading: true }),
      filled: async () => ({ picture: await address(await painted()) }),
    };
    for (const [name, optionsOf] of Object.entries(states)) {
      it(name, async () => {
        document.documentElement.lang = 'en';
        document.title = 'Sign up';
        const { element } = await meetField(await optionsOf(), theme);
        element.getAnimations({ subtree: true }).forEach((animation) => animation.cancel());
        expect(await findings(element)).to.deep.equal([]);
      });
    }
  });
}

/** Stands for where the server keeps pictures. */
async function address(picture: Blob): Promise<string> {
  return URL.createObjectURL(picture);
}

function unreadable(): File {
  const file = new File(['gone'], 'gone.png');
  file.slice = () => {
    throw new DOMException('It is gone.', 'NotFoundError');
  };
  return file;
}
