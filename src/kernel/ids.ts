import { v7 } from 'uuid';

/** A new UUIDv7: unique everywhere, and ordered by the time it was made. */
export function newId(): string {
  return v7();
}

/** The form of every id that callers make (RFC 9562). */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
