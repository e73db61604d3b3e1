import type { Page, Request } from 'playwright-core';

/** What each page waits for. A stream of events never ends, and is nothing to wait for. */
const waiting = new WeakMap<Page, Set<Request>>();

/** Keeps count of a page's requests, from before its first. */
export function watchLoading(page: Page): void {
  const requests = new Set<Request>();
  waiting.set(page, requests);
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') requests.add(request);
  });
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** Lets the page draw twice: what an answer changes is on the screen then, and what it asks for is asked. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  );
}

/** Waits until nothing is asked for any more, and what came is drawn. */
export async function loaded(page: Page): Promise<void> {
  const requests = waiting.get(page) ?? new Set();
  for (;;) {
    await drawn(page);
    const [first] = requests;
    if (!first) return;
    await over(first);
    requests.delete(first);
  }
}

async function over(request: Request): Promise<void> {
  const response = await request.response().catch(() => null);
  await response?.finished();
}
