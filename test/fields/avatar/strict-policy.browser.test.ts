import { expect } from 'chai';
import { strictPolicy } from '../../end-to-end/strict-policy.js';
import { allowTime, until } from './person.js';
import { animatedGif, painted } from './pictures.js';
import type { StrictPage } from './strict-page.js';

let frame: HTMLIFrameElement;

beforeEach(allowTime);
afterEach(() => frame.remove());

/** The field in a page of its own, as strict as pages can be. */
async function openStrictPage(): Promise<StrictPage> {
  frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${strictPolicy}">
    <script type="module" src="/test/fields/avatar/strict-page.ts"></script>`;
  document.body.append(frame);
  const page = frame.contentWindow as unknown as { strictPage?: StrictPage };
  await until(() => page.strictPage);
  return page.strictPage!;
}

describe('On the strictest page', () => {
  it('choosing, cropping and showing a picture breaks no rule', async () => {
    const { person, violations } = await openStrictPage();
    for (const file of [await painted({ type: 'image/jpeg' }), animatedGif()]) {
      await person.crop(file);
      person.area().dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
      await until(() => person.zoom().valueAsNumber > 1);
      expect((await person.save()).size).to.be.above(0);
      person.show({ uploading: true });
      await until(() => person.status() === 'Uploading…');
      person.show({ uploading: false, picture: '/test/fields/avatar/missing.png' });
      await until(() => person.status() === 'The picture is uploaded.');
    }
    person.choose(new File([], 'empty.png'));
    await until(() => person.error());
    expect(violations).to.deep.equal([]);
  });

  it('a broken rule would be seen, and a picture from a host that is not allowed leaves what was uploaded', async () => {
    const { person, violations } = await openStrictPage();
    await person.crop(await painted());
    await person.save();
    person.show({ uploading: true });
    await until(() => person.status() === 'Uploading…');
    person.show({ uploading: false, picture: 'https://pictures.test/ada.png' });
    await until(() => violations.length > 0);
    expect(violations).to.deep.equal(['img-src']);
    await until(() => person.status() === 'The picture is uploaded.');
    expect(person.element.querySelector('.logto_avatar-picture > canvas')!.getClientRects().length).to.equal(1);
  });
});
