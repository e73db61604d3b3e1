import type { Day, Instant } from '../kernel/calendar.js';
import type { Thousandths } from '../kernel/quantity.js';

/** What a supplier sells: an item in packs of so many containers. */
export interface SupplierItem {
  readonly supplierId: string;
  readonly itemId: string;
  /** What the supplier calls it. */
  readonly orderCode: string | null;
  /** Containers in one pack; they sell whole packs. */
  readonly pack: number;
  /** They sell no fewer packs at once. */
  readonly minimumPacks: number;
  /** Orders go to this supplier unless somebody chooses another. */
  readonly preferred: boolean;
  readonly active: boolean;
}

/** A price and the days on which it holds. */
export interface Price {
  /** In which order the prices were entered. */
  readonly entry: number;
  /** Of one pack, in thousandths of the practice's currency. */
  readonly perPack: Thousandths;
  readonly validFrom: Day;
  /** Its last day; `null`: until another one comes. */
  readonly validUntil: Day | null;
}

/** How long an order took to come: from the moment it was sent to the first of it in the house. */
export interface Journey {
  readonly supplierId: string;
  readonly itemId: string;
  readonly orderedAt: Instant;
  readonly arrivedAt: Instant;
}
