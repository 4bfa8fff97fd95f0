import type { LitElement, ReactiveController } from 'lit';

interface Arrivals {
  /** Whether a file would be taken now. */
  readonly isOpen: () => boolean;
  readonly take: (file: File) => void;
}

/** Files that are dropped on an element, or pasted while the focus is in it. Of several, the first. */
export class FileArrivals implements ReactiveController {
  /** A file that would be taken hovers over the element. */
  isOver = false;

  readonly #host: LitElement;
  readonly #arrivals: Arrivals;

  constructor(host: LitElement, arrivals: Arrivals) {
    this.#host = host;
    this.#arrivals = arrivals;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('dragover', this.#dragged);
    window.addEventListener('dragleave', this.#left);
    window.addEventListener('drop', this.#dropped);
    // A paste happens at the selection, which need not be where the focus is.
    window.addEventListener('paste', this.#pasted);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragover', this.#dragged);
    window.removeEventListener('dragleave', this.#left);
    window.removeEventListener('drop', this.#dropped);
    window.removeEventListener('paste', this.#pasted);
  }

  readonly #dragged = (event: DragEvent) => {
    const isHere = this.#catches(event);
    this.#hover(isHere && this.#arrivals.isOpen());
    if (event.defaultPrevented && !isHere) {
      return;
    }
    if (isHere || isStray(event)) {
      event.preventDefault();
      event.dataTransfer!.dropEffect = this.isOver ? 'copy' : 'none';
    }
  };

  readonly #left = ({ relatedTarget }: DragEvent) => {
    if (!relatedTarget) {
      this.#hover(false);
    }
  };

  readonly #dropped = (event: DragEvent) => {
    this.#hover(false);
    const isHere = this.#catches(event);
    if (isHere || isStray(event)) {
      event.preventDefault();
    }
    if (isHere) {
      this.#take(event.dataTransfer);
    }
  };

  readonly #pasted = (event: ClipboardEvent) => {
    if (this.#host.matches(':focus-within') && this.#take(event.clipboardData)) {
      event.preventDefault();
    }
  };

  #take(data: DataTransfer | null): boolean {
    const file = data?.files[0];
    if (!file || !this.#arrivals.isOpen()) {
      return false;
    }
    this.#arrivals.take(file);
    return true;
  }

  #catches(event: DragEvent): boolean {
    return hasFiles(event) && event.composedPath().includes(this.#host);
  }

  #hover(isOver: boolean): void {
    if (this.isOver !== isOver) {
      this.isOver = isOver;
      this.#host.requestUpdate();
    }
  }
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Missed us, and the page has no use for it: the browser would leave the page and show the file. */
function isStray(event: DragEvent): boolean {
  const [target] = event.composedPath();
  return hasFiles(event) && !event.defaultPrevented && !(target instanceof HTMLInputElement && target.type === 'file');
}
