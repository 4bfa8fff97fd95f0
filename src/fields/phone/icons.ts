import { html } from 'lit';

export const searchIcon = html`<svg class="logto_icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="7" cy="7" r="4.6" />
  <path d="m10.4 10.4 3.2 3.2" />
</svg>`;

export const checkIcon = html`<svg class="logto_icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m3.4 8.4 3 3 6.2-6.6" />
</svg>`;

export const downIcon = html`<svg class="logto_icon" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
  <path d="m2.8 4.4 3.2 3.2 3.2-3.2" />
</svg>`;
