import { addHours, type Day, endOfDay, type Instant } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';

/** Why a quantity may not be used, in the order in which reasons are looked for. */
export const UNUSABLE_REASONS = [
  'beyond-use',
  'expired',
  'in-use-expired',
  'held',
  'recalled',
  'location-held',
  'not-released',
  'other-patient',
] as const;
export type UnusableReason = (typeof UNUSABLE_REASONS)[number];

/** What stands of a lot in one place, with all that decides whether it may be used. */
export interface Position {
  readonly itemId: string;
  readonly lotId: string;
  readonly lotNumber: string;
  readonly expiresOn: Day | null;
  readonly firstReceivedAt: Instant;
  readonly holdKind: 'held' | 'recalled' | null;
  /** 1 when the lot was typed by hand and nobody confirmed it yet. */
  readonly typed: number;
  readonly placeId: string;
  readonly placeKind: 'location' | 'container';
  /** Where it stands: the place itself, or where the open container is kept. */
  readonly locationId: string;
  readonly quantity: Thousandths;
  /** The newest moment a posting of this balance speaks of. */
  readonly latestAt: Instant;
  readonly openedAt: Instant | null;
  readonly discardAt: Instant | null;
  /** The preparation whose lot it is; `null`: a maker's lot. */
  readonly preparationId: string | null;
  /** Of a preparation: usable until then, that instant included. */
  readonly useUntil: Instant | null;
  /** Of a preparation: the one patient it was made for; `null`: made as stock. */
  readonly forPatientId: string | null;
  /** 0 while a preparation waits for its release. */
  readonly released: number;
}

/** The moment of use, as the clinic's calendar and its locations have it. */
export interface Moment {
  readonly at: Instant;
  /** The day of `at` in the clinic's time zone. */
  readonly day: Day;
  readonly isLocationHeld: (locationId: string) => boolean;
  /** Whom it would be used on; `null`: no patient is in view, as in a list of the stock. */
  readonly patientId: string | null;
}

/**
 * The one function that decides whether a quantity is usable and, if not, why. A lot is usable
 * through its expiry day in the clinic's time zone; an open container through its discard time,
 * and never when nobody knows when it was opened; a preparation through its beyond-use time, once
 * it is released, and only for the patient it was made for.
 */
export function unusableBecause(position: Position, moment: Moment): UnusableReason | null {
  if (position.useUntil !== null && moment.at > position.useUntil) return 'beyond-use';
  if (position.expiresOn !== null && position.expiresOn < moment.day) return 'expired';
  if (position.placeKind === 'container' && isPastInUse(position, moment.at)) {
    return 'in-use-expired';
  }
  if (position.holdKind !== null) return position.holdKind;
  if (moment.isLocationHeld(position.locationId)) return 'location-held';
  if (position.released === 0) return 'not-released';
  return isForAnother(position, moment) ? 'other-patient' : null;
}

function isForAnother({ forPatientId }: Position, { patientId }: Moment): boolean {
  return forPatientId !== null && patientId !== null && forPatientId !== patientId;
}

function isPastInUse(position: Position, at: Instant): boolean {
  return position.openedAt === null || position.discardAt === null || at > position.discardAt;
}

/**
 * Until when an opened container may be used: its opening plus the in-use limit, or the end of the
 * label's expiry day when that comes first. `null` when nobody knows when it was opened.
 * @param inUseHours the maker's limit, or the practice's default (28 days: the multi-dose vial
 *   rule of USP <797> and of the CDC)
 */
export function discardAt(
  openedAt: Instant | null,
  inUseHours: number,
  expiresOn: Day | null,
  timeZone: string,
): Instant | null {
  if (openedAt === null) return null;
  const limit = addHours(openedAt, inUseHours);
  if (expiresOn === null) return limit;
  const expiry = endOfDay(expiresOn, timeZone);
  if (limit < expiry) return limit;
  return expiry;
}
