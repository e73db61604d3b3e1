/** Smaller differences come from the way the answer took, and do no harm. */
const TOLERATED_MS = 30_000;

let offset = 0;

/** Compares this device's clock with the server's, from the `Date` of an answer. */
export function noteServerTime(response: Response): void {
  const server = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(server)) return;
  const difference = server - Date.now();
  offset = Math.abs(difference) > TOLERATED_MS ? difference : 0;
}

/** Now by the server's clock: what a phone with a wrong clock logs is still at the right time. */
export function serverNow(): number {
  return Date.now() + offset;
}
