import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { action as logged } from 'storybook/actions';
import { userEvent, waitFor } from 'storybook/test';
import '../src/define.js';
import type { FlowState } from '../src/flow/flow-state.js';
import type { MethodKind } from '../src/settings/method-kind.js';
import { FakeTransport, stateOf, welcoming, type Moment } from '../src/testing/index.js';

/** One moment of a sign-in. Without a step it is where everybody starts, and the settings are asked from the server. */
interface Scene extends Partial<Moment> {
  /** How the person signed in last time. */
  readonly lastMethod?: MethodKind;
  /** What the person types, by name of the field. */
  readonly fill?: Readonly<Record<string, string>>;
  /** What the person then presses; of several, one after the other. */
  readonly press?: Button | readonly Button[];
}

/** By selector: their words depend on the language. */
const buttons = {
  submit: '[name="submit"]',
  showPassword: '.logto_inside',
  sendAgain: '.logto_footer .logto_link',
  forgotPassword: '.logto_field .logto_link',
  country: '.logto_country',
  change: '.logto_chip .logto_link',
  agreed: '[name="agreed"]',
  /** Whatever it is, the field is left with it. */
  elsewhere: '.logto_headline',
  didMean: '.logto_email-hint .logto_link',
  yes: '.logto_dialog .logto_button:not(.is-secondary)',
  no: '.logto_dialog .is-secondary',
} as const;

type Button = keyof typeof buttons;

export interface Args {
  settings?: unknown;
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
}

/** What is there once the story is loaded. */
export interface Stage {
  readonly state: FlowState | undefined;
  readonly transport: FakeTransport;
}

/** A story: the element as it looks at one moment, in front of a server that answers as told. */
export function scene(moment: Scene): StoryObj<Args> {
  return {
    args: { settings: moment.settings },
    loaders: [
      () => rememberMethod(moment.lastMethod),
      async () => ({
        state: moment.step && (await stateOf({ ...moment, settings: moment.settings, step: moment.step })),
        transport: new FakeTransport({ ...welcoming, ...moment.server }),
      }),
    ],
    render: (args, { loaded }) => element(args, loaded as Stage),
    play: async ({ canvasElement }) => {
      for (const [name, text] of Object.entries(moment.fill ?? {})) {
        await userEvent.type(await found(canvasElement, `input[name="${name}"]:not([readonly])`), text);
      }
      for (const button of [moment.press ?? []].flat()) {
        await userEvent.click(await found(canvasElement, buttons[button]));
      }
    },
  };
}

/** The element in a state, before a server. */
export const element = ({ settings, theme, lang }: Args, { state, transport }: Stage): TemplateResult =>
  html`<logto-sign-in
    lang=${lang}
    .theme=${theme}
    .settings=${settings}
    .preview=${state}
    .fetch=${transport.fetch}
    @logto-step=${logged('logto-step')}
    @logto-complete=${stay}
    @logto-refused=${logged('logto-refused')}
    @logto-failed=${logged('logto-failed')}
  ></logto-sign-in>`;

/** What an earlier sign-in would have left in the browser. */
const rememberMethod = (kind: MethodKind | '' = '') => localStorage.setItem('logto-sign-in:last-method:', kind);

/** Screens are loaded when they are needed: a field may be a moment away. */
function found(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = canvas.querySelector<HTMLElement>(selector);
    if (!element) {
      throw new Error(`There is no ${selector}`);
    }
    return element;
  });
}

/** There is no application to go on to. */
function stay(event: Event) {
  event.preventDefault();
  logged('logto-complete')(event);
}
