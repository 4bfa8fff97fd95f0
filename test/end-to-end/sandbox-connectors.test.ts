import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { demo } from '../../sandbox/seed.js';
import { MailServer } from '../sandbox/connectors/services/smtp.js';
import { codeIn } from '../sandbox/connectors/tester.js';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

const mailServer = new MailServer();

let stage: Stage;
let developer: Person;
let page: Page;

before(async () => {
  await mailServer.open();
  stage = await startStage();
});
beforeEach(async () => {
  await stage.useTenant('bookstore');
  await removeConnectors();
  mailServer.mails.length = 0;
  developer = await Person.open(stage);
  page = (await stage.browser.pages()).at(-1) as Page;
  await developer.visit('/sandbox');
  await developer.sees('Demo Reader');
});
afterEach(async () => {
  assert.deepEqual(developer.violations, []);
  await developer.close();
});
after(async () => {
  await stage.close();
  await mailServer.close();
});

type Connector = { id: string; connectorId: string; config: { templates: { usageType: string }[] } };

const connectors = async () => (await fetch(`${stage.origin}/api/connectors`)).json() as Promise<Connector[]>;

async function removeConnectors(): Promise<void> {
  for (const { id } of await connectors()) {
    await fetch(`${stage.origin}/api/connectors/${id}`, { method: 'DELETE' });
  }
}

const settings = async () => {
  const response = await fetch(`${stage.origin}/api/sign-in-exp`);
  const { signUp, signIn } = (await response.json()) as { signUp: object; signIn: { methods: object[] } };
  return { signUp, methods: signIn.methods };
};

async function choose(connectorId: string): Promise<void> {
  await page.waitForSelector(`#connector-choice option[value="${connectorId}"]`);
  await developer.fill('Set up a connector', connectorId);
}

const textIn = (selector: string) => page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);

async function replaceInTemplates(written: string, text: string): Promise<void> {
  await developer.fill('Templates', (await textIn('#config-templates')).replace(written, text));
}

const isOn = (name: string) => page.waitForSelector(`[role="switch"][name="${name}"]:checked`);

const isOff = (name: string) => page.waitForSelector(`[role="switch"][name="${name}"]:not(:checked)`);

const isLocked = (name: string) =>
  page.$eval(`[role="switch"][name="${name}"]`, (control) => (control as HTMLInputElement).disabled);

/** Waits until the settings as JSON have this, or no longer. */
const settingsHave = (text: string, isThere = true) =>
  page.waitForFunction(
    (part, wanted) => document.querySelector<HTMLTextAreaElement>('#editor')?.value.includes(part) === wanted,
    {},
    text,
    isThere,
  );

const hasFocus = (selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);

const selected = () => page.evaluate(() => getSelection()?.toString());

async function fillInSmtp(pass = mailServer.pass): Promise<void> {
  await choose('simple-mail-transfer-protocol');
  await developer.fill('Host', 'localhost');
  await developer.fill('Port', String(mailServer.port));
  await developer.fill('Auth', JSON.stringify({ user: mailServer.user, pass }));
  await developer.fill('From Email', 'accounts@bookstore.test');
}

