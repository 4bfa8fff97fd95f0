import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import axe from 'axe-core';
import { findings } from '../axe.js';
import { withoutEdge } from './edges.js';
import { stories, Storybook } from './storybook.js';
import { dress, variants } from './variants.js';

const storybook = await Storybook.open((page) => page.evaluate(axe.source));
after(() => storybook.close());
const { page } = storybook;
const session = await page.createCDPSession();

for (const story of stories()) {
  test(`${story.name} — axe finds nothing, in both themes and directions`, async () => {
    await storybook.show(story);
    const found: string[] = [];
    for (const variant of variants) {
      await dress(page, variant);
      const element = await page.$('logto-sign-in');
      const inVariant = await page.evaluate(findings, element!);
      found.push(...inVariant.map((finding) => `${variant.theme}, ${variant.language}: ${finding}`));
    }
    assert.deepEqual(found, []);
  });

  test(`${story.name} — fields and buttons have edges in forced colours`, async (t) => {
    await storybook.show(story);
    t.after(() => forceColors('none'));
    await forceColors('active');
    assert.deepEqual(await page.evaluate(withoutEdge), []);
  });
}

/** Puppeteer knows no such feature; whoever sets one sets all. */
async function forceColors(value: 'active' | 'none'): Promise<void> {
  const features = [
    { name: 'forced-colors', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}
