import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { isVisiblyOther, writeDifference } from './differences.js';
import { pathOf, pictureOf, reasonToSkip, thisMachine, writeMachine } from './pictures.js';
import { stories, Storybook } from './storybook.js';
import { dress, variants } from './variants.js';

/** The screens that most people see. */
const main = [
  'screens-sign-in--with-ways-out',
  'screens-sign-in--username-or-email',
  'screens-sign-in--wrong-password',
  'screens-register--empty',
  'screens-password--with-recovery',
  'screens-code--filled',
  'screens-forgot-password--empty',
  'screens-new-password--strict-policy-half-met',
  'screens-extra-profile--empty',
  'screens-question--create-account',
];

const storybook = await Storybook.open();
after(() => storybook.close());
const { page } = storybook;
await page.setViewport({ width: 480, height: 900 });
const session = await page.createCDPSession();

/** `npm run pictures` takes them anew. */
const isTaking = process.env.PICTURES === 'take';
await storybook.show(stories()[0]!);
const here = await thisMachine(page);
if (isTaking) writeMachine(here);
const skip = isTaking ? undefined : reasonToSkip(here);

for (const id of main) {
  const story = stories().find((story) => story.id === id);
  for (const variant of variants) {
    const { theme, language } = variant;
    const name = `${story?.name ?? id} — looks as in its picture, ${theme}, ${language}`;
    test(skip ? `${name} (${skip})` : name, { skip: skip ?? false }, async () => {
      assert.ok(story, 'There is no such story.');
      await storybook.show(story);
      await dress(page, variant);
      await storybook.settle();
      const picture = await pictureOf(page, session);
      const path = pathOf(`${id}.${theme}.${language}`);
      if (isTaking) {
        writeFileSync(path, picture);
        return;
      }
      const expected = readFileSync(path);
      if (isVisiblyOther(expected, picture)) {
        assert.fail(`It differs: see ${writeDifference(`${id} ${theme} ${language}`, expected, picture)}`);
      }
    });
  }
}
