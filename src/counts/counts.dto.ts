import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CATEGORIES, type Category } from '../catalog/catalog.js';
import {
  IsAmount,
  IsId,
  IsInstant,
  IsLines,
  IsText,
  IsWhole,
  MayBeAbsent,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import type { Doubt } from './certainty.rules.js';
import { COUNT_STATES, type CountState } from './counting.js';
import type { Outcome } from './variance.rules.js';

/** Which stock of the location is counted; left out: all of it. */
export class CountScopeDto {
  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category | null;

  @IsOptional()
  @IsId({ each: true })
  @ArrayMaxSize(500)
  itemIds?: string[] | null;

  /** Only so many lots and places: those of which the book is least certain. */
  @IsOptional()
  @IsWhole(1, 100)
  leastCertain?: number | null;
}

/** A count of a location and everything within; `id` is its idempotency key. */
export class CountDto {
  @IsId()
  id: string;

  @IsId()
  locationId: string;

  @IsOptional()
  @IsObject({ message: 'must be an object' })
  @ValidateNested({ message: 'must be an object' })
  @Type(() => CountScopeDto)
  scope?: CountScopeDto | null;

  /** Nobody sees the expected quantities until the count is in review. Left out: so it is. */
  @MayBeAbsent()
  @IsBoolean({ message: 'must be true or false' })
  blind?: boolean;
}

export class CountedLineDto {
  @IsId()
  lotId: string;

  /** The location, for sealed stock, or the open container. */
  @IsId()
  placeId: string;

  /** In the item's unit; sealed stock in whole containers. `null` takes back what was counted. */
  @ValidateIf((_, value) => value !== null)
  @IsAmount()
  countedQuantity: number | null;

  /** When it was counted. Left out: now; a screen that says it can safely send again. */
  @IsOptional()
  @IsInstant()
  countedAt?: string | null;
}

export class CountedLinesDto {
  @IsLines(() => CountedLineDto, 500)
  lines: CountedLineDto[];
}

export class CountReasonDto {
  @IsOptional()
  @IsText(3, 500)
  reason?: string | null;
}

export class CountsQuery extends PagingQuery {
  @IsOptional()
  @IsIn(COUNT_STATES)
  state?: CountState;

  @IsOptional()
  @IsId()
  locationId?: string;
}

export class CountPersonAnswer {
  id: string;
  name: string;
}

export class CountScopeAnswer {
  category: string | null;
  itemIds: string[] | null;
  leastCertain: number | null;
}

/** A count without its lines. */
export class CountSummaryAnswer {
  id: string;
  state: CountState;
  locationId: string;
  locationName: string;
  scope: CountScopeAnswer;
  blind: boolean;
  openedAt: string;
  openedBy: CountPersonAnswer;
}

export class CountEntryAnswer {
  countedQuantity: number;
  countedAt: string;
  countedBy: CountPersonAnswer;
}

/** One lot in one place. */
export class CountLineAnswer {
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  itemId: string;
  itemName: string;
  category: string;
  unit: string;
  containerKind: string;
  containerQuantity: number;
  placeId: string;
  placeKind: 'location' | 'container';
  placeName: string;
  /** `null`: not counted. */
  countedQuantity: number | null;
  countedAt: string | null;
  countedBy: CountPersonAnswer | null;
  /** Everything that was counted of it, the latest last; the latest holds. */
  entries: CountEntryAnswer[];
  /** Two people counted it and do not agree. */
  disagree: boolean;
  /** What the book held when the line was counted; of uncounted lines, now. `null` while hidden. */
  expected: number | null;
  difference: number | null;
  /** Of the difference, signed, in the practice's currency; `null`: no cost is known, or hidden. */
  value: number | null;
  /** What the book holds now. `null` while hidden. */
  onHand: number | null;
  /** What posting does with the line. `null`: not counted, or hidden. */
  outcome: Outcome | null;
  /** Why the book is uncertain of it, when the count is of the least certain. */
  doubts: Doubt[];
}

/** What the differences come to. */
export class CountTotalsAnswer {
  differing: number;
  /** Gains and losses added up, both positive: what the threshold looks at. */
  value: number;
  /** Gains less losses. */
  net: number;
  /** Differing lines whose cost nobody knows. */
  unvalued: number;
  currency: string;
  /** The setting `countApprovalThreshold`. */
  threshold: number;
  approvalNeeded: boolean;
}

/** One step of the count. */
export class CountStepAnswer {
  state: CountState;
  at: string;
  by: CountPersonAnswer;
  reason: string | null;
}

export class CountAnswer extends CountSummaryAnswer {
  counted: number;
  uncounted: number;
  lines: CountLineAnswer[];
  /** `null` while the expected quantities are hidden. */
  totals: CountTotalsAnswer | null;
  /** Everything that was done with the count, the first first. */
  steps: CountStepAnswer[];
  /** The movement that brought the book to what was counted; `null`: not posted, or nothing differed. */
  movementId: string | null;
}
