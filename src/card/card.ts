import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { direction, locale } from '../phrases/localization.js';
import type { Settings } from '../settings/settings.js';
import { logoFor, type Theme } from '../theme/theme.js';
import { backIcon } from './icons.js';

/**
 * `landing`: where people arrive; `focused`: the same for an application that asks for one thing; `secondary`: further
 * on, with a way back; `static`: something to read.
 */
export type Layout = 'landing' | 'focused' | 'secondary' | 'static';

interface Card {
  readonly settings?: Settings | undefined;
  readonly theme: Theme;
  readonly layout: Layout;
  /** The page is nothing but the sign-in page: what is on the card is its main part. */
  readonly isWholePage: boolean;
  /** Absent: there is nothing to go back to. */
  readonly back?: (() => void) | undefined;
  /** The tenant's own content, beside the card. */
  readonly beside?: Node | undefined;
  /** What has to be said of the tenant, below the card. */
  readonly below?: TemplateResult | undefined;
  /** What the page puts at the top of the card. */
  readonly header: readonly Element[];
  readonly content: unknown;
  /** What the page puts at the bottom of the card. */
  readonly footer: readonly Element[];
}

/** The frame round every screen. The outer one has a second name, by which Logto's own pages are styled, too. */
export const card = (parts: Card) => html`
  <div class="logto_page-container viewBox" lang=${locale()} dir=${direction()}>
    ${parts.beside ? html`<div class="logto_custom-content">${parts.beside}</div>` : nothing}
    ${
      parts.isWholePage
        ? html`<main class="logto_main-content" data-layout=${parts.layout}>${inside(parts)}</main>`
        : html`<div class="logto_main-content" data-layout=${parts.layout}>${inside(parts)}</div>`
    }
    ${parts.below ?? nothing}
  </div>
`;

const inside = ({ settings, theme, back, header, content, footer }: Card) => html`
  ${
    back
      ? html`<button class="logto_back" type="button" aria-label=${msg('Back', { id: 'action.back' })} @click=${back}>
          ${backIcon}
        </button>`
      : nothing
  }
  ${slot('header', header)} ${settings ? logo(settings, theme) : nothing} ${content} ${slot('footer', footer)}
  ${settings?.hideLogtoBranding === false ? signature : nothing}
`;

const slot = (name: string, children: readonly Element[]) =>
  children.length > 0 ? html`<div class="logto_slot-${name}">${children}</div>` : nothing;

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

const signature = html`<a
  class="logto_signature"
  lang="en"
  dir="ltr"
  href="https://logto.io"
  target="_blank"
  rel="noopener"
  >Powered by Logto</a
>`;
