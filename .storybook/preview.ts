import type { Preview } from '@storybook/web-components-vite';
import { stage } from './stage.js';
import { initialGlobals, toolbars } from './toolbars.js';

const preview: Preview = {
  globalTypes: toolbars!,
  initialGlobals: initialGlobals!,
  decorators: [stage],
  beforeEach: forgetWays,
  parameters: { layout: 'fullscreen' },
};

/** A story begins where it says, after a reload, too. */
function forgetWays() {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith('logto-sign-in:'))
    .forEach((key) => sessionStorage.removeItem(key));
}

export default preview;
