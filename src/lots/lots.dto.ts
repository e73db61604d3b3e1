import { IsOptional } from 'class-validator';
import {
  IsAmount,
  IsId,
  IsInstant,
  IsQuantity,
  IsScanText,
  IsText,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import type { UnusableReason } from './eligibility.rules.js';

export class LotsQuery extends PagingQuery {
  @IsOptional()
  @IsId()
  itemId?: string;

  /** The whole number as printed. */
  @IsOptional()
  @IsText(1, 60)
  lotNumber?: string;

  /** A part of the lot number. */
  @IsOptional()
  @IsText(1, 60)
  search?: string;
}

export class ReasonDto {
  @IsText(5, 500)
  reason: string;
}

export class OpenContainerDto {
  @IsId()
  id: string;

  @IsId()
  lotId: string;

  /** Where the sealed container stands. */
  @IsId()
  locationId: string;

  /** Left out: now. `null`: nobody knows, and so the container may not be used. */
  @IsOptional()
  @IsInstant()
  openedAt?: string | null;
}

export class DiscardContainerDto {
  /**
   * Needed when something is thrown away, or when more is missing than the item's expected loss;
   * an emptied container needs none.
   */
  @IsOptional()
  @IsText(3, 500)
  reason?: string | null;

  /**
   * What is really left, when it is less than the book says. A difference within the item's
   * expected loss is wasted with it; a greater one is a count difference.
   */
  @IsOptional()
  @IsAmount()
  remaining?: number | null;
}

/** A quantity taken out of an open container for anything but a patient. */
export class DrawDto {
  @IsId()
  id: string;

  @IsQuantity()
  quantity: number;

  /** What for: priming a device, a test, a spill. */
  @IsText(3, 500)
  reason: string;
}

export class DrawAnswer {
  id: string;
  containerId: string;
  quantity: number;
  remaining: number;
}

export class ConfirmLotDto {
  /** The text of a scan that says the same; without it, the confirming person is another. */
  @IsOptional()
  @IsScanText(500)
  scan?: string | null;
}

export class ContainersQuery extends PagingQuery {
  /** Those kept there or within. */
  @IsOptional()
  @IsId()
  locationId?: string;
}

/** What stands of a lot in one place. */
export class StockRowAnswer {
  itemId: string;
  itemName: string;
  category: string;
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  placeId: string;
  placeKind: 'location' | 'container';
  placeName: string;
  locationId: string;
  quantity: number;
  unit: string;
  containers: number;
  containerKind: string;
  usable: boolean;
  unusableBecause: UnusableReason | null;
  expiresInDays: number | null;
  expiringSoon: boolean;
  /** The lot was typed by hand, and neither a second person nor a scan confirmed it yet. */
  typed: boolean;
  openedAt: string | null;
  discardAt: string | null;
  /** Of a preparation: usable until then. */
  useUntil: string | null;
}

export class HoldAnswer {
  kind: 'held' | 'recalled';
  reason: string;
  heldAt: string;
  heldBy: string;
}

export class PersonAnswer {
  id: string;
  name: string;
}

export class LotAnswer {
  id: string;
  itemId: string;
  itemName: string;
  unit: string;
  lotNumber: string;
  expiresOn: string | null;
  /** The expiry as it was typed or scanned. */
  expiresRaw: string | null;
  firstReceivedAt: string;
  hold: HoldAnswer | null;
  /** It was typed by hand, and neither a second person nor a scan confirmed it yet. */
  typed: boolean;
  /** Who typed it; another person may confirm it. `null` when a scan told it. */
  typedBy: PersonAnswer | null;
  confirmedAt: string | null;
  confirmedBy: PersonAnswer | null;
  /** The preparation that the lot is; `null`: a maker's lot. */
  preparationId: string | null;
  places: StockRowAnswer[];
}

export class ContainerAnswer {
  id: string;
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  itemId: string;
  itemName: string;
  unit: string;
  containerQuantity: number;
  locationId: string;
  locationName: string;
  openedAt: string | null;
  discardAt: string | null;
  remaining: number;
  usable: boolean;
  unusableBecause: UnusableReason | null;
  openedByName: string;
  typed: boolean;
  /** Of the usable containers of its item in its location, the one to be used up first. */
  useFirst: boolean;
}
