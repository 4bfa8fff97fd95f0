import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type Stage } from './stage.js';

const british = { username: 'ada', password: 'Violet-Kettle-41', primaryPhone: '447700900123' };

const phone = { identifier: 'phone', password: true, verificationCode: true, isPasswordPrimary: false };
const username = { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true };

let stage: Stage;
let reader: Person;

before(async () => {
  stage = await startStage();
  await stage.register(british);
});
after(() => stage.close());

beforeEach(async () => {
  reader = await Person.open(stage);
});
afterEach(() => reader.close());

const phoneFiles = () => reader.requests.filter(({ url }) => /phone-(country|number)-/.test(url));

async function begin(): Promise<void> {
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.sees('Sign in to your account');
}

describe('Where people sign in with their phone number', () => {
  before(() => stage.configure({ signIn: { methods: [phone] } }));

  it('a reader chooses her country from the keyboard and signs in with the code she is sent', async () => {
    await begin();
    await reader.press('Country: US +1, United States');
    await reader.type('kingdom');
    await reader.sees('United Kingdom');
    await reader.pressKey('Enter');
    await reader.sees('GB +44');
    await reader.type('07700 900123');
    await reader.pressKey('Enter');
    await reader.sees('Check your phone');
    await reader.sees('+44 7700 900123');
    await reader.fill('Verification code', await stage.codeFor('447700900123'));
    await reader.sees('You are signed in.');
  });

  it('a reader types her number with its country, changes her mind, and finds it as she left it', async () => {
    await begin();
    await reader.fill('Phone number', '+44 7700 900123');
    await reader.sees('GB +44');
    await reader.press('Sign in');
    await reader.sees('Check your phone');
    await reader.press('Change');
    await reader.sees('GB +44');
    await reader.press('Sign in');
    await reader.sees('Check your phone');
    await reader.fill('Verification code', await stage.codeFor('447700900123'));
    await reader.sees('You are signed in.');
  });

  it('a mistyped number is refused before anything is sent', async () => {
    await begin();
    await reader.fill('Phone number', '202 555 012');
    await reader.press('Sign in');
    await reader.sees('This phone number is too short.');
    await reader.fill('Phone number', '202 FLOWERS');
    await reader.press('Sign in');
    await reader.sees('A phone number has digits only.');
  });
});

describe('Where a username is good as well', () => {
  before(() => stage.configure({ signIn: { methods: [username, phone] } }));

  it('nothing about phones is downloaded for those who use it', async () => {
    await begin();
    await reader.fill('Username or phone number', 'ada');
    await reader.press('Sign in');
    await reader.fill('Password', british.password);
    await reader.press('Continue');
    await reader.sees('You are signed in.');
    assert.deepEqual(phoneFiles(), []);
  });

  it('the country comes with the first digits of a number', async () => {
    await begin();
    await reader.fill('Username or phone number', '0044 7700 900123');
    await reader.sees('GB +44');
    assert.notDeepEqual(phoneFiles(), []);
    await reader.press('Sign in');
    await reader.sees('+44 7700 900123');
    await reader.fill('Verification code', await stage.codeFor('447700900123'));
    await reader.sees('You are signed in.');
  });
});
