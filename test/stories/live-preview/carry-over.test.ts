import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carryOver } from '../../../stories/live-preview/carry-over.js';

const before = { color: { primary: 'red', dark: true }, methods: ['email'], terms: 'somewhere' };

test('what was edited stays when a control changes something else', () => {
  const edited = { ...before, color: { primary: 'green', dark: true }, favicon: 'a' };
  assert.deepEqual(carryOver(before, { ...before, methods: ['phone'] }, edited), { ...edited, methods: ['phone'] });
});

test('a control changes its own part of what was edited', () => {
  const edited = { ...before, color: { primary: 'green', dark: true, accent: 'blue' } };
  const after = { ...before, color: { primary: 'red', dark: false } };
  assert.deepEqual(carryOver(before, after, edited), {
    ...edited,
    color: { primary: 'green', dark: false, accent: 'blue' },
  });
});

test('what a control takes away is gone', () => {
  const after = { color: before.color, methods: before.methods };
  assert.deepEqual(carryOver(before, after, { ...before, methods: [] }), { ...after, methods: [] });
});

test('a list is one thing', () => {
  assert.deepEqual(carryOver([1, 2], [1], [1, 2, 3]), [1]);
});
