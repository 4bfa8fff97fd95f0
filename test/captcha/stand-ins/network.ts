/** What the network answers with: the text of a script; `blocked`: nothing, at once; `slow`: nothing, ever. */
export type Answer = string | 'blocked' | 'slow';

interface Network {
  /** Addresses asked for so far, as they were set: a `TrustedScriptURL` where the browser has them. */
  readonly asked: unknown[];
  answer: Answer;
}

const src = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src')!;

/** From now on, scripts that are put into the page come from here. */
export function playNetwork(answer: Answer): Network {
  const network: Network = { asked: [], answer };
  Object.defineProperty(HTMLScriptElement.prototype, 'src', {
    ...src,
    set(this: HTMLScriptElement, address: unknown) {
      network.asked.push(address);
      this.dataset['address'] = String(address);
      if (network.answer !== 'slow') {
        src.set!.call(this, addressOf(network.answer));
      }
    },
  });
  return network;
}

/** The real network is back, and the page as if no provider's script had ever come. */
export function restoreNetwork(): void {
  Object.defineProperty(HTMLScriptElement.prototype, 'src', src);
  providerScripts().forEach((script) => script.remove());
  for (const name of ['turnstile', 'grecaptcha', Symbol.for('logto-sign-in scripts')]) {
    Reflect.deleteProperty(window, name);
  }
}

export const providerScripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[data-address]')];

function addressOf(answer: Exclude<Answer, 'slow'>): string {
  const address = URL.createObjectURL(new Blob([answer], { type: 'text/javascript' }));
  if (answer === 'blocked') {
    URL.revokeObjectURL(address);
  }
  return address;
}
