import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import axe from 'axe-core';
import { findings } from '../axe.js';
import { stories, Storybook } from './storybook.js';
import { dress, variants } from './variants.js';

const storybook = await Storybook.open((page) => page.evaluate(axe.source));
after(() => storybook.close());
const { page } = storybook;

for (const story of stories()) {
  test(`${story.name} — axe finds nothing, in both themes and directions`, async () => {
    await storybook.show(story);
    const found: string[] = [];
    for (const variant of variants) {
      await dress(page, variant);
      const element = await page.$('logto-sign-in');
      const inVariant = await page.evaluate(findings, element!);
      found.push(...inVariant.map((finding) => `${variant.theme}, ${variant.direction}: ${finding}`));
    }
    assert.deepEqual(found, []);
  });
}
