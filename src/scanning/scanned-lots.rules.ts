import type { Day } from '../kernel/calendar.js';
import {
  type Moment,
  type Position,
  type UnusableReason,
  unusableBecause,
} from '../lots/eligibility.rules.js';

/** Of a lot, what decides whether a package of it may be used. */
export interface LotInHand {
  readonly id: string;
  readonly item_id: string;
  readonly lot_number: string;
  readonly expires_on: Day | null;
  readonly first_received_at: string;
  readonly hold_kind: 'held' | 'recalled' | null;
}

function earlierDay(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/**
 * Why a package of the lot may not be used, by the one function that decides it. The package in
 * the hand says its own expiry: the earlier of the two counts. A lot of which all that stands
 * somewhere may not be used is not usable either.
 */
export function lotUnusableBecause(
  lot: LotInHand,
  scannedExpiry: Day | null,
  positions: readonly Position[],
  moment: Moment,
): UnusableReason | null {
  const inHand = {
    itemId: lot.item_id,
    lotId: lot.id,
    lotNumber: lot.lot_number,
    expiresOn: earlierDay(lot.expires_on, scannedExpiry),
    firstReceivedAt: lot.first_received_at,
    holdKind: lot.hold_kind,
    placeId: '',
    placeKind: 'location' as const,
    locationId: '',
    quantity: 0,
    latestAt: lot.first_received_at,
    openedAt: null,
    discardAt: null,
    typed: 0,
    preparationId: null,
    useUntil: null,
    forPatientId: null,
    released: 1,
  };
  const because = unusableBecause(inHand, moment);
  if (because !== null || positions.length === 0) return because;
  const reasons = positions.map((position) => unusableBecause(position, moment));
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}
