import createClient, { type Middleware } from 'openapi-fetch';
import { noteServerTime } from './clock';
import { reportConnection } from './connection';
import type { Precise, Routes } from './contract';
import { networkError, toApiError } from './problem';

let signedOut: () => void = () => {};

/** Says what happens when the server no longer knows who is asking. */
export function onSignedOut(handler: () => void): void {
  signedOut = handler;
}

const OWN_401 = /\/auth\/(sign-in|me|password)$|\/setup$/;

const watch: Middleware = {
  onResponse({ request, response }) {
    noteServerTime(response);
    reportConnection(response.status === 503 ? 'unavailable' : 'ok');
    if (response.status === 401 && !OWN_401.test(new URL(request.url).pathname)) signedOut();
    return undefined;
  },
  onError() {
    reportConnection('offline');
    return networkError();
  },
};

export const client = createClient<Routes>({
  baseUrl: `${window.location.origin}/api/v1`,
  credentials: 'same-origin',
});
client.use(watch);

/** The answer's body, or an ApiError. */
export async function answer<T>(
  pending: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<Precise<T>> {
  const { data, error, response } = await pending;
  if (error !== undefined || !response.ok) throw toApiError(error, response);
  return data as Precise<T>;
}
