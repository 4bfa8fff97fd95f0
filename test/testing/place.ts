import '../../src/define.js';
import type { LogtoSignIn } from '../../src/sign-in/sign-in-element.js';
import { show, type FakeTransport, type ScreenName, type StateName } from '../../src/testing/index.js';

let placed: LogtoSignIn | undefined;

interface Placed {
  readonly element: LogtoSignIn;
  readonly transport: FakeTransport;
  /** Where it wanted to go, once it did; the page stays where it is. */
  readonly completed: Promise<string>;
}

/** The element by itself on the page, in a screen and state. */
export async function place(screen: ScreenName, state?: StateName): Promise<Placed> {
  placed?.remove();
  const element = (placed = document.createElement('logto-sign-in'));
  const completed = new Promise<string>((resolve) =>
    element.addEventListener('logto-complete', (event) => {
      event.preventDefault();
      resolve(event.redirectTo);
    }),
  );
  const transport = await show(element, screen, state);
  document.body.append(element);
  await until(() => screen === 'complete' || element.dataset['step'] === screen);
  return { element, transport, completed };
}

/** Waits for something to become true as the page is drawn. */
export async function until(isTrue: () => unknown): Promise<void> {
  while (!isTrue()) {
    await new Promise(requestAnimationFrame);
  }
}

/** Types into a field as a person would, in place of what is there. */
export function enter(element: LogtoSignIn, name: string, value: string): void {
  const field = element.querySelector<HTMLInputElement>(`input[name="${name}"]:not([readonly])`)!;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
