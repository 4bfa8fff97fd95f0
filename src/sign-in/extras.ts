import type { TemplateResult } from 'lit';
import { object, text } from '../api/decoder.js';
import noticeCss from '../card/development-notice.css?inline';
import { developmentNotice } from '../card/development-notice.js';
import checkboxCss from '../fields/checkbox.css?inline';
import type { Step } from '../flow/step.js';
import { PageIcon } from '../hosting/page-icon.js';
import type { Settings } from '../settings/settings.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import type { Theme } from '../theme/theme.js';
import type { Beside } from './beside.js';

interface Loaded {
  readonly adoptCss: (() => () => void) | undefined;
  readonly beside: Beside | undefined;
  readonly icon: PageIcon | undefined;
}

/** What few tenants have beside colours and a logo: CSS and content of their own, an icon, a notice, a box to tick. */
export class Extras {
  #removeCss: (() => void) | undefined;

  private constructor(
    private readonly host: HTMLElement,
    private readonly settings: Settings,
    private readonly loaded: Loaded,
  ) {
    this.connect();
  }

  /** `isWholePage`: the page is nothing but the sign-in page, and takes the tenant's icon. */
  static async load(host: HTMLElement, settings: Settings, isWholePage: boolean): Promise<Extras> {
    const customCss = cssOf(settings);
    const [tenantCss, beside] = await Promise.all([
      customCss ? import('../theme/tenant-css/adopt-tenant-css.js') : undefined,
      settings['customContent'] ? import('./beside.js') : undefined,
    ]);
    return new Extras(host, settings, {
      adoptCss: tenantCss && (() => tenantCss.adoptTenantCss(host, customCss!)),
      beside: beside && new beside.Beside(host),
      icon: isWholePage ? new PageIcon(settings) : undefined,
    });
  }

  /** The tenant's content for a step, as nodes to put beside the card. */
  beside(step: Step): DocumentFragment | undefined {
    return this.loaded.beside?.at(this.settings, step);
  }

  /** What has to be said of the tenant, below the card. */
  get below(): TemplateResult | undefined {
    return this.settings['isDevelopmentTenant'] === true ? developmentNotice() : undefined;
  }

  show(theme: Theme): void {
    this.loaded.icon?.show(theme);
  }

  /** To be called where the element comes into a page, perhaps into another shadow root. */
  connect(): void {
    this.#removeCss?.();
    adoptStyles(this.host.getRootNode(), noticeCss, checkboxCss);
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
