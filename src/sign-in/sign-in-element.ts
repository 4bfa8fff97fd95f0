import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { Client } from '../api/client.js';
import { Failure } from '../api/failure.js';
import { card } from '../card/card.js';
import type { Action } from '../flow/action.js';
import { firstStep } from '../flow/first-step.js';
import { FlowController } from '../flow/flow-controller.js';
import type { FlowState } from '../flow/flow-state.js';
import type { Step } from '../flow/step.js';
import { appIdOfPage } from '../hosting/server-note.js';
import { isDestination, leave } from '../hosting/leave.js';
import type { FlowHistory, Routing } from '../hosting/flow-history.js';
import { wasReloaded } from '../hosting/was-reloaded.js';
import { hasExtras } from '../settings/extras.js';
import type { LastMethod } from '../hosting/last-method.js';
import { locale } from '../phrases/localization.js';
import { parseSettings } from '../settings/parse-settings.js';
import type { Settings } from '../settings/settings.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import { AmbientTheme } from '../theme/ambient-theme.js';
import { brandProperties, themeFor, type Theme, type ThemeChoice } from '../theme/theme.js';
import {
  LogtoCompleteEvent,
  LogtoFailedEvent,
  LogtoRefusedEvent,
  LogtoStepEvent,
  type FailedReason,
} from './events.js';
import type { Extras } from './extras.js';
import { HumanCheck } from './human-check.js';
import { isOtherJson } from './is-other-json.js';
import { layoutOf } from './layout.js';
import { removePlaceholder, trouble, waiting } from './placeholder.js';
import { settingsFor } from './settings-source.js';
import { loadScreens, Shown } from './shown.js';
import { Slotted } from './slotted.js';
import { showStates, statesOf } from './states.js';
import { styles } from './styles.js';
import { Wording } from './wording.js';

/** Properties that mean another sign-in. */
const startsAgain = ['settings', 'endpoint', 'appId', 'organizationId', 'preview'] as const;

/**
 * The sign-in experience of a Logto tenant.
 *
 * Its settings are the tenant's sign-in-experience JSON: the `settings` property, else a
 * `<script type="application/json">` inside the element, else fetched from the server. It lives in the light DOM, so
 * that password managers find its fields; the page's CSS does not reach them. Children that have no slot hold its place
 * until it shows. With the attribute `autofocus`, the first empty field has the focus as soon as the first screen shows.
 *
 * @fires {LogtoStepEvent} logto-step - Another screen is shown, the first one included.
 * @fires {LogtoCompleteEvent} logto-complete - The person is signed in; once, before the browser goes on. Cancelable.
 * @fires {LogtoRefusedEvent} logto-refused - The server refused what the person asked for, and they have been told.
 * @fires {LogtoFailedEvent} logto-failed - Something outside the person's hands does not work.
 * @slot header - At the top of the card. Moved there, and left as the page styles it.
 * @slot footer - At the bottom of the card, likewise.
 * @cssstate loading - There is no screen yet. Every state is in `data-state`, too.
 * @cssstate pending - The server is asked for something.
 * @cssstate refused - The person has been told that something did not work.
 * @cssstate asking - A question lies over the screen.
 * @cssstate failed - No screen can be shown.
 * @cssproperty --logto-primary - Ground of the main button. Default: the tenant's primary colour.
 * @cssproperty --logto-on-primary - Text on the main button. Default: black or white, whichever is readable.
 * @cssproperty --logto-accent - Links and focus. Default: a readable shade of the primary colour, for each theme.
 * @cssproperty --logto-text - Text. Default: `light-dark(#18181b, #fafafa)`.
 * @cssproperty --logto-text-soft - Descriptions, notes and other text of less weight. Default: `light-dark(#52525b, #a1a1aa)`.
 * @cssproperty --logto-background - Ground of the card. Default: `light-dark(#fff, #17171a)`.
 * @cssproperty --logto-field - Ground of fields. Default: `light-dark(#fff, #1f1f23)`.
 * @cssproperty --logto-line - Lines that divide. Default: `light-dark(#e4e4e7, #2c2c31)`.
 * @cssproperty --logto-field-line - Borders of fields and of secondary buttons. Default:
 *   `light-dark(#8c8c95, #71717c)`.
 * @cssproperty --logto-danger - What went wrong. Default: `light-dark(#b42318, #ff9c92)`.
 * @cssproperty --logto-success - What went well. Default: `light-dark(#137a3f, #6fdc9b)`.
 * @cssproperty --logto-font - Font family. Default: the page's, where the element stands.
 * @cssproperty --logto-align - `start` or `center`: where logo, headline and description stand. Default: `center`.
 * @cssproperty --logto-radius - Corners of fields and buttons; the card's are 1.8 times as large, up to `40px`. Default:
 *   `10px`.
 * @cssproperty --logto-control-height - Height of fields and buttons. Default: `44px`.
 * @cssproperty --logto-width - Width of the card at most. Default: `400px`.
 * @cssproperty --logto-padding - Room at the sides of the card. Default: `36px`.
 * @cssproperty --logto-logo-height - Height of the logo. Default: `36px`.
 * @cssproperty --logto-shadow - Shadow of the card. Default: a soft one.
 */
