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

  it('ignores what the server wants to format differently', () => {
    assert.equal(fill('{{types, list(type: disjunction;)}}', { types: 'email or phone' }), 'email or phone');
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
