import type { Page } from 'puppeteer-core';
import type { LogtoSignIn } from '../../src/sign-in/sign-in-element.js';

export interface Variant {
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

export const variants: readonly Variant[] = [
  { theme: 'light', direction: 'ltr' },
  { theme: 'light', direction: 'rtl' },
  { theme: 'dark', direction: 'rtl' },
  { theme: 'dark', direction: 'ltr' },
];

/** What the toolbars do, without playing the story again. */
export async function dress(page: Page, { theme, direction }: Variant): Promise<void> {
  await page.evaluate(
    async (theme, direction) => {
      const stage = document.querySelector<HTMLElement>('.stage')!;
      stage.dataset['theme'] = theme;
      stage.dir = direction;
      const element = stage.querySelector<LogtoSignIn>('logto-sign-in')!;
      element.theme = theme;
      await element.updateComplete;
    },
    theme,
    direction,
  );
}
