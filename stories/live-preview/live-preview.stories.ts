import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ThemeChoice } from '../../src/theme/theme.js';
import { keptInAddress } from './address.js';
import { argTypes, initial, type Controls } from './controls.js';
import { livePreview } from './live-preview.js';

interface Args extends Controls {
  theme?: ThemeChoice;
  lang?: string;
}

const kept = keptInAddress();

export default { title: 'Element/Live preview', tags: ['!element'], argTypes } satisfies Meta<Args>;

/** The whole element over recorded answers, to go through as people do. */
export const LivePreview: StoryObj<Args> = {
  args: { ...initial, ...kept.controls },
  render: ({ theme, lang, ...controls }) => livePreview({ controls, linked: kept.settings, theme, language: lang }),
};
