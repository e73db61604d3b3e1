import type { Instant } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { PlaceId } from '../ledger/posting.rules.js';

/** A posting that brought something of a lot in or out, with what its movement says. */
export interface Flow {
  readonly movementId: string;
  readonly line: number;
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
