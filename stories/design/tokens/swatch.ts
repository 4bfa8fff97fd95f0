import { html, nothing } from 'lit';
import type { Shown } from './colors.js';

interface Swatch extends Shown {
  readonly property: string | undefined;
  readonly use: string;
  readonly needs: number | undefined;
}

/** A colour on its ground, with what is to be known of it. */
export const swatch = ({ property, use, needs, color, ground, contrast }: Swatch) => html`
  <li>
    <span class="tokens-swatch" .style=${`--color: ${color}; --ground: ${ground}`}></span>
    <span>
      <b>${use}</b>
      ${property ? html`<code>${property}</code>` : nothing}
      <span>
        ${color}${
          contrast
            ? html` ·
              ${contrast.toFixed(1)}${needs ? (contrast >= needs ? ' ✓' : html` <b>below ${needs}</b>`) : nothing}`
            : nothing
        }
      </span>
    </span>
  </li>
`;
