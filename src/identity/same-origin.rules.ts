/** What the browser says about where a request comes from. */
export interface Provenance {
  readonly fetchSite: string | string[] | undefined;
  readonly origin: string | undefined;
  /** The host the request was sent to. */
  readonly host: string;
}

/**
 * Whether a browser says that a page of another origin sent the request. What says nothing is no
 * browser, and has no cookie that somebody else could use.
 */
export function isCrossSite({ fetchSite, origin, host }: Provenance): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return true;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host.toLowerCase();
}
