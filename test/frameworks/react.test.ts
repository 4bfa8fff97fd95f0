import { describeFramework } from './framework.js';

const slip = (tag: string) => `import type {} from 'logto-sign-in/react'; export const page = ${tag};`;

describeFramework({
  page: 'react',
  command: ['tsc', '--pretty', 'false'],
  languages: ['tsx'],
  slips: {
    'a wrong value of an attribute': slip('<logto-sign-in theme="drak" />'),
    'an attribute that does not exist': slip('<logto-sign-in them="dark" />'),
    'a wrong type of a property': slip('<logto-sign-in preview="sign-in" />'),
    'an event that does not exist': slip('<logto-sign-in onlogto-compleet={(event) => event.preventDefault()} />'),
    'a field that an event does not have': slip('<logto-sign-in onlogto-complete={(event) => event.detail} />'),
  },
});
