import { resolved } from './probe.js';
import { ownRules } from './sheets.js';

/** What moves, and for how long. */
export function movements(element: HTMLElement) {
  const quick = resolved(element, 'transition-duration', '--_quick');
  return ownRules()
    .filter(({ selector }) => selector.startsWith('.'))
    .map(({ selector, style }) => ({
      selector,
      says: [animationsOf(style), style.transition.replaceAll('var(--_quick)', quick)].filter(Boolean).join(', '),
    }))
    .filter(({ says }) => /\d/.test(says));
}

/** Shorter than the shorthand, which names all that is usual, too. */
function animationsOf({ animationName, animationDuration, animationDelay }: CSSStyleDeclaration): string {
  const delays = animationDelay.split(', ');
  const durations = animationDuration.split(', ');
  return animationName
    .split(', ')
    .filter((name) => name && name !== 'none')
    .map((name, index) => `${name} ${durations[index]}${delays[index] === '0s' ? '' : ` after ${delays[index]}`}`)
    .join(', ');
}
