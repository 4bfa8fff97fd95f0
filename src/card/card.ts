import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Settings } from '../settings/settings.js';
import { logoFor, type Theme } from '../theme/theme.js';
import { backIcon } from './icons.js';

interface Card {
  readonly settings?: Settings | undefined;
  readonly theme: Theme;
  /** Absent: there is nothing to go back to. */
  readonly back?: (() => void) | undefined;
  readonly content: unknown;
}

/** The frame round every screen. */
export const card = ({ settings, theme, back, content }: Card) => html`
  <div class="logto_page-container">
    <main class="logto_main-content">
      ${
        back
          ? html`<button
              class="logto_back"
              type="button"
              aria-label=${msg('Back', { id: 'action.back' })}
              @click=${back}
            >
              ${backIcon}
            </button>`
          : nothing
      }
      ${settings ? logo(settings, theme) : nothing} ${content}
      ${
        settings?.hideLogtoBranding === false
          ? html`<p class="logto_signature" lang="en">Powered by Logto</p>`
          : nothing
      }
    </main>
  </div>
`;

function logo(settings: Settings, theme: Theme) {
  const source = logoFor(settings, theme);
  return source
    ? html`<div class="logto_branding-header">
        <img src=${source} alt="" @error=${show(false)} @load=${show(true)} />
      </div>`
    : nothing;
}

/** A broken picture is worse than none. */
const show = (visible: boolean) => (event: Event) => {
  (event.currentTarget as HTMLElement).hidden = !visible;
};
