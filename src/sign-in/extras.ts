import { object, text } from '../api/decoder.js';
import type { Step } from '../flow/step.js';
import { PageIcon } from '../hosting/page-icon.js';
import type { Settings } from '../settings/settings.js';
import type { Theme } from '../theme/theme.js';
import type { Beside } from './beside.js';

interface Loaded {
  readonly adoptCss: (() => () => void) | undefined;
  readonly beside: Beside | undefined;
  readonly icon: PageIcon | undefined;
}

/** What few tenants have beside colours and a logo: CSS and content of their own, and an icon for the page. */
export class Extras {
  #removeCss: (() => void) | undefined;

  private constructor(
    private readonly settings: Settings,
    private readonly loaded: Loaded,
  ) {
    this.connect();
  }

  /** `isWholePage`: the page is nothing but the sign-in page, and takes the tenant's icon. */
  static async load(host: HTMLElement, settings: Settings, isWholePage: boolean): Promise<Extras> {
    const customCss = cssOf(settings);
    const [css, beside] = await Promise.all([
      customCss ? import('../theme/tenant-css/adopt-tenant-css.js') : undefined,
      settings['customContent'] ? import('./beside.js') : undefined,
    ]);
    return new Extras(settings, {
      adoptCss: css && (() => css.adoptTenantCss(host, customCss!)),
      beside: beside && new beside.Beside(host),
      icon: isWholePage ? new PageIcon(settings) : undefined,
    });
  }

  /** The tenant's content for a step, as nodes to put beside the card. */
  beside(step: Step): DocumentFragment | undefined {
    return this.loaded.beside?.at(this.settings, step);
  }

  show(theme: Theme): void {
    this.loaded.icon?.show(theme);
  }

  /** To be called where the element comes into a page, perhaps into another shadow root. */
  connect(): void {
    this.#removeCss?.();
    this.#removeCss = this.loaded.adoptCss?.();
  }

  /** Leaves no trace in the page. */
  remove(): void {
    this.#removeCss?.();
    this.#removeCss = undefined;
    this.loaded.icon?.remove();
  }
}

function cssOf(settings: Settings): string | undefined {
  return object({ customCss: text })(settings, (problem) => console.error(`<logto-sign-in> settings: ${problem}`))
    .customCss;
}