export class LogtoSignIn extends LitElement {
  static #count = 0;

  static override readonly properties = {
    endpoint: {},
    appId: { attribute: 'app-id' },
    organizationId: { attribute: 'organization-id' },
    language: { attribute: 'lang' },
    theme: {},
    variant: { reflect: true },
    firstScreen: { attribute: 'first-screen' },
    identifier: {},
    loginHint: { attribute: 'login-hint' },
    routing: {},
    settings: { attribute: false, hasChanged: isOtherJson },
    fetch: { attribute: false },
    preview: { attribute: false },
    parsedSettings: { state: true },
    failure: { state: true },
  };

  /** Origin of the Logto server. Default: the page's own origin, the only one that works without CORS. */
  declare endpoint: string | undefined;

  /** Client id of the application. Default: `app_id` in the page's address, then the server's `_logto` cookie. */
  declare appId: string | undefined;

  /** Id of the organization whose branding is used. Default: none. */
  declare organizationId: string | undefined;

  /**
   * Language tag of the words, such as `pt-BR`. Default: what the application asks for (`ui_locales`), then, as the tenant
   * wants it, the browser's languages or the tenant's own. It may change at any time.
   */
  declare language: string | undefined;

  /** `inherit` follows the page's `color-scheme`; `auto` asks the tenant, then the system. Default: `auto`. */
  declare theme: ThemeChoice | undefined;

  /** `card` has a frame; `bare` leaves it to the page, as in a dialog of its own. Default: `card`. */
  declare variant: 'card' | 'bare' | undefined;

  /**
   * Where to start: `sign_in`, `register`, `reset_password`, `identifier:sign_in` or `identifier:register`. What the tenant
   * does not allow is ignored. Counts when the sign-in starts. Default: `sign_in`.
   */
  declare firstScreen: string | undefined;

  /**
   * The only kinds of identifier to ask for where `firstScreen` is `identifier:…` or `reset_password`: some of `username`,
   * `email` and `phone`, with spaces between. Default: all that the tenant allows.
   */
  declare identifier: string | undefined;

  /** Who the person probably is; the first field begins with it. Default: nobody. */
  declare loginHint: string | undefined;

  /**
   * `path`: this page is the sign-in page; its address follows the screens, and says where to start. `none` leaves the
   * address alone. To be set before the element is on the page. Default: `none`.
   */
  declare routing: Routing | undefined;

  /**
   * The sign-in-experience JSON. Another one starts the sign-in again, an equal copy does not. What cannot be read is left
   * out and told by `logto-failed`. Default: what the page carries inside the tag, else what the server answers.
   */
  declare settings: unknown;

  /** Takes the place of the global `fetch` for all that is asked of the server, for tests and proxies. Default: `fetch`. */
  declare fetch: typeof fetch | undefined;

  /** A state to show instead of the first step, without asking the server for an interaction: for stories. Default: none. */
  declare preview: FlowState | undefined;

  declare private parsedSettings: Settings | undefined;
  declare private failure: Failure | undefined;

