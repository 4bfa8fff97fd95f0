import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stage.css';

/** What the toolbars say: theme and language reach a story as its `theme` and `lang`, the rest is the room around it. */
export const stage: Decorator = (story, { args, globals }) => {
  const { theme, language, width } = globals;
  return html`
    <div class="stage" lang=${language} data-theme=${theme} data-width=${width}>
      ${story({ args: { theme, lang: language, ...args } })}
    </div>
  `;
};
