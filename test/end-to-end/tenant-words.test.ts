import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

let stage: Stage;

before(async () => {
  stage = await startStage();
  await stage.customize('en', { action: { continue: 'Go on' }, description: { enter_password: 'Your secret' } });
  await stage.customize('ga-IE', { description: { enter_password: 'Do rún' } });
  await stage.customize('he-IL', { description: { enter_password: 'הסיסמה שלך' } });
  await stage.customize('fr-CA', { description: { enter_password: 'Votre secret' } });
});
after(() => stage.close());

async function reader(t: TestContext, language: string): Promise<Person> {
  const person = await Person.open(stage, { language });
  t.after(() => person.close());
  await person.visit('/');
  await person.press('Sign in');
  return person;
}

/** The first screen need not wait for a tenant's words; from the second one on they are there. */
async function secondScreen(t: TestContext, language: string): Promise<Person> {
  const person = await reader(t, language);
  await person.fillNamed('identifier', 'demo');
  await person.pressKey('Enter');
  return person;
}

describe('A tenant’s own words', () => {
  it('are said among ours', async (t) => {
    const person = await secondScreen(t, 'en-GB');
    await person.sees('Your secret');
    await person.fill('Password', 'reading-is-fun-42');
    await person.press('Go on');
    await person.sees('You are signed in.');
  });

  it('are in a language that only the tenant has', async (t) => {
    const person = await secondScreen(t, 'ga');
    await person.sees('Do rún');
    // The rest is in English, of which a tenant makes its language.
    await person.sees('Forgot your password?');
  });

  it('run from right to left where the tenant’s language does', async (t) => {
    const person = await secondScreen(t, 'he');
    await person.sees('הסיסמה שלך');
    assert.deepEqual(await person.looksAt('.logto_page-container', 'direction'), ['rtl']);
  });

  it('are in a variety of a language, over that language', async (t) => {
    const person = await secondScreen(t, 'fr-CA');
    await person.sees('Votre secret');
    await person.sees('Mot de passe');
  });

  it('are not said to others', async (t) => {
    const person = await secondScreen(t, 'pt-BR');
    await person.sees('Senha');
    await person.doesNotSee('Your secret');
  });
});

describe('An application', () => {
  it('that asks for a language gets it, whatever the browser is set to', async (t) => {
    const person = await reader(t, 'en');
    await person.sees('Sign in to your account');
    await person.visit('/sign-in?ui_locales=xx%20pt-BR');
    await person.sees('Entre na sua conta');
  });
});

describe('Words that cannot be loaded', () => {
  it('are in English instead, and nothing else is missing', async (t) => {
    const person = await Person.open(stage, { language: 'th' });
    t.after(() => person.close());
    await person.play(`${stage.origin}/assets/th-`);
    await person.visit('/');
    await person.press('Sign in');
    await person.sees('Sign in to your account');
    await person.fill('Username, email, or phone number', 'demo');
    await person.press('Sign in');
    await person.fill('Password', 'reading-is-fun-42');
    await person.press('Continue');
    await person.sees('You are signed in.');
  });
});
