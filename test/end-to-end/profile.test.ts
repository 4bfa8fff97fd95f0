import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { Person } from './person.js';
import { startStage, type ProfileField, type Stage } from './stage.js';
import { strictPolicy } from './strict-policy.js';

const picture = 'docs/pictures/sign-in.png';

/** A GIF of two frames, one pixel each. */
const movingGif = Buffer.from(
  'R0lGODlhAQABAPAAAP8AAAAA/yH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAQABAAACAkQBACH5BAAKAAAALAAAAAABAAEAAAICTAEAOw==',
  'base64',
);

let stage: Stage;
let reader: Person;
let folder: string;
let count = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  stage = await startStage({ headers: { 'Content-Security-Policy': strictPolicy } });
  await stage.configure({ signUp: { identifiers: ['email'], password: false, verify: true } });
});
after(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  reader = await Person.open(stage);
  count += 1;
});
afterEach(async () => {
  assert.deepEqual(reader.violations, []);
  await reader.close();
});

/** Somebody new, who is asked for these fields, and no others. */
async function arrive(fields: ProfileField[]): Promise<void> {
  const email = `member-${count}@mail.test`;
  await stage.askFor(fields);
  await reader.visit('/');
  await reader.press('Sign in');
  await reader.press('Create account');
  await reader.fill('Email', email);
  await reader.press('Create account');
  await reader.sees('Check your email');
  await reader.fill('Verification code', await stage.codeFor(email));
  await reader.sees('Tell us about yourself');
}

async function file(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('Profile fields', () => {
  const field = (name: string, type: string, label: string, others: object = {}) => ({
    name,
    type,
    label,
    required: true,
    config: {},
    ...others,
  });
  const part = (name: string) => ({ name, type: 'Text', enabled: true, required: true });

  it('of all kinds become part of the account', async () => {
    await arrive([
      field('fullname', 'Fullname', 'Full name', { config: { parts: [part('givenName'), part('familyName')] } }),
      field('birthdate', 'Date', 'Date of birth', { config: { format: 'dd/MM/yyyy' } }),
      field('gender', 'Select', 'Gender', { config: { options: [{ value: 'female' }, { value: 'male' }] } }),
      field('website', 'Url', 'Website', { required: false }),
      field('address', 'Address', 'Address', { config: { parts: [part('locality'), part('country')] } }),
      field('motto', 'Text', 'Motto', { config: { minLength: 3, maxLength: 20 } }),
      field('shelves', 'Number', 'Shelves', { config: { minValue: 1, maxValue: 99 } }),
      field('newsletter', 'Checkbox', 'Newsletter', { required: false, config: { defaultValue: 'false' } }),
      field('card', 'Regex', 'Library card', { config: { format: String.raw`^\d{5}$` } }),
    ]);
    await reader.press('Continue');
    await reader.sees('Please fill this in.');
    await reader.fill('First name', 'Ada');
    await reader.fill('Last name', 'Lovelace');
    await reader.fill('Date of birth', '1815-12-10');
    await reader.fill('Gender', 'female');
    await reader.fill('City', 'London');
    await reader.fill('Country', 'England');
    await reader.fill('Motto', 'Poetical science');
    await reader.fill('Shelves', '12');
    await reader.press('Newsletter');
    await reader.fill('Library card', '1234');
    await reader.press('Continue');
    await reader.sees('This is not in the form that is asked for.');
    await reader.fill('Library card', '12345');
    await reader.press('Continue');
    await reader.sees('You are signed in.');

    const { profile, customData } = await stage.newestAccount();
    assert.deepEqual(profile, {
      givenName: 'Ada',
      familyName: 'Lovelace',
      birthdate: '10/12/1815',
      gender: 'female',
      address: { locality: 'London', country: 'England' },
    });
    assert.deepEqual(customData, { motto: 'Poetical science', shelves: '12', newsletter: 'true', card: '12345' });
  });

  it('with a pattern that would never end do not hold anybody up', async () => {
    await arrive([field('riddle', 'Regex', 'Riddle', { config: { format: '^(a+)+$' } })]);
    await reader.fill('Riddle', `${'a'.repeat(40)}!`);
    await reader.press('Continue');
    await reader.sees('You are signed in.');
  });
});

describe('A picture', () => {
  const avatar = { name: 'avatar', type: 'Url', label: 'Picture', required: true, config: {} };

  it('is cropped, uploaded, and part of the account', async () => {
    await arrive([avatar]);
    await reader.attach(picture);
    await reader.sees('Crop your picture');
    await reader.press('Save');
    await reader.sees('Replace');
    await reader.press('Continue');
    await reader.sees('You are signed in.');
    const { avatar: address } = await stage.newestAccount();
    const stored = await fetch(String(address));
    assert.equal(stored.headers.get('content-type'), 'image/png');
  });

  it('that moves becomes a still one', async () => {
    await arrive([avatar]);
    await reader.sees('moving pictures become still ones');
    await reader.attach(await file('moving.gif', movingGif));
    await reader.sees('Crop your picture');
    await reader.press('Save');
    await reader.sees('Replace');
  });

  it('that is none, or too large, is told before anything is sent', async () => {
    await arrive([avatar]);
    await reader.attach(await file('text.png', 'This is a text.'));
    await reader.sees('Please choose a picture in JPEG, PNG, GIF, WebP, or BMP.');
    await reader.attach(await file('large.png', Buffer.alloc(20 * 1024 * 1024 + 1)));
    await reader.sees('This picture is larger than 20 MB.');
    assert.ok(!reader.requests.some(({ url }) => url.includes('user-assets')));
  });

  it('that nobody can store is told, and the rest goes on', async () => {
    for (const trouble of ['removeStorage', 'breakStorage']) {
      await stage.happen(trouble);
      await arrive([avatar]);
      await reader.attach(picture);
      await reader.press('Save');
      await reader.sees('go on without one');
      await reader.press('Continue');
      await reader.sees('You are signed in.');
      await reader.press('Sign out');
      await reader.sees('Books for slow evenings');
      count += 1;
    }
    await stage.happen('configureStorage');
  });
});
