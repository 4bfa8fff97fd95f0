import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { FakeTransport, stateOf, welcoming, type Script } from '../src/testing/index.js';
import { placeOf, rows, settings, type Row } from './refusals.js';
import './refusals.css';
import { element, type Args, type Stage } from './scene.js';

interface RefusalArgs extends Args {
  /** Key of a row. */
  refusal: string;
}

const all = rows();

export default { title: 'Flow/Refusals' } satisfies Meta;

/** Every refusal, and what comes of it: the one table that says, to read. */
export const Table: StoryObj = {
  tags: ['!element'],
  render: () => html`
    <article class="refusals">
      <h1>Refusals</h1>
      <p>
        ${new Set(all.map(({ code }) => code.split(':')[0])).size} codes, each where it comes up, at a tenant that
        offers all ways on. Each leads to its screen. What is set in italics is a server's own sentence.
      </p>
      ${kinds.map(section)}
    </article>
  `,
};

/** One of them, as people see it. */
export const One: StoryObj<RefusalArgs> = {
  args: { refusal: all[0]!.key },
  argTypes: {
    refusal: {
      name: 'Refusal',
      options: all.map(({ key }) => key),
      control: {
        type: 'select',
        labels: Object.fromEntries(all.map(({ key, code, when }) => [key, `${code} – ${when}`])),
      },
    },
  },
  loaders: [
    async ({ args: { refusal } }) => {
      const row = all.find(({ key }) => key === refusal) ?? all[0]!;
      const server = refusing(row);
      return {
        state: await stateOf({ settings, ...row, server }),
        transport: new FakeTransport({ ...welcoming, ...server }),
      };
    },
  ],
  render: (args, { loaded }) => element({ ...args, settings }, loaded as Stage),
};

interface Kind {
  readonly title: string;
  readonly help: string;
  readonly fits: (row: Row) => boolean;
}

const leads = ({ outcome }: Row) => 'lead' in outcome && outcome.lead.name !== 'question';
const asks = ({ outcome }: Row) => 'lead' in outcome && outcome.lead.name === 'question';
const repeats = ({ outcome }: Row) => 'repeat' in outcome;
const stays = (row: Row) => !leads(row) && !asks(row) && !repeats(row);

const kinds: readonly Kind[] = [
  { title: 'Another screen', help: 'The person goes on elsewhere.', fits: leads },
  { title: 'A question', help: 'Something to decide, or to take note of, over the screen.', fits: asks },
  {
    title: 'Once more',
    help: 'It is tried again, unnoticed. This is told if that does not help.',
    fits: repeats,
  },
  {
    title: 'Beside a field',
    help: 'What was typed can be put right.',
    fits: (row) => stays(row) && row.outcome.field !== undefined,
  },
  {
    title: 'Above the form, in words of ours',
    help: 'The server’s sentence would be for developers.',
    fits: (row) => stays(row) && !row.outcome.field && !row.says.isQuoted,
  },
  {
    title: 'Above the form, in the server’s words',
    help: 'Most of these come up on ways that do not exist here yet.',
    fits: (row) => stays(row) && !row.outcome.field && row.says.isQuoted === true,
  },
];

function section({ title, help, fits }: Kind): TemplateResult {
  const found = all.filter(fits);
  return html`
    <h2>${title} <small>${found.length}</small></h2>
    <p>${help}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">While</th>
          <th scope="col">Leads to</th>
          <th scope="col">Says</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(line)}
      </tbody>
    </table>
  `;
}

const line = ({ key, code, when, outcome, says: { title, text, isQuoted } }: Row) => html`
  <tr>
    <th scope="row"><a href=${pathOf(key)} target="_top">${breakable(code)}</a></th>
    <td>${when}</td>
    <td>${placeOf(outcome)}</td>
    <td>${title ? html`<b>${title}</b><br />` : nothing}${isQuoted ? html`<i>${text}</i>` : text}</td>
  </tr>
`;

/** A code may go on in the next line behind a dot or an underscore. */
const breakable = (code: string) => code.split(/(?<=[._])/).map((part) => html`${part}<wbr />`);

const pathOf = (key: string) => `./?path=/story/flow-refusals--one&args=refusal:${key.replaceAll(' ', '+')}`;

/** Whatever is asked for, but for the beginning. */
const refusing = ({ answer }: Row): Script =>
  Object.fromEntries(
    Object.keys(welcoming).map((request) => [request, request.startsWith('POST') ? answer : welcoming[request]!]),
  );
