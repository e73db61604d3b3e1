import { v7 } from 'uuid';

/** A new UUIDv7: the id of a document and, kept across retries, its idempotency key. */
export function newId(): string {
  return v7();
}
