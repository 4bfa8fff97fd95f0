import { svg, html, type TemplateResult } from 'lit';

/** Drawn in the colour of the text around. */
export const icon = (size: number, drawing: TemplateResult<2>) =>
  html`<svg class="logto_icon is-${size}" viewBox="0 0 ${size} ${size}" aria-hidden="true">${drawing}</svg>`;

export const backIcon = icon(20, svg`<path d="m11.5 4.5-5.5 5.5 5.5 5.5" />`);

export const eyeIcon = icon(
  20,
  svg`<path d="M2.5 10S5 4.8 10 4.8 17.5 10 17.5 10 15 15.2 10 15.2 2.5 10 2.5 10Z" />
    <circle cx="10" cy="10" r="2.4" /><path class="logto_slash" d="m4 16 12-12" />`,
);

export const warningIcon = icon(16, svg`<circle cx="8" cy="8" r="6.3" /><path d="M8 4.6v4M8 11v.01" />`);
