import { expect } from 'chai';

const turnstile = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit';

interface Tried {
  readonly url: string;
  /** Which copy of the package tries. */
  readonly copy?: number;
}

/** What becomes of each address as the `src` of a script in a page with this policy: the address, or the error. */
async function tryIn(policy: string, tried: readonly Tried[], before = ''): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      ${before}
      const outcomes = [];
      for (const { url, copy = 1 } of ${JSON.stringify(tried)}) {
        const { scriptUrl } = await import('/src/captcha/script-url.ts?copy=' + copy);
        const script = document.createElement('script');
        try {
          script.src = scriptUrl(url);
          outcomes.push(script.src);
        } catch (error) {
          outcomes.push(error.name);
        }
      }
      parent.postMessage(outcomes);
    </script>`;
  const answer = new Promise<string[]>((resolve) =>
    window.addEventListener('message', ({ data }) => resolve(data), { once: true }),
  );
  document.body.append(frame);
  const outcomes = await answer;
  frame.remove();
  return outcomes;
}

const strict = "require-trusted-types-for 'script'; trusted-types logto-sign-in";

describe('The address of a provider’s script', () => {
  it('is trusted by the strictest page that allows our policy', async () => {
    expect(await tryIn(strict, [{ url: turnstile }])).to.deep.equal([turnstile]);
  });

  it('is trusted though two copies of this package are in the page', async () => {
    expect(await tryIn(strict, [{ url: turnstile }, { url: turnstile, copy: 2 }])).to.deep.equal([
      turnstile,
      turnstile,
    ]);
  });

  it('is not trusted by a page that does not allow our policy', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    expect(await tryIn(policy, [{ url: turnstile }])).to.deep.equal(['TypeError']);
  });

  it('is up to the page’s own default policy where ours is not allowed', async () => {
    const before = `trustedTypes.createPolicy('default', { createScriptURL: (url) => url });`;
    const policy = "require-trusted-types-for 'script'; trusted-types default";
    expect(await tryIn(policy, [{ url: turnstile }], before)).to.deep.equal([turnstile]);
  });

  it('is an address of the few known scripts, in strict pages and in others', async () => {
    const foreign = [
      'https://evil.test/turnstile/v0/api.js',
      'https://challenges.cloudflare.com.evil.test/turnstile/v0/api.js',
      'https://challenges.cloudflare.com@evil.test/turnstile/v0/api.js',
      'https://challenges.cloudflare.com/turnstile/v0/other.js',
      'https://www.google.com/recaptcha/enterprise.js/../../complete/search?jsonp=alert',
      'http://www.google.com/recaptcha/enterprise.js',
      'https://www.google.com:8443/recaptcha/enterprise.js',
      'data:text/javascript,alert(1)',
    ];
    const tried = foreign.map((url) => ({ url }));
    const refused = foreign.map(() => 'TypeError');
    expect(await tryIn(strict, tried)).to.deep.equal(refused);
    expect(await tryIn('', tried)).to.deep.equal(refused);
  });
});
