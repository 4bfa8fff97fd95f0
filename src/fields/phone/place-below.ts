/** Pixels between the list and what is round it. */
const gap = 6;
const margin = 8;

/** Less room than this shows too few rows; the list then covers the field. */
const leastHeight = 220;
const bestHeight = 372;
const bestWidth = 304;

/** Puts a popover under `anchor`, above it where there is more room, and into what a keyboard leaves of the screen. */
export function placeBelow(popover: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect();
  const { offsetTop: top, offsetLeft: left, width, height } = visualViewport!;
  const bottom = top + height;
  const below = bottom - box.bottom - gap - margin;
  const above = box.top - top - gap - margin;
  const room = Math.max(below, above);
  const size = Math.min(bestHeight, room < leastHeight ? height - 2 * margin : room);
  const start =
    room < leastHeight ? top + margin : below >= Math.min(bestHeight, above) ? box.bottom + gap : box.top - gap - size;
  const across = Math.min(Math.max(box.width, bestWidth), width - 2 * margin);
  // The same end of both lines up.
  const wanted = getComputedStyle(anchor).direction === 'rtl' ? box.right - across : box.left;
  const side = Math.min(Math.max(wanted, left + margin), left + width - margin - across);
  const lengths = { left: side, top: start, width: across, height: size };
  Object.entries(lengths).forEach(([name, length]) => popover.style.setProperty(name, `${length}px`));
}
