import { waitFor } from 'storybook/test';
import dialog from '../../../src/card/dialog.css?inline';
import { tenants } from '../../../src/testing/index.js';
import { adoptStyles } from '../../../src/theme/adopt-styles.js';
import motion from '../../../src/theme/motion.css?inline';
import type { Theme } from '../../../src/theme/theme.js';
import { fetch, moments } from '../moments.js';
import './probe.css';

/** Reads something off the real element, drawn where nobody sees it, at the code screen, which has most parts. */
export async function readOff<Read>(theme: Theme, read: (element: HTMLElement) => Read): Promise<Read> {
  // Otherwise they come with the first question, and the first keystroke.
  adoptStyles(document, dialog, motion);
  const place = document.createElement('div');
  place.className = 'tokens-probe';
  const element = Object.assign(document.createElement('logto-sign-in'), {
    theme,
    fetch,
    settings: tenants.emailAndCode,
    preview: moments.code,
  });
  place.append(element);
  document.body.append(place);
  try {
    await waitFor(() => {
      if (!element.querySelector('.logto_form')) {
        throw new Error('The screen is not there yet.');
      }
    });
    return read(element);
  } finally {
    place.remove();
  }
}

/** What a property comes to where a custom property is its value. */
export function resolved(element: HTMLElement, property: string, token: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty(property, `var(${token})`);
  element.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return value;
}

/** How a part of this class is set in type. */
export function typeOf(element: HTMLElement, className: string) {
  const probe = document.createElement('p');
  probe.className = className;
  element.querySelector('.logto_main-content')!.append(probe);
  const { fontSize, lineHeight, fontWeight } = getComputedStyle(probe);
  probe.remove();
  return { size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight), weight: fontWeight };
}
