import type { Preview } from '@storybook/web-components-vite';
import { stage } from './stage.js';
import { initialGlobals, toolbars } from './toolbars.js';

const preview: Preview = {
  globalTypes: toolbars!,
  initialGlobals: initialGlobals!,
  decorators: [stage],
  parameters: { layout: 'fullscreen' },
};

export default preview;
