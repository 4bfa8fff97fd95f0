import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers, type Answer } from '../../src/testing/index.js';
import { recordings } from '../recordings.js';

const recorded = recordings().flatMap(({ exchanges }) => exchanges.map(({ response }) => response));

const codeOf = (body: unknown): unknown => Reflect.get(Object(body), 'code');
const keysOf = (body: unknown): string[] => Object.keys(Object(body)).sort();

describe('The answers that stories and tests use', () => {
  for (const [name, { status, body }] of Object.entries<Answer>(answers)) {
    it(`are like those of a real server: ${name}`, () => {
      assert.ok(
        recorded.some(
          (response) =>
            response.status === status &&
            codeOf(response.body) === codeOf(body) &&
            (body === undefined || keysOf(response.body).join() === keysOf(body).join()),
        ),
      );
    });
  }
});
