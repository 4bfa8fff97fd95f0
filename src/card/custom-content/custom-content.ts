import createPurifier from 'dompurify';
import { inlineStyleOf, setAside, setStylesAside } from './inline-style.js';

/** One of our own: a page may use the same library, with a set-up that is not ours. */
const purifier = createPurifier();

/**
 * The tenant's HTML, clean and ready to be shown: nothing that runs, that styles the page, that asks a person for
 * something, or that takes the name of something the page has. Empty where the page's policy does not allow to clean it.
 */
export function customContent(html: string): DocumentFragment {
  const content = clean(setStylesAside(html)) ?? new DocumentFragment();
  const elements = content.querySelectorAll<HTMLElement | SVGElement>('*');
  for (const element of elements) {
    const style = inlineStyleOf(element);
    element.removeAttribute('style');
    element.removeAttribute(setAside);
    if (style) {
      element.style.cssText = style;
    }
    if (isTaken(element.id)) {
      element.removeAttribute('id');
    }
    tameLink(element);
  }
  return content;
}

function clean(html: string): DocumentFragment | null {
  return purifier.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true, svg: true, svgFilters: true },
    FORBID_TAGS: [...controls, 'form', 'label', 'style', 'slot', 'template'],
    // Words on a control say nothing without it.
    ADD_FORBID_CONTENTS: controls,
    // The page's own scripts act upon data attributes, and its shadow root upon slots and parts.
    ALLOW_DATA_ATTR: false,
    FORBID_ATTR: ['slot', 'part', 'exportparts', 'popover', 'name', 'tabindex'],
    ADD_ATTR: ['target', setAside],
    ADD_URI_SAFE_ATTR: [setAside],
  });
}

const controls = ['button', 'input', 'select', 'option', 'optgroup', 'textarea', 'datalist', 'output'];

/** Ids stay as they are, because the tenant's CSS and drawings refer to them, unless somebody has them already. */
function isTaken(id: string): boolean {
  const owner = document.getElementById(id);
  return id.startsWith('logto-') || (owner !== null && !owner.closest('.logto_custom-content'));
}

/** Links open in this tab or in one of their own, never in a frame of the page. */
function tameLink(element: Element): void {
  const target = element.getAttribute('target');
  if (target?.toLowerCase() === '_blank') {
    element.setAttribute('rel', 'noopener noreferrer');
  } else {
    element.removeAttribute('target');
  }
}
