import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { anchorsOf, fileOf, leadsSomewhere, linksOf, pages } from './markdown.js';

const index = 'docs/README.md';
const isDoc = (page: string) => page.startsWith('docs/') && page.endsWith('.md');
const leadsTo = (page: string) => linksOf(page).map(fileOf);

describe('The pages of the repository', () => {
  for (const page of pages()) {
    it(`${page} leads nowhere that is not there`, () => {
      assert.deepEqual(
        linksOf(page)
          .filter((link) => !leadsSomewhere(link))
          .map(({ target }) => target),
        [],
      );
    });
  }

  it('would be caught at a link to a file or a heading that is missing', () => {
    assert.equal(leadsSomewhere({ page: index, target: 'theming.md#parts' }), true);
    assert.equal(leadsSomewhere({ page: index, target: 'theming.md#no-such-heading' }), false);
    assert.equal(leadsSomewhere({ page: index, target: 'no-such-page.md' }), false);
    assert.ok(linksOf(index).length > 10);
    assert.ok(anchorsOf('docs/theming.md').includes('the-tenants-own-css'));
  });
});

describe('The docs as a set', () => {
  it('have every page of the folder in their index', () => {
    const named = new Set(leadsTo(index));
    const missing = readdirSync('docs')
      .map((file) => `docs/${file}`)
      .filter((page) => isDoc(page) && page !== index && !named.has(page));
    assert.deepEqual(missing, []);
  });

  it('can be walked to every page from there, without leaving the folder', () => {
    const reached = new Set([index]);
    for (const page of reached) {
      leadsTo(page)
        .filter(isDoc)
        .forEach((next) => reached.add(next));
    }
    assert.deepEqual(
      pages().filter((page) => isDoc(page) && !reached.has(page)),
      [],
    );
  });
});
