import '../../src/define.js';
// Loaded on demand by the element; here at once, so that nothing but answers is waited for.
import '../../src/flow/next-step.js';
import '../../src/flow/perform/code.js';
import '../../src/flow/perform/navigate.js';
import '../../src/flow/perform/profile.js';
import '../../src/flow/perform/register.js';
import '../../src/flow/perform/switch-event.js';
import '../../src/flow/still-at.js';
import '../../src/flow/wished-step.js';
import '../../src/hosting/flow-history.js';
import '../../src/hosting/last-method.js';
import '../../src/screens/account-suspended-screen.js';
import '../../src/screens/code-screen.js';
import '../../src/fields/avatar/avatar-field.js';
import '../../src/screens/extra-profile-screen.js';
import '../../src/screens/forgot-password-screen.js';
import '../../src/screens/new-address-screen.js';
import '../../src/screens/new-password-screen.js';
import '../../src/screens/new-username-screen.js';
import '../../src/screens/password-screen.js';
import '../../src/screens/question-screen.js';
import '../../src/screens/register-screen.js';
import '../../src/screens/session-ended-screen.js';
import '../../src/sign-in/extras.js';
import '../../src/sign-in/prefetch.js';
import '../../src/sign-in/speech.js';
import '../../src/phrases/generated/stock/en.js';
import '../../src/phrases/speak.js';
import '../../src/sign-in/tenant-speech.js';
import type { FlowState } from '../../src/flow/flow-state.js';
import { load as loadFirst } from '../../src/phrases/generated/first.js';
import { load as loadLater } from '../../src/phrases/generated/later.js';
import { load as loadStock } from '../../src/phrases/generated/stock.js';
import { languages } from '../../src/phrases/languages.js';
import type { LogtoSignIn } from '../../src/sign-in/sign-in-element.js';
import { FakeTransport, tenants, welcoming, type Script } from '../../src/testing/index.js';

export interface Mounted {
  readonly element: LogtoSignIn;
  readonly transport: FakeTransport;
  /** Events of the element so far. */
  readonly events: Event[];
  /** Resolves when the element has shown what there is to show. */
  settled(): Promise<void>;
  input(name: string): HTMLInputElement;
  button(words: string): HTMLButtonElement;
  /** Types as a person would, replacing what is there. */
  type(name: string, value: string): void;
  /** Presses the main button, and waits for what follows. */
  submit(): Promise<void>;
}

interface Options {
  /** Sign-in-experience JSON; `elsewhere` when the element has to find it. */
  readonly settings?: unknown;
  readonly server?: Script;
  /** A state to begin with. */
  readonly preview?: FlowState;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: string;
}

const mounted: Element[] = [];

/** Puts the element into the page, in front of a scripted server. */
export async function mount({
  settings = tenants.usernameAndPassword,
  server,
  preview,
  attributes,
  children,
}: Options = {}): Promise<Mounted> {
  const transport = new FakeTransport({ ...welcoming, ...server });
  await loadWords(attributes?.['lang']);
  const element = document.createElement('logto-sign-in');
  const events: Event[] = [];
  for (const type of ['logto-step', 'logto-complete', 'logto-refused', 'logto-failed']) {
    element.addEventListener(type, (event) => events.push(event));
  }
  // The test page stays where it is.
  element.addEventListener('logto-complete', (event) => event.preventDefault());
  Object.entries(attributes ?? {}).forEach(([name, value]) => element.setAttribute(name, value));
  element.innerHTML = children ?? '';
  Object.assign(element, { fetch: transport.fetch, preview, ...(settings !== 'elsewhere' && { settings }) });
  document.body.append(element);
  mounted.push(element);

  const settled = () => settle(element, transport);
  const person: Mounted = {
    element,
    transport,
    events,
    settled,
    input: (name) => required(element.querySelector<HTMLInputElement>(`input[name="${name}"]`), `field ${name}`),
    button: (words) =>
      required(
        [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words)),
        `button ${words}`,
      ),
    type: (name, value) => {
      const input = person.input(name);
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: value }));
    },
    submit: async () => {
      required(element.querySelector<HTMLButtonElement>('button[name="submit"]'), 'main button').click();
      await settled();
    },
  };
  await settled();
  return person;
}

/** The words of a language, so that nothing but answers is waited for. */
export async function loadWords(tag = 'en'): Promise<void> {
  const language = languages.find((known) => known === tag) ?? 'en';
  if (language !== 'en') {
    await Promise.all([loadFirst[language](), loadLater[language](), loadStock[language]()]);
  }
}

/** Takes all elements out of the page again. */
export function unmount(): void {
  mounted.splice(0).forEach((element) => element.remove());
}

/** Nothing is under way any more: no answer outstanding, no screen loading, no update due. */
async function settle(element: LogtoSignIn, transport: FakeTransport): Promise<void> {
  for (let quiet = 0, sent = transport.sent.length; quiet < 40; quiet += 1) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
    await element.updateComplete;
    if (transport.sent.length !== sent) {
      sent = transport.sent.length;
      quiet = 0;
    }
  }
}

function required<Found>(found: Found | null | undefined, what: string): Found {
  if (!found) {
    throw new Error(`There is no ${what}`);
  }
  return found;
}
