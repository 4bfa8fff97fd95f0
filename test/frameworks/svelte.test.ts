import { describeFramework } from './framework.js';

const slip = (tag: string) => `<script lang="ts">import type {} from 'logto-sign-in/svelte';</script>${tag}`;

describeFramework({
  page: 'svelte',
  command: ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine', '--fail-on-warnings'],
  // Without one it takes the project's own, which is not about Svelte.
  files: { 'svelte.config.js': 'export default {};' },
  languages: ['svelte'],
  slips: {
    'a wrong value of an attribute': slip('<logto-sign-in theme="drak"></logto-sign-in>'),
    'an attribute that does not exist': slip('<logto-sign-in them="dark"></logto-sign-in>'),
    'a wrong type of a property': slip('<logto-sign-in preview="sign-in"></logto-sign-in>'),
    'an event that does not exist': slip('<logto-sign-in onlogto-compleet={() => {}}></logto-sign-in>'),
    'a field that an event does not have': slip(
      '<logto-sign-in onlogto-complete={(event) => event.detail}></logto-sign-in>',
    ),
  },
});
