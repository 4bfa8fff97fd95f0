/** Milliseconds after which an answer counts as lost. */
const patience = 20_000;

/** Where a chain of redirects ended. */
interface Arrival {
  readonly url: URL;
  /** Whether there is a page. */
  readonly ok: boolean;
}

/**
 * Goes where the browser would go and says where that is, without leaving the page. Undefined where the way leads to
 * another origin, or no answer comes.
 */
export async function follow(address: string, fetch: typeof globalThis.fetch): Promise<Arrival | undefined> {
  try {
    const response = await fetch(address, {
      // `manual` hides where a redirect leads.
      redirect: 'follow',
      // A way out of the origin ends before anything is sent there: a code for another application stays unused.
      mode: 'same-origin',
      credentials: 'same-origin',
      // The last address carries a code.
      cache: 'no-store',
      headers: { Accept: 'text/html' },
      signal: AbortSignal.timeout(patience),
    });
    // Only the address counts: the page found there is neither read nor run.
    response.body?.cancel().catch(() => {});
    return { url: new URL(response.url), ok: response.ok };
  } catch {
    return undefined;
  }
}
