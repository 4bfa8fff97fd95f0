import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rejectionText } from '../../src/phrases/password-words.js';
import { usernameRequirements } from '../../src/phrases/username-words.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { passwordPolicyOf, rejectionOf, rejectionsIn } from '../../src/settings/password-policy.js';
import { fits, isStrict, usernamePolicyOf } from '../../src/settings/username-policy.js';
import { answers } from '../../src/testing/index.js';

const settingsOf = async (json: unknown) => parseSettings(json).settings;

describe('A password policy', () => {
  it('that is missing asks for eight characters', async () => {
    const policy = passwordPolicyOf(await settingsOf({}));
    assert.equal(rejectionOf(policy, '1234567')?.code, 'password_rejected.too_short');
    assert.equal(rejectionOf(policy, '12345678'), undefined);
  });

  it('tells the first thing that is wrong', async () => {
    const policy = passwordPolicyOf(
      await settingsOf({ passwordPolicy: { length: { min: 4, max: 12 }, characterTypes: { min: 3 } } }),
    );
    const reasons = ['🙂🙂🙂🙂', 'abc', 'abcd12', 'Abcd1234567890', 'Abcd12'].map(
      (it) => rejectionOf(policy, it)?.code,
    );
    assert.deepEqual(reasons, [
      'password_rejected.unsupported_characters',
      'password_rejected.too_short',
      'password_rejected.character_types',
      'password_rejected.too_long',
      undefined,
    ]);
  });

  it('that cannot be read is named, and has its defaults', async (context) => {
    const told = context.mock.method(console, 'error', () => {});
    const policy = passwordPolicyOf(await settingsOf({ passwordPolicy: { length: { min: 'ten' } } }));
    assert.equal(policy.length.min, 8);
    assert.match(String(told.mock.calls[0]?.arguments[0]), /passwordPolicy\.length\.min/);
  });
});

describe('The server’s reasons against a password', () => {
  it('are told in one sentence', () => {
    assert.equal(
      rejectionText(rejectionsIn(answers.passwordRejected.body.data)),
      'Please avoid sequences such as “abc” and your name or address.',
    );
  });

  it('are told one by one where they are simple', () => {
    assert.match(rejectionText(rejectionsIn(answers.passwordLeaked.body.data)) ?? '', /known from data leaks/);
  });

  for (const data of [undefined, null, 'x', {}, [7], [{ code: 7 }]]) {
    it(`are left to its own sentence when they are ${JSON.stringify(data)}`, () => {
      assert.equal(rejectionText(rejectionsIn(data)), undefined);
    });
  }
});

describe('A username policy', () => {
  it('that is missing is not worth a word', async () => {
    assert.equal(isStrict(usernamePolicyOf(await settingsOf({}))), false);
  });

  it('is told in one sentence, and holds', async () => {
    const policy = usernamePolicyOf(
      await settingsOf({
        usernamePolicy: {
          minLength: 4,
          maxLength: 20,
          allowedChars: { lowercase: true, uppercase: false, numbers: true, underscore: false },
        },
      }),
    );
    assert.equal(isStrict(policy), true);
    assert.equal(usernameRequirements(policy), 'Use 4 to 20 characters and only small letters and digits.');
    assert.deepEqual(
      ['ada1', 'ada', 'Ada1', 'ada_1', 'a'.repeat(21)].map((name) => fits(policy, name)),
      [true, false, false, false, false],
    );
  });
});
