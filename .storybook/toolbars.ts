import type { Preview } from '@storybook/web-components-vite';
import { languages } from '../src/phrases/languages.js';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

export const toolbars: Preview['globalTypes'] = {
  theme: {
    description: 'Theme',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'System theme' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  language: {
    description: 'Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: languages.map((tag) => ({ value: tag, title: languageNames.of(tag) ?? tag, right: tag })),
    },
  },
  width: {
    description: 'Width',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: '280', title: '280 px' },
        { value: '320', title: '320 px' },
        { value: '400', title: '400 px' },
        { value: 'full', title: 'Full width' },
      ],
    },
  },
};

export const initialGlobals: Preview['initialGlobals'] = {
  theme: 'auto',
  language: 'en',
  width: 'full',
};
