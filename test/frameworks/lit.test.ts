import { describeFramework } from './framework.js';

describeFramework({
  page: 'lit',
  command: ['tsc', '--pretty', 'false'],
  languages: ['ts'],
  slips: {
    'a theme that does not exist': `import type { ThemeChoice } from 'logto-sign-in'; export const theme: ThemeChoice = 'drak';`,
    'a field that an event does not have': `
      import type { LogtoCompleteEvent } from 'logto-sign-in';
      export const goOn = (event: LogtoCompleteEvent) => event.detail;`,
  },
});
