import { describeFramework } from './framework.js';

const slip = (statement: string) => `
  import type {} from 'logto-sign-in';
  const signIn = document.createElement('logto-sign-in');
  ${statement}`;

describeFramework({
  page: 'typescript',
  command: ['tsc', '--pretty', 'false'],
  languages: ['ts'],
  slips: {
    'a wrong value of a property': slip(`signIn.theme = 'drak';`),
    'a property that does not exist': slip(`signIn.them = 'dark';`),
    'an event that does not exist': slip(`signIn.addEventListener('logto-compleet', ({ redirectTo }) => redirectTo);`),
    'a field that an event does not have': slip(`signIn.addEventListener('logto-complete', ({ detail }) => detail);`),
  },
});