describe('A connector on the page of the sandbox', () => {
  it('sends a test message, and then the code that a reader signs in with', async () => {
    await fillInSmtp();
    await developer.fill('Email address', 'lise@mail.test');
    await developer.press('Send a test message');
    await developer.sees('Sent to lise@mail.test, with the code 000000.');
    assert.deepEqual(
      mailServer.mails.map(({ subject, text }) => [subject, text?.trim()]),
      [['Your code', 'Your code is 000000.']],
    );
    assert.deepEqual(await connectors(), []);

    await developer.press('Save connector');
    await developer.sees('Saved.');
    await developer.doesNotSee('None yet: codes stay in the inbox.');
    for (const way of ['Email: password', 'Username: password', 'Phone: password', 'Phone: code']) {
      await developer.press(way);
    }
    await settingsHave('"identifier": "phone"', false);

    await developer.visit('/');
    await developer.press('Sign in');
    await developer.fill('Email', demo.primaryEmail);
    await developer.press('Sign in');
    await developer.sees('Check your email');
    const mail = mailServer.mails.at(-1);
    assert.equal(mail?.subject, 'Your code to sign in');
    await developer.fill('Verification code', String(codeIn(mail?.text)));
    await developer.sees('You are signed in.');
  });

  it('tells what the mail server says of a wrong password', async () => {
    await fillInSmtp('a guess');
    await developer.fill('Email address', 'lise@mail.test');
    await developer.press('Send a test message');
    await developer.sees('Not sent: ');
    await developer.sees('Invalid username or password');
    assert.deepEqual(mailServer.mails, []);
  });

  it('does not take what the package has in place of a value', async () => {
    await choose('simple-mail-transfer-protocol');
    await developer.press('Save connector');
    await developer.sees('user · line 3');
    await developer.sees('<username> stands for something of your own.');
    await hasFocus('#config-auth');
    assert.equal(await selected(), '"<username>"');
  });

  it('is told at the field what is wrong with it, and nothing typed is lost', async () => {
    await choose('sendgrid-email-service');
    await developer.fill('From Email', 'accounts@bookstore.test');
    await replaceInTemplates('{{code}}', 'a secret');
    await developer.press('Save connector');
    await developer.hearsOfMistake('apiKey');
    await hasFocus('#config-apiKey');
    await developer.sees('0.content · line 6');
    await developer.sees('{{code}} is missing here.');

    await developer.reload();
    await developer.sees('Not saved yet.');
    assert.equal(await textIn('#config-fromEmail'), 'accounts@bookstore.test');
    await choose('aliyun-direct-mail');
    await choose('sendgrid-email-service');
    await developer.fill('API Key', 'SG.made-up');
    await replaceInTemplates('a secret', '{{code}}');
    await developer.press('Save connector');
    await developer.sees('Saved.');
    await developer.doesNotSee('is missing here');
    const [connector] = await connectors();
    assert.deepEqual(
      connector?.config.templates.map(({ usageType }) => usageType),
      ['SignIn', 'Register', 'ForgotPassword', 'Generic', 'BindMfa'],
    );
  });

  it('can be filled in as JSON, with what the form has no field for', async () => {
    await choose('sendgrid-email-service');
    await developer.fill('API Key', 'SG.made-up');
    await developer.press('JSON');
    const text = await textIn('#config-json');
    await developer.fill('Configuration', text.replace('"SG.made-up",', '"SG.made-up", "note": "ours",'));
    await developer.press('Save connector');
    await developer.sees('fromEmail · line 1, column 1');
    await developer.press('a form');
    await developer.fill('From Email', 'accounts@bookstore.test');
    await developer.press('JSON');
    assert.match(await textIn('#config-json'), /"note": "ours"/);
  });

  it('stays JSON until that can be read', async () => {
    await choose('sendgrid-email-service');
    await developer.press('JSON');
    await developer.fill('Configuration', '{ "apiKey": }');
    await developer.press('a form');
    await developer.sees('line 1, column 13');
    assert.equal(await textIn('#config-json'), '{ "apiKey": }');
  });

  it('says which templates are missing', async () => {
    await choose('sendgrid-email-service');
    await developer.fill('API Key', 'SG.made-up');
    await developer.fill('From Email', 'accounts@bookstore.test');
    await replaceInTemplates('"BindMfa"', '"MfaVerification"');
    await developer.press('Save connector');
    await developer.sees('Saved. Without a template, these are sent as Generic: BindMfa.');
  });

  it('takes the place of another, is changed and removed, with the keyboard alone', async () => {
    await fillInSmtp();
    await developer.press('Save connector');
    await developer.sees('Saved.');
    await choose('sendgrid-email-service');
    await developer.sees('It takes the place of SMTP.');

    await page.focus('[aria-label="Edit: SMTP"]');
    await developer.pressKey('Enter');
    await hasFocus('#connector-choice');
    await page.focus('#config-host');
    await developer.type('.test');
    await developer.pressKey('Enter');
    await developer.sees('Saved.');
    assert.match(JSON.stringify(await connectors()), /localhost\.test/);

    await page.focus('[aria-label="Remove: SMTP"]');
    await developer.pressKey('Enter');
    await developer.sees('Remove SMTP?');
    await developer.pressKey('Enter');
    await developer.sees('SMTP is removed.');
    await developer.sees('None yet: codes stay in the inbox.');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Connectors');
  });
});