  readonly #scope = `logto-${++LogtoSignIn.#count}`;
  readonly #client = new Client(this);
  readonly #internals = this.attachInternals();
  readonly #ambientTheme = new AmbientTheme(this);
  readonly #slotted = new Slotted(this, () => this.requestUpdate());
  #starting: object | undefined;
  #flow: FlowController | undefined;
  #humanCheck: HumanCheck | undefined;
  #history: FlowHistory | undefined;
  #lastMethod: LastMethod | undefined;
  #extras: Extras | undefined;
  readonly #shown = new Shown();
  #wording = this.#createWording();

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** Tag of the language that is shown; to be read only. A page has one, whatever the number of its elements. */
  get locale(): string {
    return locale();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode(), styles);
    this.appId ??= appIdOfPage();
    this.#extras?.connect();
    this.addEventListener('input', () => this.#prefetch().catch(() => {}), { once: true });
    if (this.#flow) {
      // What came in while the element was out of the page has not been shown yet.
      void this.#follow(this.#flow.state);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#humanCheck?.remove();
    this.#extras?.remove();
  }

  /** Frameworks look for a child where they put it, though it has moved to its place on the card. */
  override removeChild<Child extends Node>(child: Child): Child {
    const parent = child.parentNode;
    return parent && parent !== this && this.contains(child) ? parent.removeChild(child) : super.removeChild(child);
  }

  /** They may also put another one before it. */
  override insertBefore<Child extends Node>(child: Child, before: Node | null): Child {
    return super.insertBefore(child, before?.parentNode === this ? before : null);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) {
      removePlaceholder(this);
    }
    if (!this.hasUpdated || startsAgain.some((name) => changed.has(name))) {
      void this.#start();
    } else if (changed.has('language')) {
      void this.#wording.speak(this.parsedSettings);
    }
    const { parsedSettings: settings } = this;
    this.toggleAttribute('data-theme-inherited', this.theme === 'inherit');
    this.dataset['theme'] = this.#theme();
    this.dataset['step'] = this.#shown.name ?? '';
    showStates(this, this.#internals, statesOf(this.#shown.state, this.failure !== undefined));
    if (this.isConnected) {
      this.#extras?.show(this.#theme());
    }
    this.#slotted.take();
    if (settings) {
      this.#shown.give({ settings, scope: this.#scope, lastMethod: this.#lastMethod?.kind, send: this.#send });
    }
  }

  protected override render(): TemplateResult {
    const { failure, parsedSettings: settings } = this;
    const { state, elements } = this.#shown;
    if (!failure && !state) {
      return waiting();
    }
    return card({
      settings,
      theme: this.#theme(),
      layout: failure || !state ? 'static' : layoutOf(state.step),
      isWholePage: this.routing === 'path',
      beside: state && this.#extras?.beside(state.step),
      below: this.#extras?.below,
      header: this.#slotted.header,
      footer: this.#slotted.footer,
      back: this.#flow?.canGoBack ? () => (this.#history ?? this.#flow)?.back() : undefined,
      content: failure ? trouble(failure, this.#retry) : elements,
    });
  }

  /** Reads the settings and shows the first step; whatever was under way is dropped. */
  async #start(): Promise<void> {
    const start = (this.#starting = {});
    this.failure = undefined;
    try {
      this.#wording = this.#createWording();
      this.#wording.prepare();
      const { settings, problems } = parseSettings(await settingsFor(this, this.#client));
      if (start !== this.#starting) {
        return;
      }
      problems.forEach((problem) => this.#tell('settings', problem));
      this.parsedSettings = settings;
      Object.entries(brandProperties(settings)).forEach(([name, value]) => this.style.setProperty(name, value));
      await Promise.all([this.#addExtras(settings), this.#wording.speak(settings)]);
      if (!this.preview && (this.routing === 'path' || wasReloaded())) {
        await this.#remember();
      }
      const step = await this.#firstStep(settings);
      if (start !== this.#starting) {
        return;
      }
      const flow = (this.#flow = this.#createFlow(settings, step));
      const trail = this.#history?.restore();
      if (trail) {
        await flow.resume(trail);
      } else {
        await this.#follow(flow.state);
        await (this.preview ?? flow.prepare());
      }
    } catch (error) {
      if (start === this.#starting) {
        await this.#wording.speak(this.parsedSettings);
        this.#fail(error);
      }
    }
  }

  /** Before the first screen shows, so that nothing changes under people's eyes. Without them it works all the same. */
  async #addExtras(settings: Settings): Promise<void> {
    this.#extras?.remove();
    this.#extras = undefined;
    const isWholePage = this.routing === 'path';
    if (hasExtras(settings, isWholePage)) {
      try {
        const { Extras } = await import('./extras.js');
        const extras = await Extras.load(this, settings, isWholePage);
        if (settings === this.parsedSettings) {
          this.#extras = extras;
        } else {
          extras.remove();
        }
      } catch (error) {
        this.#tell('network', String(error));
      }
    }
  }

  async #firstStep(settings: Settings): Promise<Step> {
    return this.firstScreen || this.loginHint
      ? (await import('../flow/wished-step.js')).wishedStep(settings, this)
      : firstStep(settings);
  }

  #createFlow(settings: Settings, step: Step): FlowController {
    const check = this.#createHumanCheck(settings);
    const flow: FlowController = new FlowController(
      this.preview ?? { step },
      { client: this.#client, settings, proveHuman: check && (() => check.token()) },
      {
        stateChanged: (state) => {
          if (flow === this.#flow && this.isConnected) {
            void this.#follow(state);
          }
        },
        refused: (code, step) => this.dispatchEvent(new LogtoRefusedEvent(code, step.name)),
        failed: ({ reason, detail }) => this.#tell(reason, detail),
      },
    );
    return flow;
  }

  #createWording(): Wording {
    return new Wording(this, this.#client, (error) => void this.#report(error));
  }

  #createHumanCheck(settings: Settings): HumanCheck | undefined {
    this.#humanCheck?.remove();
    this.#humanCheck =
      settings['captchaConfig'] && !this.preview
        ? new HumanCheck(settings, () => ({ theme: this.#theme(), language: this.locale }))
        : undefined;
    return this.#humanCheck;
  }

  /** Shows a state; while the screen of a new step is on its way, the one before stays as it is. */
  async #follow(state: FlowState): Promise<void> {
    const { step } = state;
    if (step.name === 'complete') {
      this.#complete(step.redirectTo);
      return;
    }
    this.#recall(state).catch(() => {});
    try {
      const isFirst = !this.#shown.state && step.name === 'sign-in' && !state.problem;
      await Promise.all([loadScreens(step), isFirst || this.#wording.catchUp()]);
    } catch (error) {
      this.#fail(new Failure('network', String(error)));
      return;
    }
    const before = this.#shown.name;
    let isAnother = false;
    await this.#shown.change(this.querySelector<HTMLElement>('.logto_main-content'), step, async () => {
      if (state === this.#flow?.state) {
        isAnother = this.#show(state);
        await this.updateComplete;
        await this.#shown.drawn;
      }
    });
    this.#humanCheck?.show(this.#shown.captchaPlace);
    if (isAnother && (before || this.hasAttribute('autofocus'))) {
      this.#shown.focus();
    }
  }

  /** Whether that is another screen, or another question. */
  #show(state: FlowState): boolean {
    const previous = this.#shown.name;
    const isAnother = this.#shown.show(state);
    this.requestUpdate();
    this.#history?.record(this.#flow!.trail);
    if (isAnother) {
      const { name } = state.step;
      this.dispatchEvent(new LogtoStepEvent(name, previous));
      if (name === 'session-ended') {
        this.#tell(navigator.cookieEnabled ? 'session' : 'hosting', 'No interaction');
      }
    }
    return isAnother;
  }

  #complete(redirectTo: string): void {
    this.#shown.close();
    if (!isDestination(redirectTo)) {
      this.#flow = undefined;
      this.#fail(new Failure('server', `Not a web address: ${redirectTo}`));
    } else {
      this.#history?.forget();
      this.#lastMethod?.keep();
      if (this.dispatchEvent(new LogtoCompleteEvent(redirectTo))) {
        leave(redirectTo);
      }
    }
  }

  #fail(error: unknown): void {
    this.failure = this.#report(error);
  }

  #report(error: unknown): Failure {
    const failure = error instanceof Failure ? error : new Failure('server', String(error));
    this.#tell(failure.reason, failure.detail);
    return failure;
  }

  readonly #retry = () => {
    this.failure = undefined;
    void (this.#flow ? this.#follow(this.#flow.state) : this.#start());
  };

  #tell(reason: FailedReason, detail: string): void {
    if (reason === 'settings') {
      console.error(`<logto-sign-in> settings: ${detail}`);
    }
    this.dispatchEvent(new LogtoFailedEvent(reason, detail));
  }

  readonly #send = (action: Action) => void this.#flow?.run(action);

  /** What most people will need next, while they type. Should it not come, it is asked for again in its turn. */
  readonly #prefetch = async () => {
    await (this.preview ?? this.#remember());
    this.#shown.changeScreen = (await import('../theme/motion.js')).motionIn(this.getRootNode());
    const { prefetch } = await import('./prefetch.js');
    prefetch(this.parsedSettings!, this.#flow!);
  };

  async #remember(): Promise<void> {
    const { FlowHistory } = await import('../hosting/flow-history.js');
    this.#history ??= new FlowHistory(this, () => this.#flow);
  }

  /** Notes how the person signs in, and says how they did last time. */
  async #recall(state: FlowState): Promise<void> {
    if (state.pending || state.step.name !== 'sign-in') {
      const { LastMethod } = await import('../hosting/last-method.js');
      (this.#lastMethod ??= new LastMethod(this)).note(state);
    }
  }

  #theme(): Theme {
    return themeFor(this.theme ?? 'auto', this.parsedSettings, this.#ambientTheme);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'logto-sign-in': LogtoSignIn;
  }
}
