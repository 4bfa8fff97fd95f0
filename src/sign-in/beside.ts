import css from '../card/custom-content/custom-content.css?inline';
import { customContent } from '../card/custom-content/custom-content.js';
import type { Step } from '../flow/step.js';
import { pathOf } from '../hosting/paths.js';
import { customContentFor } from '../settings/custom-content.js';
import type { Settings } from '../settings/settings.js';
import { adoptStyles } from '../theme/adopt-styles.js';

/** The tenant's own content beside the card. The same HTML stays the same nodes, so that a film plays on. */
export class Beside {
  #html: string | undefined;
  #content: DocumentFragment | undefined;

  constructor(private readonly host: Element) {}

  at(settings: Settings, step: Step): DocumentFragment | undefined {
    const html = customContentFor(settings, pathOf(step));
    if (html !== this.#html) {
      this.#html = html;
      const content = html ? customContent(html) : undefined;
      this.#content = content?.hasChildNodes() ? content : undefined;
    }
    adoptStyles(this.host.getRootNode(), css);
    return this.#content;
  }
}
