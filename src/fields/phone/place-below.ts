/** Pixels between the list and what is round it. */
const gap = 6;
const margin = 8;

/** Less room than this shows too few rows. */
const leastHeight = 230;
const bestHeight = 372;
const bestWidth = 304;

/**
 * Puts a popover under `anchor`; above it where there is more room, and over it where there is none, as when a keyboard
 * takes half of the screen.
 */
export function placeBelow(popover: HTMLElement, anchor: Element): void {
  const box = anchor.getBoundingClientRect();
  const { offsetTop, offsetLeft, width, height } = visualViewport!;
  const top = offsetTop + margin;
  const bottom = offsetTop + height - margin;
  const below = { from: box.bottom + gap, to: bottom };
  const above = { from: top, to: box.top - gap };
  const { from, to } = [below, above].find(({ from, to }) => to - from >= leastHeight) ?? { from: top, to: bottom };
  const size = Math.min(bestHeight, to - from);
  const isAbove = to < box.top;

  const across = Math.min(Math.max(box.width, bestWidth), width - 2 * margin);
  const left = getComputedStyle(anchor).direction === 'rtl' ? box.right - across : box.left;
  const leftmost = offsetLeft + margin;
  const rightmost = offsetLeft + width - margin - across;

  // Above, it keeps its height whatever is found, so that the search stays where it is.
  const lengths = {
    top: `${isAbove ? to - size : from}px`,
    left: `${Math.max(Math.min(left, rightmost), leftmost)}px`,
    width: `${across}px`,
    height: isAbove ? `${size}px` : 'auto',
    'max-height': `${size}px`,
  };
  Object.entries(lengths).forEach(([name, length]) => popover.style.setProperty(name, length));
}
