/**
 * What happens to those who are asked, or tick the box: they `pass`; pass, and wait for too long (`expired`); have lost
 * the connection (`offline`); or hear nothing (`silent`). `half`: the script that does the work never comes.
 */
export type RecaptchaOutcome = 'pass' | 'expired' | 'offline' | 'silent' | 'half';

export const recaptchaToken = 'XXXX.DUMMY.TOKEN.XXXX';

/** What stands in for `https://www.google.com/recaptcha/enterprise.js`: the text of a script. */
export const recaptchaScript = ({ outcome = 'pass' }: { outcome?: RecaptchaOutcome } = {}): string => `
(() => {
  const outcome = ${JSON.stringify(outcome)};
  const widgets = [];
  const known = new URL(document.currentScript.dataset.address ?? document.currentScript.src).searchParams.get('render');
  const enterprise = ((window.grecaptcha ??= {}).enterprise ??= {});

  enterprise.ready = (callback) => void (outcome === 'half' || Promise.resolve().then(callback));
  if (outcome === 'half') return;

  // For tests: what was asked for so far.
  enterprise.executed ??= [];
  enterprise.rendered ??= [];

  enterprise.execute = async (siteKey, options) => {
    if (siteKey !== known) throw new Error('Invalid site key or not loaded in api.js: ' + siteKey);
    enterprise.executed.push(options);
    if (outcome === 'silent') await new Promise(() => {});
    if (outcome === 'offline') throw null;
    return '${recaptchaToken}';
  };

  enterprise.render = (container, parameters) => {
    if (container.childNodes.length > 0) throw new Error('reCAPTCHA has already been rendered in this element');
    if (!parameters.sitekey) throw new Error('Missing required parameters: sitekey');
    enterprise.rendered.push(parameters);
    const [width, height] = parameters.size === 'compact' ? [164, 144] : [304, 78];
    const frame = document.createElement('iframe');
    Object.assign(frame, { title: 'reCAPTCHA', width, height, frameBorder: '0', scrolling: 'no' });
    const response = document.createElement('textarea');
    Object.assign(response, { id: 'g-recaptcha-response', name: 'g-recaptcha-response' });
    response.style.display = 'none';
    const widget = document.createElement('div');
    Object.assign(widget.style, { width: width + 'px', height: height + 'px' });
    widget.append(document.createElement('div'), response);
    widget.firstChild.append(frame);
    container.append(widget);

    const box = frame.contentDocument.createElement('input');
    Object.assign(box, { type: 'checkbox', ariaLabel: "I'm not a robot" });
    box.addEventListener('change', () => {
      if (outcome === 'offline') return parameters['error-callback']?.();
      response.value = '${recaptchaToken}';
      parameters.callback?.(response.value);
      if (outcome === 'expired') {
        response.value = '';
        box.checked = false;
        parameters['expired-callback']?.();
      }
    });
    frame.contentDocument.body.append(box);
    return widgets.push({ response, box }) - 1;
  };

  enterprise.reset = (id) => {
    widgets[id].response.value = '';
    widgets[id].box.checked = false;
  };

  enterprise.getResponse = (id) => widgets[id].response.value;
})();
`;
