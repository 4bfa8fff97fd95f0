import { startStage, type Shown, type Stage } from './stage.js';

export interface Person extends Stage {
  readonly input: HTMLInputElement;
  readonly error: () => string | undefined;
  readonly status: () => string | undefined;
  readonly dialog: () => HTMLDialogElement | null;
  readonly area: () => HTMLCanvasElement;
  readonly zoom: () => HTMLInputElement;
  button(words: string): HTMLButtonElement;
  /** Chooses files as the browser's own dialog does. */
  choose(...files: File[]): void;
  /** Chooses a picture, and waits for the dialog. */
  crop(file: File): Promise<void>;
  /** Presses Save, and waits for what is handed over. */
  save(): Promise<Blob>;
}

let stage: Stage | undefined;

export function meet(options?: Shown, theme?: string): Person {
  stage = startStage(options, theme);
  const { element, uploads } = stage;
  const find = <Found extends Element>(selector: string) => element.querySelector<Found>(selector);
  // The field renders with the next microtask, and so is there by the first await.
  const person: Person = {
    ...stage,
    get input() {
      return find<HTMLInputElement>('input[type="file"]')!;
    },
    error: () => find('[role="alert"]')?.textContent.trim() || undefined,
    status: () => find('[role="status"]')?.textContent.trim() || undefined,
    dialog: () => find('dialog'),
    area: () => find<HTMLCanvasElement>('dialog canvas')!,
    zoom: () => find<HTMLInputElement>('[type="range"]')!,
    button: (words) => [...element.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words)!,
    choose: (...files) => {
      person.input.files = transferOf(...files).files;
      person.input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    crop: async (file) => {
      await until(() => person.input);
      person.choose(file);
      await until(() => person.dialog()?.open);
    },
    save: async () => {
      const before = uploads.length;
      person.button('Save').click();
      await until(() => uploads.length > before);
      return uploads.at(-1)!;
    },
  };
  return person;
}

export function part(): void {
  stage?.element.remove();
  stage = undefined;
}

export function transferOf(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  files.forEach((file) => transfer.items.add(file));
  return transfer;
}

/** For `beforeEach`: pictures take their time on a busy machine. */
export function allowTime(this: Mocha.Context): void {
  this.currentTest?.timeout(20_000);
}

/** Looks again after every task; the test's own time limit ends it. Timers would be slow in a page that lies behind. */
export async function until(holds: () => unknown): Promise<void> {
  while (!holds()) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  }
}
