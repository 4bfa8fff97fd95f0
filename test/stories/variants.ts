import type { Page } from 'puppeteer-core';
import type { Language } from '../../src/phrases/languages.js';
import type { LogtoSignIn } from '../../src/sign-in/sign-in-element.js';

export interface Variant {
  readonly theme: 'light' | 'dark';
  readonly language: Language;
}

/** Both themes in both directions. */
export const variants: readonly Variant[] = [
  { theme: 'light', language: 'en' },
  { theme: 'light', language: 'ar' },
  { theme: 'dark', language: 'ar' },
  { theme: 'dark', language: 'en' },
];

/** What the toolbars do, without playing the story again. */
export async function dress(page: Page, { theme, language }: Variant): Promise<void> {
  await page.evaluate(
    async (theme, language) => {
      const stage = document.querySelector<HTMLElement>('.stage')!;
      stage.dataset['theme'] = theme;
      stage.lang = language;
      const element = stage.querySelector<LogtoSignIn>('logto-sign-in')!;
      element.theme = theme;
      element.language = language;
      while (element.locale !== language) {
        await new Promise(requestAnimationFrame);
      }
      await element.updateComplete;
    },
    theme,
    language,
  );
}
