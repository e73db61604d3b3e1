import { IsIn, IsOptional, ValidateBy } from 'class-validator';
import { IsAmount, IsId, IsInstant, IsLines, IsQuantity, IsText } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import { MAX_UNITS, toThousandths } from '../kernel/quantity.js';
import type { UnusableReason } from '../lots/eligibility.rules.js';
import {
  ADJUSTMENT_REASONS,
  type AdjustmentReason,
  REASON_LISTS,
  RETURN_REASONS,
  type ReasonList,
  type ReturnReason,
  WASTE_METHODS,
  WASTE_REASONS,
  type WasteMethod,
  type WasteReason,
} from './reasons.rules.js';

/** A quantity with a sign, other than zero. */
function IsDifference(): PropertyDecorator {
  const isDifference = (value: unknown) =>
    typeof value === 'number' && value !== 0 && toThousandths(value) !== null;
  const detail = `must be a number other than 0 with at most three decimal places, at most ${MAX_UNITS} either way`;
  return ValidateBy({
    name: 'isDifference',
    validator: { validate: isDifference, defaultMessage: () => detail },
  });
}

export class WasteLineDto {
  @IsId()
  lotId: string;

  /** In the item's unit; of sealed stock the whole container goes, also for a part of it. */
  @IsQuantity()
  quantity: number;

  @IsIn(WASTE_REASONS)
  reason: WasteReason;

  /** What happened, in words; needed for the reason `other`. */
  @IsOptional()
  @IsText(3, 500)
  note?: string | null;

  /** How it was thrown away. */
  @IsOptional()
  @IsIn(WASTE_METHODS)
  method?: WasteMethod | null;

  /** The user who saw it: another one than who records it. */
  @IsOptional()
  @IsId()
  witness?: string | null;
}

/** Stock that was thrown away; `id` is its idempotency key. */
export class WasteDto {
  @IsId()
  id: string;

  /** A location, for sealed stock, or an open container. */
  @IsId()
  placeId: string;

  /** Left out: now. */
  @IsOptional()
  @IsInstant()
  wastedAt?: string | null;

  @IsLines(() => WasteLineDto)
  lines: WasteLineDto[];
}

export class ReturnLineDto {
  @IsId()
  lotId: string;

  /** In the item's unit, in whole containers. */
  @IsQuantity()
  quantity: number;

  @IsIn(RETURN_REASONS)
  reason: ReturnReason;

  /** What happened, in words; needed for the reason `other`. */
  @IsOptional()
  @IsText(3, 500)
  note?: string | null;
}

/** Sealed stock that was sent back; `id` is its idempotency key. */
export class ReturnDto {
  @IsId()
  id: string;

  @IsId()
  supplierId: string;

  @IsId()
  locationId: string;

  /** Left out: now. */
  @IsOptional()
  @IsInstant()
  returnedAt?: string | null;

  @IsLines(() => ReturnLineDto)
  lines: ReturnLineDto[];
}

/** Exactly one of `countedQuantity` and `difference` is given. */
export class AdjustmentLineDto {
  @IsId()
  lotId: string;

  /** What is there; the book is brought to it. */
  @IsOptional()
  @IsAmount()
  countedQuantity?: number | null;

  /** What there is more, or less, than the book says. */
  @IsOptional()
  @IsDifference()
  difference?: number | null;

  @IsIn(ADJUSTMENT_REASONS)
  reason: AdjustmentReason;

  /** What happened, in words; needed for the reason `other`. */
  @IsOptional()
  @IsText(3, 500)
  note?: string | null;
}

/** A correction of the book in one place; `id` is its idempotency key. */
export class AdjustmentDto {
  @IsId()
  id: string;

  /** A location, for sealed stock, or an open container. */
  @IsId()
  placeId: string;

  @IsLines(() => AdjustmentLineDto)
  lines: AdjustmentLineDto[];
}

export class DisposalsQuery extends PagingQuery {
  /** Only those that name this lot. */
  @IsOptional()
  @IsId()
  lotId?: string;
}

export class ReasonsQuery {
  @IsIn(REASON_LISTS)
  for: ReasonList;
}

export class ReasonAnswer {
  slug: string;
  /** Whether a note must say what is meant. */
  needsNote: boolean;
}

export class ReasonsAnswer {
  items: ReasonAnswer[];
}

export class WitnessAnswer {
  id: string;
  name: string;
}

export class WitnessesAnswer {
  items: WitnessAnswer[];
}

/** What every line of such a document tells of its lot. */
export class DisposedLotAnswer {
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  itemId: string;
  itemName: string;
  unit: string;
  note: string | null;
  /** By what the lot cost, in the practice's currency; `null` when nobody knows. */
  value: number | null;
}

export class WasteLineAnswer extends DisposedLotAnswer {
  quantity: number;
  /** What was asked for, when whole containers had to go for it. */
  requested: number | null;
  reason: WasteReason;
  method: WasteMethod | null;
  witness: WitnessAnswer | null;
  /** Why it could not be used anyway. */
  unusableBecause: UnusableReason | null;
}

export class WasteWarningAnswer {
  /** Expired and held stock goes with a method and before a witness. */
  code: 'without-method' | 'without-witness';
  detail: string;
  lotId: string;
}

export class WasteAnswer {
  id: string;
  placeId: string;
  placeKind: 'location' | 'container';
  placeName: string;
  wastedAt: string;
  wastedByName: string;
  lines: WasteLineAnswer[];
  /** The sum of the known values. */
  value: number;
  currency: string;
  warnings: WasteWarningAnswer[];
}

export class ReturnLineAnswer extends DisposedLotAnswer {
  quantity: number;
  reason: ReturnReason;
  unusableBecause: UnusableReason | null;
}

export class ReturnAnswer {
  id: string;
  supplierId: string;
  supplierName: string;
  locationId: string;
  locationName: string;
  returnedAt: string;
  returnedByName: string;
  lines: ReturnLineAnswer[];
  /** The sum of the known values. */
  value: number;
  currency: string;
}

export class AdjustmentLineAnswer extends DisposedLotAnswer {
  /** What the book said. */
  expected: number;
  countedQuantity: number | null;
  /** Positive when more was there than the book said. */
  difference: number;
  reason: AdjustmentReason;
}

export class AdjustmentAnswer {
  id: string;
  placeId: string;
  placeKind: 'location' | 'container';
  placeName: string;
  adjustedAt: string;
  adjustedByName: string;
  lines: AdjustmentLineAnswer[];
  /** The sum of the known values; negative when more was lost than found. */
  value: number;
  currency: string;
}
