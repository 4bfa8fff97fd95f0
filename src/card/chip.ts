import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Identifier } from '../api/identifier.js';
import { fill } from '../phrases/fill.js';
import { identifierName, identifierText } from '../phrases/words.js';

/** Who or where this step is about, with the way to change it. */
export const chip = (identifier: Identifier, change: () => void) =>
  html`<span class="logto_chip-row">
    <span class="logto_chip">
      <bdi>${identifierText(identifier)}</bdi>
      <button class="logto_link" type="button" @click=${change}>
        ${fill(msg('Change', { id: 'action.change' }), { method: identifierName(identifier.type) })}
      </button>
    </span>
  </span>`;
