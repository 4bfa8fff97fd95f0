import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill, parts } from '../../src/phrases/fill.js';

describe('A message', () => {
  it('has its gaps filled by name', () => {
    assert.equal(fill('{{a}} or {{ b }}, {{a}}', { a: 'one', b: 2 }), 'one or 2, one');
  });

  it('leaves a gap empty that nobody fills', () => {
    assert.equal(fill('Sent to {{address}}.', {}), 'Sent to .');
  });

  it('joins a list as the gap says', () => {
    const types = ['email', 'phone number', 'username'];
    assert.equal(fill('{{types, list(type: disjunction;)}}', { types }), 'email, phone number, or username');
    assert.equal(fill('{{types, list}}', { types }), 'email, phone number, and username');
  });

  it('joins a list, whatever else a gap says', () => {
    const types = ['email', 'username'];
    assert.equal(fill('{{types, lista(type: disjunction;)}}', { types }), 'email or username');
    assert.equal(fill('{{types, list(type: disjunction;), zhOrSpaces}}', { types }), 'email or username');
    assert.equal(fill('{{types, sparkle}}', { types }), 'email and username');
    assert.equal(fill('{{types}}', { types }), 'email and username');
  });

  it('writes numbers as the language does', () => {
    assert.equal(fill('{{count}} of {{most, number}}', { count: 3, most: 1000 }), '3 of 1,000');
  });

  it('can hold elements', () => {
    const chip = { element: true };
    assert.deepEqual(parts('Sent to {{target}} now', { target: chip }), ['Sent to ', chip, ' now']);
  });

  it('gives what is inside a tag to its function, and never makes HTML of it', () => {
    const link = (inside: unknown[]) => ({ link: inside.join('') });
    assert.deepEqual(parts('No code? <a>Send <b>it</b></a>', { a: link }), ['No code? ', { link: 'Send it' }, '']);
  });

  it('shows what is inside a tag that nobody knows, its gaps filled', () => {
    assert.equal(fill('Again in <span>{{seconds}}</span> s', { seconds: 59 }), 'Again in 59 s');
  });
});
