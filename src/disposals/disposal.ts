import type { Item } from '../catalog/catalog.js';
import type { Instant } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { Posting } from '../ledger/posting.rules.js';
import type { UnusableReason } from '../lots/eligibility.rules.js';
import type { LotRow } from '../lots/lots.js';
import type { LotCost } from '../lots/value.rules.js';

/** The three documents by which stock leaves, or is corrected, without being used. */
export type DisposalKind = 'waste' | 'return' | 'adjustment';

/** One lot of such a document, as somebody asked for it; adjustments say `counted` or `difference`. */
export interface DisposalRequestLine {
  readonly lotId: string;
  readonly quantity: Thousandths | null;
  readonly counted: Thousandths | null;
  readonly difference: Thousandths | null;
  readonly reason: string;
  readonly note: string | null;
  readonly method: string | null;
  readonly witnessId: string | null;
}

export interface DisposalRequest {
  readonly id: string;
  readonly kind: DisposalKind;
  readonly placeId: string;
  readonly supplierId: string | null;
  /** When it happened; `null`: now. */
  readonly happenedAt: Instant | null;
  readonly lines: readonly DisposalRequestLine[];
}

/** Where it is taken from. */
export interface DisposalPlace {
  readonly id: string;
  readonly kind: 'location' | 'container';
  /** The one lot an open container holds. */
  readonly lotId: string | null;
  /** A location in use, or a container that was not discarded. */
  readonly open: boolean;
}

/** What a decision about such a document rests on. */
export interface DisposalState {
  readonly actorId: string;
  readonly place: DisposalPlace | null;
  readonly supplierKnown: boolean;
  readonly lots: ReadonlyMap<string, LotRow>;
  readonly items: ReadonlyMap<string, Item>;
  readonly costs: ReadonlyMap<string, LotCost>;
  /** What may be taken of each lot: the lowest it has stood there since it happened. */
  readonly available: ReadonlyMap<string, Thousandths>;
  /** What stands there of each lot now. */
  readonly onHand: ReadonlyMap<string, Thousandths>;
  /** What of each lot could not be used anyway, and why. */
  readonly unusable: ReadonlyMap<string, UnusableReason>;
  /** Who may sign in, and so bear witness. */
  readonly people: ReadonlySet<string>;
}

/** One line as it is recorded. */
export interface DisposalLine {
  readonly lotId: string;
  /** What moved; of adjustments the signed difference. */
  readonly quantity: Thousandths;
  /** What was asked for, when whole containers had to go for it. */
  readonly requested: Thousandths | null;
  /** Of adjustments: what the book said. */
  readonly book: Thousandths | null;
  readonly counted: Thousandths | null;
  readonly reason: string;
  readonly note: string | null;
  readonly method: string | null;
  readonly witnessId: string | null;
  readonly unusableBecause: UnusableReason | null;
  readonly value: Thousandths | null;
}

export interface Disposal {
  readonly lines: readonly DisposalLine[];
  /** Empty when an adjustment found the book to be right. */
  readonly postings: readonly Posting[];
  /** The reason with which an open container that is empty now is closed. */
  readonly closes: string | null;
}
