import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/setup.js';
import type * as Testing from '../../src/testing/index.js';
import type * as Playwright from '../../src/testing/playwright/index.js';

/** By the names that people import them by; the build need not be there for the types. */
const [testing, playwright]: string[] = ['logto-sign-in/testing', 'logto-sign-in/testing/playwright'];
const {
  answers,
  checking,
  fixedTime,
  FakeTransport,
  requests,
  rightCode,
  rightPassword,
  settingsWith,
  tenants,
  unreachable,
} = (await import(testing!)) as typeof Testing;
const { answerRequests, SignInPage } = (await import(playwright!)) as typeof Playwright;

const origin = 'http://localhost:4999';
const html = `<!doctype html><title>Sign in</title>
  <script type="module" src="/cdn/logto-sign-in.js"></script><logto-sign-in></logto-sign-in>`;

let browser: Browser;
let page: Page;
let signIn: Playwright.SignInPage;
let transport: Testing.FakeTransport;

before(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
});
after(() => browser.close());

beforeEach(async () => {
  await page?.context().close();
  page = await browser.newPage({ reducedMotion: 'reduce' });
});

/** Opens a page that knows nothing of tests, before a server that is none. */
async function open(settings: unknown, language = 'en'): Promise<void> {
  transport = new FakeTransport({ ...checking, [requests.settings]: { status: 200, body: settings } });
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill(
      pathname === '/'
        ? { contentType: 'text/html', body: html.replace('<logto-sign-in>', `<logto-sign-in lang="${language}">`) }
        : { contentType: 'text/javascript', body: readFileSync(`dist${pathname}`) },
    );
  });
  await page.route('https://auth.test/**', (route) => route.fulfill({ contentType: 'text/html', body: 'The shop' }));
  await answerRequests(page, transport);
  await page.goto(origin);
  signIn = new SignInPage(page);
  await signIn.waitFor('sign-in');
}

const signedIn = () => page.waitForURL('https://auth.test/oidc/auth/interaction-1');

/** Every way in and out. */
const everything = settingsWith(
  [
    ['username', 'password'],
    ['email', 'password', 'code'],
  ],
  {
    signUp: { identifiers: ['email'], password: true, verify: true, secondaryIdentifiers: [] },
    forgotPassword: { email: true, phone: false },
  },
);

describe('The page objects for Playwright', () => {
  it('sign in with a password, after a wrong one', async () => {
    await open(tenants.emailAndPassword);
    await signIn.identify('ada@mail.test', 'a-guess');
    await expect(signIn.notice.or(signIn.error('password'))).toContainText(/\w/);
    await signIn.enterPassword(rightPassword);
    await signedIn();
  });

  it('tell what is wrong beside a field', async () => {
    await open(tenants.emailAndPassword);
    await signIn.submit();
    await expect(signIn.error('identifier')).toContainText(/\w/);
    await expect(signIn.error('password')).toContainText(/\w/);
    await expect(signIn.notice).toBeHidden();
  });

  it('choose a code instead, have it sent again, and mistype it', async () => {
    await page.clock.install({ time: fixedTime });
    await open(everything);
    await signIn.identify('ada@mail.test');
    await signIn.waitFor('password');
    await signIn.chooseOtherMethod();
    await signIn.waitFor('code');
    await expect(signIn.resendButton).toBeHidden();
    await page.clock.runFor('01:00');
    await signIn.resendCode();
    await expect(signIn.resendButton).toBeHidden();
    await signIn.enterCode('000000');
    await expect(signIn.error('code')).toContainText(/\w/);
    assert.equal(transport.requests(requests.sendCode).length, 2);
    await signIn.chooseOtherMethod();
    await signIn.waitFor('password');
    await signIn.enterPassword(rightPassword);
    await signedIn();
  });

  it('hold the clock, for pictures', async () => {
    await page.clock.setFixedTime(fixedTime);
    await open(tenants.emailAndCode);
    await signIn.identify('ada@mail.test');
    await signIn.waitFor('code');
    await expect(signIn.element.locator('.logto_seconds')).toHaveText('59');
  });

  it('sign up, with a password to choose, in a language that is read from right to left', async () => {
    await open(everything, 'ar');
    await signIn.switchToOtherWay();
    await signIn.waitFor('register');
    transport.answer(requests.identify, [answers.missingPassword, answers.identified]);
    await signIn.identify('ada@mail.test');
    await signIn.enterCode(rightCode);
    await signIn.waitFor('new-password');
    await signIn.choosePassword(rightPassword);
    await signedIn();
  });

  it('recover, go back, and change their mind about who they are', async () => {
    await open(everything);
    await signIn.identify('ada@mail.test');
    await signIn.waitFor('password');
    await signIn.forgetPassword();
    await signIn.waitFor('forgot-password');
    await signIn.goBack();
    await signIn.waitFor('password');
    await signIn.changeIdentifier();
    await signIn.waitFor('sign-in');
    await expect(signIn.field('identifier')).toHaveValue('ada@mail.test');
  });

  it('answer questions', async () => {
    await open(everything);
    transport.answer(requests.identify, [answers.unknownUser, answers.unknownUser, answers.identified]);
    await signIn.identify('ada@mail.test');
    await signIn.chooseOtherMethod();
    await signIn.enterCode(rightCode);
    await signIn.waitFor('question');
    await signIn.decline();
    await expect(signIn.question).toBeHidden();
    await signIn.identify('ada@mail.test');
    await signIn.chooseOtherMethod();
    await signIn.enterCode(rightCode);
    await signIn.waitFor('question');
    assert.equal(await signIn.step(), 'question');
    await signIn.accept();
    await signedIn();
  });

  it('agree to the terms', async () => {
    await open({ ...tenants.emailAndPassword, termsOfUseUrl: 'https://shop.test/terms', agreeToTermsPolicy: 'Manual' });
    await signIn.agreeToTerms();
    await signIn.identify('ada@mail.test', rightPassword);
    await signedIn();
  });

  it('see a network that is down', async () => {
    await open(tenants.emailAndPassword);
    transport.answer(requests.checkPassword, unreachable);
    await signIn.identify('ada@mail.test', rightPassword);
    await expect(signIn.notice).toContainText(/\w/);
  });
});
