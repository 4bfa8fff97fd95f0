import { Failure } from '../api/failure.js';
import { onceAPage } from './once-a-page.js';
import { scriptUrl } from './script-url.js';

/** How long a script may take until it can be used, in milliseconds. */
const patience = 15_000;

/**
 * Loads a provider's script; `arrived` answers with what it brings, as soon as that can be used. All elements of a page
 * share one load. One that was blocked or slow is forgotten, so that whoever tries again loads again.
 */
export function loadScript<Api>(url: string, arrived: () => Promise<Api | undefined>): Promise<Api> {
  const loads = onceAPage('scripts', () => new Map<string, Promise<unknown>>());
  const shared = loads.get(url) as Promise<Api> | undefined;
  if (shared) {
    return shared;
  }
  const load = insert(url, arrived);
  loads.set(url, load);
  load.catch(() => loads.delete(url));
  return load;
}

async function insert<Api>(url: string, arrived: () => Promise<Api | undefined>): Promise<Api> {
  const script = document.createElement('script');
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce) {
    script.nonce = litNonce;
  }
  let clock: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Api>((resolve, reject) => {
      clock = setTimeout(() => reject('slow'), patience);
      script.onerror = () => reject('blocked or out of reach');
      // Those who block a provider may answer with an empty script.
      script.onload = () => arrived().then((api) => (api ? resolve(api) : reject('brought nothing')), reject);
      script.src = scriptUrl(url);
      document.head.append(script);
    });
  } catch (reason) {
    script.remove();
    throw new Failure('network', `${url}: ${reason}`);
  } finally {
    clearTimeout(clock);
  }
}
