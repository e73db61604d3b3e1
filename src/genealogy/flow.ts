import type { Instant } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { PlaceId } from '../ledger/posting.rules.js';

/** A posting that brought something of a lot in or out, with what its movement says. */
export interface Flow {
  readonly movementId: string;
  readonly lotId: string;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly quantity: Thousandths;
  /** The session, preparation, receipt … that moved it. */
  readonly documentId: string;
  readonly occurredAt: Instant;
  /** The movement was taken back: it is shown as such and counts for nothing. */
  readonly reversed: boolean;
}

/** What stands of a lot in one place. */
export interface Standing {
  readonly lotId: string;
  readonly placeId: PlaceId;
  /** Of an open container: where it is kept; otherwise the place itself. */
  readonly locationId: string;
  readonly placeKind: 'location' | 'container';
  readonly quantity: Thousandths;
}

/** The component went into a mixture. */
export function isUsed(flow: Flow): boolean {
  return flow.to === '@compounding';
}

/** The mixture came out of it. */
export function isMade(flow: Flow): boolean {
  return flow.from === '@compounding';
}

/** The order in which postings are told, the same whatever order they were read in. */
export function byTime(a: Flow, b: Flow): number {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1;
  if (a.movementId !== b.movementId) return a.movementId < b.movementId ? -1 : 1;
  if (a.lotId !== b.lotId) return a.lotId < b.lotId ? -1 : 1;
  return a.from < b.from ? -1 : 1;
}
