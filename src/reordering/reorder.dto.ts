import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsFlag, IsId, IsLines, IsText, IsWhole } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import { OrderAnswer } from '../purchasing/purchasing.js';

export const METHODS = ['use', 'levels', 'none'] as const;

export class ReorderModeQuery {
  /** Left out: as the practice has set it. */
  @IsOptional()
  @IsIn(['use', 'levels'])
  mode?: 'use' | 'levels';
}

export class ReorderQuery extends PagingQuery {
  @IsOptional()
  @IsId()
  supplierId?: string;

  /** Also what needs no order. */
  @IsOptional()
  @IsFlag()
  all?: boolean;

  /** Left out: as the practice has set it. */
  @IsOptional()
  @IsIn(['use', 'levels'])
  mode?: 'use' | 'levels';
}

export class OfferAnswer {
  supplierId: string;
  supplierName: string;
  orderCode: string | null;
  pack: number;
  minimumPacks: number;
  preferred: boolean;
  /** Of today, in the practice's currency. */
  pricePerPack: number | null;
}

/** The arithmetic, in the item's unit unless it says otherwise. */
export class WhyAnswer {
  usable: number;
  onOrder: number;
  /** In orders that are still being written. */
  inDrafts: number;
  /** Of the usable stock, what will expire before the order after this one could come. */
  lostBefore: number;
  /** usable − lostBefore + onOrder + inDrafts */
  position: number;
  /** The mean use of a week; 0 where the past says too little. */
  weeklyUse: number;
  /** Its standard deviation. */
  weeklySpread: number;
  /** How likely the item is used in a week at all, from 0 to 1. */
  useChance: number;
  /** How much it is when it is used. */
  useSize: number;
  /** The past weeks that were looked at. */
  weeksSeen: number;
  leadDays: number;
  leadSpread: number;
  /** Learnt from so many orders. */
  leadJourneys: number;
  @ApiProperty({ enum: ['item', 'supplier', 'agreed', 'default'] })
  leadSource: 'item' | 'supplier' | 'agreed' | 'default';
  reviewDays: number;
  coverDays: number;
  /** In per cent. */
  serviceLevel: number;
  /** leadDays + reviewDays */
  horizonDays: number;
  /** What those days will use: the usual, or what is planned where that is more. */
  expectedUse: number;
  /** What sessions of courses are planned to use in those days. */
  plannedUse: number;
  /** Kept against chance. */
  safety: number;
  /** expectedUse + safety, or the item's reorder point. */
  orderBelow: number;
  /** orderBelow and the use of the cover days, or the item's up-to level. */
  orderUpTo: number;
  /** How long a delivery usually keeps, in days. */
  shelfLifeDays: number | null;
  /** What of a delivery can be used before it expires. */
  usableOfDelivery: number | null;
  /** What is wanted, before it is rounded to packs. */
  wanted: number;
}

export class SuggestionAnswer {
  itemId: string;
  itemName: string;
  category: string;
  unit: string;
  containerKind: string;
  containerQuantity: number;
  /** From whom: the preferred supplier, else the first by name; `null`: nobody is known to sell it. */
  supplierId: string | null;
  supplierName: string | null;
  orderCode: string | null;
  pack: number;
  minimumPacks: number;
  pricePerPack: number | null;
  /** Everybody who sells it, the preferred supplier first. */
  offers: OfferAnswer[];
  /** How many packs to order now; 0: none. */
  packs: number;
  containers: number;
  quantity: number;
  cost: number | null;
  /** The first day whose use cannot be served, with what is on order; `null`: none within a year. */
  stockOutOn: string | null;
  /** The last day on which an order still comes in time. */
  orderBy: string | null;
  /** Of what is in stock, what will expire before it can be used. */
  willExpire: number;
  @ApiProperty({ enum: METHODS })
  method: (typeof METHODS)[number];
  why: WhyAnswer;
}

export class WeekAnswer {
  /** Its first day. */
  from: string;
  used: number;
}

export class OutlookDayAnswer {
  day: string;
  /** What is expected to be left at its end, with what is on order but without a new order. */
  left: number;
}

export class ExpiringLotAnswer {
  lotId: string;
  lotNumber: string;
  useBy: string;
  /** What of it will not be used in time. */
  quantity: number;
}

export class ArrivalAnswer {
  /** `null`: announced without an order. */
  orderId: string | null;
  supplierName: string;
  quantity: number;
  /** By when it is counted on. */
  day: string;
}

/** A suggestion with what its chart shows. */
export class ExplainedSuggestionAnswer extends SuggestionAnswer {
  weeks: WeekAnswer[];
  /** The days of the next quarter, and then every seventh. */
  outlook: OutlookDayAnswer[];
  expiring: ExpiringLotAnswer[];
  arrivals: ArrivalAnswer[];
}

export class SuggestedLineDto {
  @IsId()
  itemId: string;

  @IsId()
  supplierId: string;

  @IsWhole(1, 100_000)
  packs: number;
}

/** Suggestions as somebody has edited them: an order is written for each supplier. */
export class SuggestedOrdersDto {
  /** Makes the request safe to repeat. */
  @IsId()
  id: string;

  /** Where it is all to be delivered. */
  @IsOptional()
  @IsId()
  locationId?: string | null;

  @IsOptional()
  @IsText(1, 1000, { lines: true })
  note?: string | null;

  @IsLines(() => SuggestedLineDto, 500)
  lines: SuggestedLineDto[];
}

export class SuggestedOrdersAnswer {
  id: string;
  /** Drafts, one for each supplier. */
  orders: OrderAnswer[];
}
