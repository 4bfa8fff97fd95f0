import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/setup.js';
import { demo } from '../../sandbox/seed.js';
import { Person } from '../end-to-end/person.js';
import { installApp } from './package.js';
import { openShop, type Shop } from './shop.js';
import { ways } from './ways.js';

let app: string;
let browser: Browser;

before(async () => {
  app = installApp();
  browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
});
after(async () => {
  await browser.close();
  rmSync(app, { recursive: true });
});

/** As a page of this way, in a folder of its own. */
async function build(way: string): Promise<string> {
  const site = `${app}/${way.replaceAll(' ', '-')}`;
  mkdirSync(site);
  await ways[way]?.(app, site);
  return site;
}

/** How often lit notes that it has been loaded, in all scripts of a page. */
function copiesOfLit(site: string): number {
  const scripts = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const notes = scripts.flatMap((file) => readFileSync(`${site}/${file}`, 'utf8').match(/\.litHtmlVersions\b/g) ?? []);
  return notes.length;
}

async function signIn({ origin, authorizationUrl, tokensFor }: Shop): Promise<void> {
  const reader = await Person.open({ browser, origin });
  const loaded = () => reader.requests.filter(({ url }) => url.endsWith('.js')).length;
  await reader.visit(authorizationUrl);
  await reader.fill('Username, email, or phone number', demo.username);
  const atFirst = loaded();

  await reader.press('Sign in');
  await reader.fill('Password', demo.password);
  assert.ok(loaded() > atFirst, 'The screen for the password was there from the start.');

  await reader.press('Continue');
  await reader.sees('Welcome back');
  const callback = reader.requests.find(({ url }) => url.startsWith(`${origin}/callback`));
  const tokens = await tokensFor(callback?.url ?? '');
  assert.equal(typeof tokens['id_token'], 'string', JSON.stringify(tokens));
  await reader.close();
}

describe('The package as people install it', () => {
  for (const name of ['logto-sign-in', 'logto-sign-in/define', 'logto-sign-in/flow']) {
    it(`can be imported where there is no page, as ${name}`, () => {
      execFileSync('node', ['--input-type=module', '--eval', `await import('${name}')`], { cwd: app });
    });
  }

  for (const way of Object.keys(ways)) {
    it(`signs people in with ${way}`, async () => {
      const site = await build(way);
      assert.equal(copiesOfLit(site), 1);
      const shop = await openShop(site);
      await signIn(shop);
      await shop.close();
    });
  }
});
