import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { writeDifference } from './differences.js';
import { leakingStyles } from './leaking-styles.js';
import { addPages, pages, usePage } from './pages.js';
import { stories, Storybook, type Story } from './storybook.js';

/** High enough for every story; a dialog lies in its middle. */
const viewport = { width: 480, height: 1600 };

const storybook = await Storybook.open(addPages);
after(() => storybook.close());
const { page } = storybook;
await page.setViewport(viewport);
const session = await page.createCDPSession();

for (const story of stories()) {
  test(`${story.name} — looks the same whatever CSS the page has`, async () => {
    await usePage(page);
    await storybook.show(story);
    const height = await page.evaluate(() => document.querySelector('.stage')!.scrollHeight);
    assert.ok(height <= viewport.height, `It is ${height} px high: the viewport has to be higher.`);

    const bare = await picture();
    const leaks: string[] = [];
    for (const name of pages) {
      await usePage(page, name);
      if (!(await picture()).equals(bare)) leaks.push(...(await leak(story, name)));
    }
    assert.deepEqual(leaks, []);
  });
}

/** What differs; nothing where it was only that something had not come to rest. */
async function leak(story: Story, name: string): Promise<string[]> {
  await usePage(page);
  await storybook.settle();
  const bare = await picture();
  await usePage(page, name);
  await storybook.settle();
  const styled = await picture();
  if (styled.equals(bare)) return [];
  const folder = writeDifference(`${story.id} ${name}`, bare, styled);
  return [`${name}: see ${folder}`, ...(await page.evaluate(leakingStyles, name))];
}

async function picture(): Promise<Buffer> {
  const { data } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true });
  return Buffer.from(data, 'base64');
}
