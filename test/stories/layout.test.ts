import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { answers } from '../../src/testing/index.js';
import { leftInEnglish } from './left-in-english.js';
import { overflowing } from './overflow.js';
import { stories, Storybook } from './storybook.js';
import { dress } from './variants.js';

const storybook = await Storybook.open();
after(() => storybook.close());
const { page } = storybook;

/** Each language whose words are long in a way of its own, the last one from right to left. */
const narrow = ['en', 'de', 'fr', 'ru', 'th', 'ar'] as const;

for (const story of stories()) {
  test(`${story.name} — fits into 280 px, in every script and the longest words`, async () => {
    await page.setViewport({ width: 280, height: 800 });
    await storybook.show(story);
    const found: string[] = [];
    for (const language of narrow) {
      await dress(page, { theme: 'light', language });
      await storybook.settle();
      found.push(...(await page.evaluate(overflowing)).map((finding) => `${language}: ${finding}`));
    }
    assert.deepEqual(found, []);
  });

  test(`${story.name} — says nothing in English to whoever reads Arabic`, async () => {
    await storybook.show(story);
    await dress(page, { theme: 'light', language: 'ar' });
    assert.deepEqual(await page.evaluate(leftInEnglish, JSON.stringify(answers)), []);
  });

  test(`${story.name} — keeps its width and stands in the middle of 3840 px`, async () => {
    await page.setViewport({ width: 3840, height: 2160 });
    await storybook.show(story);
    await dress(page, { theme: 'light', language: 'en' });
    const { width, before, after } = await page.evaluate(() => {
      const card = document.querySelector('.logto_main-content')!;
      // The tenant's own content may stand beside it.
      const boxes = [...card.parentElement!.children].map((part) => part.getBoundingClientRect());
      return {
        width: card.getBoundingClientRect().width,
        before: Math.min(...boxes.map(({ left }) => left)),
        after: document.documentElement.clientWidth - Math.max(...boxes.map(({ right }) => right)),
      };
    });
    assert.ok(width <= 480, `The card is ${width} px wide.`);
    assert.ok(Math.abs(before - after) <= 1, `There are ${before} px on the left and ${after} px on the right.`);
  });
}
