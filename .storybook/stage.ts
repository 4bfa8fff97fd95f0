import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stage.css';

/** What the toolbars say: theme and language reach a story as its `theme` and `lang`, the rest is the room around it. */
export const stage: Decorator = (story, { args, globals }) => {
  const { theme, language, width, direction } = globals;
  return html`
    <div class="stage" lang=${language} dir=${directionOf(direction, language)} data-theme=${theme} data-width=${width}>
      ${story({ args: { theme, lang: language, ...args } })}
    </div>
  `;
};

function directionOf(direction: string, language: string): string {
  if (direction !== 'auto') return direction;
  return ['ar', 'fa-IR'].includes(language) ? 'rtl' : 'ltr';
}
