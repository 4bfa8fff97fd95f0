import { adoptStyles } from './adopt-styles.js';
import css from './motion.css?inline';

/** Draws another screen on the card, and resolves when it is drawn. */
export type ChangeScreen = (card: HTMLElement, draw: () => Promise<void>) => Promise<void>;

/** Element-scoped view transitions, which leave the rest of the page as it is. */
interface Scope extends HTMLElement {
  startViewTransition?(update: () => Promise<void>): Readonly<Record<'ready' | 'finished', Promise<void>>>;
}

/** Milliseconds. */
const duration = 200;

/** Lets things move that have stood still while the page was loading. */
export function motionIn(root: Node): ChangeScreen {
  adoptStyles(root, css);
  return changeScreen;
}

/** The screen before fades into the new one and the card grows to its size, where people want motion. */
async function changeScreen(card: Scope, draw: () => Promise<void>): Promise<void> {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    return draw();
  }
  await new Promise<void>((drawn, failed) => {
    const update = async () => {
      const before = card.offsetHeight;
      await draw().then(drawn, failed);
      arrive(card, before);
    };
    if (card.startViewTransition) {
      // Browsers may skip one, as in a page in the background; the screen is drawn all the same.
      const { ready, finished } = card.startViewTransition(update);
      ready.catch(() => {});
      finished.catch(() => {});
    } else {
      void update();
    }
  });
}

function arrive(card: HTMLElement, before: number): void {
  const timing = { duration, easing: 'ease' };
  const blockSize = [before, card.offsetHeight].map((height) => `${height}px`);
  card.animate({ blockSize, overflow: ['clip', 'clip'] }, timing);
  const screen = card.querySelector('.logto_screen');
  screen?.classList.add('is-arriving');
  screen?.animate({ opacity: [0, 1], translate: ['0 8px', '0 0'] }, timing).finished.then(
    () => screen.classList.remove('is-arriving'),
    () => {},
  );
}
