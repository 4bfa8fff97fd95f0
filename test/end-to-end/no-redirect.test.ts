import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';
import { strictPolicy } from './strict-policy.js';

let stage: Stage;
let reader: Person;
let tab: Page;

before(async () => {
  stage = await startStage({ headers: { 'Content-Security-Policy': strictPolicy } });
});
beforeEach(async () => {
  reader = await Person.open(stage);
  tab = await newestTab();
  await reader.visit('/');
  await mark(tab);
});
afterEach(() => reader.close());
after(() => stage.close());

async function newestTab(): Promise<Page> {
  const tabs = await stage.browser.browserContexts().at(-1)?.pages();
  const newest = tabs?.at(-1);
  assert.ok(newest);
  return newest;
}

/** What is noted in a page is gone as soon as another page, or the same once more, takes its place. */
const mark = (page: Page) => page.evaluate(() => void (document.documentElement.dataset['marked'] = ''));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in document.documentElement.dataset);

/** What was asked of the server, without the queries. */
const sent = (method: string, path: string) =>
  reader.requests.filter((request) => request.method === method && new URL(request.url).pathname === path).length;

async function openDialog(): Promise<void> {
  await reader.press('Sign in here');
  await reader.sees('Sign in to your account');
}

async function signIn({ username = 'demo', password = 'reading-is-fun-42' } = {}): Promise<void> {
  await reader.fill('Username, email, or phone number', username);
  await reader.press('Sign in');
  await reader.fill('Password', password);
  await reader.press('Continue');
}

/** Takes the server's place, or changes what it is asked. */
async function intercept(path: string, answer: (request: HTTPRequest) => Promise<void>): Promise<void> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    void (new URL(request.url()).pathname === path ? answer(request) : request.continue());
  });
}

async function isSignedInHere(): Promise<void> {
  await reader.sees('You are signed in.');
  await reader.sees('demo@bookstore.test');
  await reader.doesNotSee('Sign in');
  assert.ok(await isMarked(tab), 'The page was left');
  assert.deepEqual(reader.violations, []);
}

describe('A reader signs in on the page she is on', () => {
  it('with her password', async () => {
    await openDialog();
    await signIn();
    await isSignedInHere();
  });

  it('with a wrong password first', async () => {
    await openDialog();
    await signIn({ password: 'something-else' });
    await reader.sees('The account or the password is not right');
    await reader.fill('Password', 'reading-is-fun-42');
    await reader.press('Continue');
    await isSignedInHere();
  });

  it('with a code from her inbox', async () => {
    await openDialog();
    await reader.fill('Username, email, or phone number', 'demo@bookstore.test');
    await reader.press('Sign in');
    await reader.press('Sign in with a code instead');
    await reader.sees('Check your email');
    await reader.fill('Verification code', await stage.codeFor('demo@bookstore.test'));
    await isSignedInHere();
  });

  it('at once where she has a session', async () => {
    await openDialog();
    await signIn();
    await isSignedInHere();
    await tab.evaluate(() => localStorage.clear());
    await reader.visit('/');
    await mark(tab);
    await reader.press('Sign in here');
    await isSignedInHere();
    assert.equal(sent('PUT', '/api/experience'), 0);
  });

  it('after she closed the dialog, with a sign-in begun anew', async () => {
    await openDialog();
    await reader.fill('Username, email, or phone number', 'somebody');
    await reader.press('Close');
    await tab.locator('#sign-in-here[aria-busy="false"]').wait();
    await openDialog();
    await signIn();
    await isSignedInHere();
    assert.equal(sent('GET', '/oidc/auth'), 2);
  });

  it('with the keyboard alone, which Escape gives back to the button', async () => {
    await openDialog();
    await reader.type('somebody');
    await reader.pressKey('Escape');
    await tab.locator('#sign-in-here[aria-busy="false"]').wait();
    await reader.pressKey('Enter');
    await reader.sees('Sign in to your account');
    await reader.type('demo');
    await reader.pressKey('Enter');
    await reader.sees('Enter your password');
    await reader.type('reading-is-fun-42');
    await reader.pressKey('Enter');
    await isSignedInHere();
    assert.equal(await tab.evaluate(() => document.activeElement?.textContent), 'Hello, Demo Reader');
  });

  it('once, though she clicks twice', async () => {
    await tab.locator('::-p-aria([name="Sign in here"][role="button"])').click({ count: 2 });
    await reader.sees('Sign in to your account');
    await signIn();
    await isSignedInHere();
    assert.equal(sent('GET', '/oidc/auth'), 1);
    assert.equal(sent('PUT', '/api/experience'), 1);
  });

  it('again after she signed out', async () => {
    await openDialog();
    await signIn();
    await isSignedInHere();
    await reader.press('Sign out');
    await reader.sees('Books for slow evenings');
    await mark(tab);
    await openDialog();
    await signIn();
    await isSignedInHere();
  });

  it('in the first of two tabs that both ask her', async () => {
    await openDialog();
    const other = await tab.browserContext().newPage();
    await other.goto(stage.origin);
    await other.locator('#sign-in-here').click();
    await other.locator('dialog input').wait();
    await tab.bringToFront();
    await signIn();
    await isSignedInHere();
  });
});

describe('A reader leaves the page', () => {
  it('where consent is asked for', async () => {
    await intercept('/consent', (request) =>
      request.respond({ contentType: 'text/html', body: '<h1>May Bookstore read your profile?</h1>' }),
    );
    await openDialog();
    await signIn();
    await reader.sees('May Bookstore read your profile?');
    assert.equal(reader.path(), '/consent');
  });

  it('where somebody else is signed in, who has to be signed out first', async () => {
    await stage.register({ username: 'grace', password: 'Amber-Lantern-58', primaryEmail: 'grace@mail.test' });
    await openDialog();
    await signIn();
    await isSignedInHere();
    await tab.evaluate(() => localStorage.clear());
    await reader.visit('/');
    await intercept('/oidc/auth', (request) =>
      request.continue({ url: request.url().replace('prompt=consent', 'prompt=login') }),
    );
    await openDialog();
    await signIn({ username: 'grace', password: 'Amber-Lantern-58' });
    await reader.sees('grace@mail.test');
    assert.equal(sent('POST', '/oidc/session/end/confirm'), 1);
  });

  it('where the server has an error to tell', async () => {
    await intercept('/oidc/auth', (request) =>
      request.respond({ status: 400, contentType: 'application/json', body: '{ "code": "oidc.invalid_client" }' }),
    );
    await reader.press('Sign in here');
    await reader.sees('oidc.invalid_client');
    assert.equal(reader.path(), '/oidc/auth');
  });
});
