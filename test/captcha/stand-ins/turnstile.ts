/**
 * What happens to those who are asked: they `pass`; are a `bot`; have to tick a box first (`interactive`), or are asked
 * to and do not (`timeout`); have a browser too old (`unsupported`); or hear nothing (`silent`).
 */
export type TurnstileOutcome = 'pass' | 'bot' | 'interactive' | 'timeout' | 'unsupported' | 'silent';

/** The token of Cloudflare's own test keys. */
export const turnstileToken = 'XXXX.DUMMY.TOKEN.XXXX';

/** What stands in for `https://challenges.cloudflare.com/turnstile/v0/api.js`: the text of a script. */
export const turnstileScript = ({ outcome = 'pass' }: { outcome?: TurnstileOutcome } = {}): string => `
(() => {
  const outcome = ${JSON.stringify(outcome)};
  const widgets = new Map();
  let count = 0;

  class TurnstileError extends Error {}

  function render(container, parameters) {
    if (!(container instanceof HTMLElement)) throw new TurnstileError('Unable to find a container');
    if (typeof parameters.sitekey !== 'string') throw new TurnstileError('Invalid or missing type for parameter "sitekey"');
    const id = 'cf-chl-widget-' + ++count;
    const element = document.createElement('div');
    const [width, minWidth, height] = parameters.size === 'compact' ? ['150px', '150px', '140px']
      : parameters.size === 'flexible' ? ['100%', '300px', '65px'] : ['300px', '300px', '65px'];
    element.dataset.size = parameters.size;
    const isShown = (shown) => Object.assign(element.style, shown
      ? { display: 'block', width, minWidth, height } : { display: 'block', width: '0px', minWidth: '0px', height: '0px' });
    isShown(parameters.appearance !== 'interaction-only');
    container.append(element);
    widgets.set(id, element);
    turnstile.rendered.push(parameters);
    // Nothing is said for a widget that was taken out.
    const tell = (callback, ...said) => widgets.has(id) ? parameters[callback]?.(...said) : undefined;

    function ask(answered) {
      tell('before-interactive-callback');
      isShown(true);
      const box = element.appendChild(document.createElement('label')).appendChild(document.createElement('input'));
      box.type = 'checkbox';
      box.ariaLabel = 'Verify you are human';
      box.onchange = answered;
    }

    Promise.resolve().then(() => {
      switch (outcome) {
        case 'pass': tell('callback', '${turnstileToken}'); break;
        case 'bot':
          if (!tell('error-callback', '300030')) console.error('[Cloudflare Turnstile] Error: 300030.');
          break;
        case 'interactive':
          ask(() => { tell('after-interactive-callback'); tell('callback', '${turnstileToken}'); });
          break;
        case 'timeout': ask(); tell('timeout-callback'); break;
        case 'unsupported': tell('unsupported-callback'); break;
      }
    });
    return id;
  }

  function remove(id) {
    if (!widgets.has(id)) console.warn('[Cloudflare Turnstile] Nothing to remove found for the provided container.');
    widgets.get(id)?.remove();
    widgets.delete(id);
  }

  // For tests: the parameters of all widgets so far, and those in the page.
  window.turnstile = { render, remove, rendered: [], widgets };
})();
`;
