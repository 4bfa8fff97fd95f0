import type { Preview } from '@storybook/web-components-vite';
import { stage } from './stage.js';
import { initialGlobals, toolbars } from './toolbars.js';
import { viewports } from './viewports.js';

const preview: Preview = {
  // A story is the element, and test/stories/ checks it; one that is a page about it says `tags: ['!element']`.
  tags: ['element'],
  globalTypes: toolbars!,
  initialGlobals: initialGlobals!,
  decorators: [stage],
  beforeEach: forgetWays,
  parameters: {
    layout: 'fullscreen',
    viewport: { options: viewports },
    options: {
      storySort: {
        order: [
          'Design',
          ['Tokens', 'Theming', 'Languages', 'Isolation'],
          'Element',
          ['Live preview'],
          'Screens',
          'Flow',
        ],
      },
    },
  },
};

/** A story begins where it says, after a reload, too. */
function forgetWays() {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith('logto-sign-in:'))
    .forEach((key) => sessionStorage.removeItem(key));
}

export default preview;