describe('The sign-in experience on the page of the sandbox', () => {
  it('is switched, and the settings as JSON say the same', async () => {
    await developer.fill('Sign-up identifier', 'emailOrPhone');
    await isOn('verify');
    await developer.press('Create a password at sign-up');
    await developer.fill('Email: first', 'code');
    await settingsHave('"verificationCode": true,\n        "isPasswordPrimary": false');

    const { signUp, methods } = await settings();
    assert.deepEqual(signUp, { identifiers: ['email', 'phone'], password: false, verify: true });
    assert.deepEqual(methods[1], {
      identifier: 'email',
      password: true,
      verificationCode: true,
      isPasswordPrimary: false,
    });
    assert.match(await textIn('#editor'), /"identifiers": \[\s*"email",\s*"phone"\s*\]/);
  });

  it('follows the settings as JSON', async () => {
    const text = await textIn('#editor');
    await developer.fill('Settings', text.replace(/("identifiers": \[\s*)"username"/, '$1"email"'));
    await developer.press('Save');
    await developer.sees('Saved.');
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('select[name="identifiers"]')?.value === 'email',
    );
    await isOff('verify');
    assert.equal(await isLocked('verify'), false, 'it can be put right');
    await developer.press('Verify at sign-up');
    await isOn('verify');
    assert.equal(await isLocked('verify'), true);
  });

  it('keeps what demands itself out of reach', async () => {
    assert.equal(await isLocked('password'), true);
    await developer.fill('Sign-up identifier', 'none');
    await isOff('password');
    assert.equal(await isLocked('password'), true);
    await settingsHave('"identifiers": []');
    assert.deepEqual((await settings()).signUp, { identifiers: [], password: false, verify: false });
  });

  it('says what nobody can want', async () => {
    await developer.fill('Sign-up identifier', 'email');
    await developer.press('Create a password at sign-up');
    await developer.press('Email: code');
    await developer.sees('New accounts have no password, and signing in with an email address wants one.');
    await developer.press('Email: password');
    await developer.sees('People sign up with an email address, and cannot sign in with it.');
    await settingsHave('"identifier": "email"', false);
    assert.deepEqual(
      (await settings()).methods.map((method) => (method as { identifier: string }).identifier),
      ['username', 'phone'],
    );
  });

  it('tells what the server refuses, and shows what it has', async () => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isRefused = request.method() === 'PATCH' && new URL(request.url()).pathname === '/api/sign-in-exp';
      void (isRefused
        ? request.respond({ status: 422, contentType: 'application/json', body: '{"message":"Not like this."}' })
        : request.continue());
    });
    await developer.press('Username: password');
    await developer.sees('Not saved: Not like this.');
    await page.waitForFunction(() => document.querySelector('[aria-label="Username: password"]:checked'));
  });

  it('is tried in the applications that have pages', async () => {
    const bookstore = await page.waitForSelector('aria/Bookstore[role="link"]');
    assert.equal(await bookstore?.evaluate((link) => (link as HTMLAnchorElement).href), `${stage.origin}/`);
  });
});

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  it(`a connector with mistakes is accessible and fits, ${scheme} and ${width} px wide`, async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 800 });
    await choose('aliyun-direct-mail');
    await page.click('summary');
    await developer.sees('From Alias');
    await developer.press('Save connector');
    await developer.hearsOfMistake('accessKeyId');

    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate(
      "axe.run({ rules: { 'target-size': { enabled: true } } })",
    )) as AxeResults;
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'it scrolls sideways');
  });
}
