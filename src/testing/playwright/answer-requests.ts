import type { Page, Route } from '@playwright/test';
import type { FakeTransport } from '../fake-transport.js';

/**
 * Has a page's requests to the server answered by a transport, whatever origin they go to: the page itself need not know
 * that it is tested. What the transport has no answer for fails as a network does.
 */
export async function answerRequests(page: Page, transport: Pick<FakeTransport, 'fetch'>): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.startsWith('/api/'),
    (route) => answer(route, transport),
  );
}

async function answer(route: Route, { fetch }: Pick<FakeTransport, 'fetch'>): Promise<void> {
  const request = route.request();
  try {
    const response = await fetch(request.url(), {
      method: request.method(),
      headers: request.headers(),
      body: request.postData(),
    });
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    });
  } catch {
    await route.abort();
  }
}
