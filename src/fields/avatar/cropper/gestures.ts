import type { Gesture, Offset } from './framing.js';

const arrows: Readonly<Record<string, Offset>> = {
  ArrowLeft: { right: -0.04, down: 0 },
  ArrowRight: { right: 0.04, down: 0 },
  ArrowUp: { right: 0, down: -0.04 },
  ArrowDown: { right: 0, down: 0.04 },
};
const zooms: Readonly<Record<string, number>> = { '+': 1.1, '=': 1.1, '-': 1 / 1.1 };

/** Further than this, in pixels, a finger means to drag. */
const steady = 4;

/** What fingers, mouse and keys do to the element, as gestures on the picture it shows. */
export class Gestures {
  readonly #report: (gesture: Gesture) => void;
  /** Side of the square, as a share of the element. */
  readonly #share: number;
  /** Where the fingers are. */
  readonly #pointers = new Map<number, Offset>();
  /** Where a finger came down that has not moved since. */
  #tap: PointerEvent | undefined;

  constructor(share: number, report: (gesture: Gesture) => void) {
    this.#share = share;
    this.#report = report;
  }

  readonly press = (event: PointerEvent): void => {
    if (event.button === 0) {
      this.#tap = this.#pointers.size === 0 ? event : undefined;
      this.#pointers.set(event.pointerId, this.#placeOf(event));
    }
    // Fingers are captured by themselves.
    if (event.pointerType === 'mouse') {
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
  };

  readonly move = (event: PointerEvent): void => {
    if (this.#tap && Math.hypot(event.clientX - this.#tap.clientX, event.clientY - this.#tap.clientY) > steady) {
      this.#tap = undefined;
    }
    if (this.#pointers.has(event.pointerId) && !this.#tap) {
      const before = spanOf([...this.#pointers.values()]);
      this.#pointers.set(event.pointerId, this.#placeOf(event));
      const after = spanOf([...this.#pointers.values()]);
      const push = { right: after.middle.right - before.middle.right, down: after.middle.down - before.middle.down };
      this.#report({ push, at: before.middle, factor: before.width ? after.width / before.width : 1 });
    }
  };

  /** A tap brings what it meets into the middle: for those who cannot drag. */
  readonly release = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
    if (this.#tap) {
      const { right, down } = this.#placeOf(event);
      this.#report({ push: { right: -right, down: -down } });
      this.#tap = undefined;
    }
  };

  readonly lose = ({ pointerId }: PointerEvent): void => {
    this.#pointers.delete(pointerId);
    this.#tap = undefined;
  };

  readonly turn = (event: WheelEvent): void => {
    event.preventDefault();
    // Two fingers on a touchpad arrive as a small turn with Control; some wheels count lines.
    const pixels = event.deltaY * (event.ctrlKey ? 5 : 1) * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 30);
    this.#report({ factor: Math.exp(-pixels / 500), at: this.#placeOf(event) });
  };

  readonly type = (event: KeyboardEvent): void => {
    const push = arrows[event.key];
    const factor = zooms[event.key];
    if ((push || factor) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.#report({ ...(push && { push }), ...(factor && { factor }) });
    }
  };

  #placeOf({ currentTarget, clientX, clientY }: MouseEvent): Offset {
    const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect();
    const side = width * this.#share;
    return { right: (clientX - left - width / 2) / side, down: (clientY - top - height / 2) / side };
  }
}

/** The middle of all fingers, and how far apart the first two are. */
function spanOf(places: readonly Offset[]): { middle: Offset; width: number } {
  const [first, second] = places as [Offset, Offset?];
  return second
    ? {
        middle: { right: (first.right + second.right) / 2, down: (first.down + second.down) / 2 },
        width: Math.hypot(second.right - first.right, second.down - first.down),
      }
    : { middle: first, width: 0 };
}
