import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import axe, { type AxeResults } from 'axe-core';
import type { KeyInput, Page } from 'puppeteer-core';
import { serve } from '../sandbox/serve.js';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

let stage: Stage;
let developer: Person;
let page: Page;

before(async () => {
  stage = await startStage();
});
beforeEach(async () => {
  await stage.useTenant('bookstore');
  developer = await Person.open(stage);
  page = (await stage.browser.pages()).at(-1) as Page;
  await developer.visit('/sandbox');
  await developer.sees('Demo Reader');
});
afterEach(async () => {
  assert.deepEqual(developer.violations, []);
  await developer.close();
});
after(() => stage.close());

const editorText = () => page.$eval('#editor', (editor) => (editor as HTMLTextAreaElement).value);

async function replaceInEditor(written: string, text: string): Promise<void> {
  await developer.fill('Settings', (await editorText()).replace(written, text));
}

async function saveWithKeys(modifier: KeyInput): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press('s');
  await page.keyboard.up(modifier);
}

const settings = async () =>
  (await fetch(`${stage.origin}/api/sign-in-exp`)).json() as Promise<Record<string, unknown>>;

describe('The settings on the page of the sandbox', () => {
  it('are saved with a key', async () => {
    await replaceInEditor('"supportEmail": null', '"supportEmail": "help@mail.test"');
    await saveWithKeys('Control');
    await developer.sees('Saved.');
    assert.equal((await settings())['supportEmail'], 'help@mail.test');

    await replaceInEditor('"help@mail.test"', 'null');
    await saveWithKeys('Meta');
    await developer.doesNotSee('Discard changes');
    assert.equal((await settings())['supportEmail'], null);
  });

  it('are told at the field what is wrong with them, with the caret there, and nothing typed is lost', async () => {
    await replaceInEditor('"SignInAndRegister"', '"Sometimes"');
    await developer.press('Save');
    await developer.sees('Not saved.');
    await developer.sees('signInMode · line');
    await developer.sees("Expected 'SignIn' | 'Register' | 'SignInAndRegister', received 'Sometimes'.");
    await developer.type('"SignIn"');
    await saveWithKeys('Control');
    await developer.sees('Saved.');
    await developer.doesNotSee('received');
    assert.equal((await settings())['signInMode'], 'SignIn');
  });

  it('are told line and column where they are no JSON', async () => {
    await developer.fill('Settings', '{\n  "signInMode": "SignIn",\n  "customCss": nul\n}');
    await developer.press('Save');
    await developer.sees('line 3, column 16');
    await developer.sees('Here should be a value');
    assert.match(await editorText(), /"customCss": nul\n/);
  });

  it('are told the names that nobody knows', async () => {
    await developer.fill('Settings', '{ "signInMode": "SignIn", "signUpp": {} }');
    await developer.press('Save');
    await developer.sees('signUpp · line 1');
    await developer.sees('There is no such setting');
  });

  it('outlive a reload and another tenant while they are not saved', async () => {
    await replaceInEditor('"supportEmail": null', '"supportEmail": "draft@mail.test"');
    await developer.reload();
    await developer.sees('Not saved yet.');
    await developer.press('Username and password');
    await developer.sees('Your text is still here.');
    assert.match(await editorText(), /draft@mail\.test/);
    await developer.press('Discard changes');
    assert.match(await editorText(), /tnt1\/logo\.svg/);
  });
});

describe('The tenants on the page of the sandbox', () => {
  it('are one click apart, and readers sign in as the tenant wants', async () => {
    await developer.press('Email code, no passwords');
    await developer.sees('Now the tenant is: Email code, no passwords.');
    await developer.visit('/');
    await developer.press('Sign in');
    await developer.fill('Email', 'demo@bookstore.test');
    await developer.press('Sign in');
    await developer.sees('Check your email');
    await developer.visit('/sandbox');
    await developer.sees('demo@bookstore.test Sign in · email');
  });

  it('say what of them is missing', async () => {
    await developer.sees('Not in the sandbox yet, left out: Social sign-in (Google, GitHub, Apple, WeChat)');
  });
});

describe('The accounts on the page of the sandbox', () => {
  it('come, change and go with the keyboard alone', async () => {
    await page.focus('#add-account');
    await developer.pressKey('Enter');
    await developer.type('demo');
    await developer.pressKey('Enter');
    await developer.sees('This username is already in use.');
    await developer.type('-2');
    await developer.pressKey('Enter');
    await developer.sees('Username: This is not in the right form.');
    for (const text of ['lise', 'lise@mail.test', '+43 660 1234567', 'Lise', 'Violet-Kettle-41']) {
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await developer.type(text);
      await developer.pressKey('Tab');
    }
    await developer.pressKey('Enter');
    await developer.sees('Lise can sign in.');
    await developer.sees('lise · lise@mail.test · 436601234567');

    await page.focus('[aria-label="Suspend: Lise"]');
    await developer.pressKey('Enter');
    await developer.sees('Suspended · lise');
    await developer.pressKey('Enter');
    await developer.sees('Lise can sign in again.');

    await developer.pressKey('Tab');
    await developer.pressKey('Enter');
    await developer.type('Marble-Harbor-58');
    await developer.pressKey('Enter');
    await developer.sees('Lise has a new password.');

    await developer.pressKey('Tab');
    await developer.pressKey('Enter');
    await developer.sees('Delete Lise?');
    await developer.pressKey('Enter');
    await developer.sees('Lise is deleted.');
    await developer.doesNotSee('lise@mail.test');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Accounts');
  });
});

it('the page of a sandbox with a token asks for it', async () => {
  const locked = await serve({ managementToken: 'only-for-those-who-run-it' });
  const stranger = await Person.open({ browser: stage.browser, origin: locked.origin });
  await stranger.visit('/sandbox');
  await stranger.fill('Management token', 'a guess');
  await stranger.press('Continue');
  await stranger.sees('Unauthorized.');
  await stranger.doesNotSee('Accounts');
  await stranger.fill('Management token', 'only-for-those-who-run-it');
  await stranger.press('Continue');
  await stranger.sees('Demo Reader');
  await stranger.close();
  await locked.close();
});

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  it(`the page of the sandbox is accessible and fits, ${scheme} and ${width} px wide`, async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 800 });
    await replaceInEditor('"SignInAndRegister"', '"Sometimes"');
    await developer.press('Save');
    await developer.sees('Not saved.');

    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'it scrolls sideways');
  });
}
