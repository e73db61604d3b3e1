import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import {
  IsAmount,
  IsDay,
  IsFlag,
  IsId,
  IsText,
  IsWhole,
  MayBeAbsent,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

/** What a supplier sells; what is left out stays as it is, or is what a new one begins with. */
export class SupplierItemDto {
  /** What the supplier calls it. */
  @IsOptional()
  @IsText(1, 60)
  orderCode?: string | null;

  /** Containers in one pack; a new one begins with 1. */
  @MayBeAbsent()
  @IsWhole(1, 100_000)
  pack?: number;

  /** They sell no fewer packs at once; a new one begins with 1. */
  @MayBeAbsent()
  @IsWhole(1, 100_000)
  minimumPacks?: number;

  /** Orders of the item go here; no other supplier of it is preferred then. The first one is. */
  @MayBeAbsent()
  @IsBoolean()
  preferred?: boolean;

  /** Whether it is still sold. */
  @MayBeAbsent()
  @IsBoolean()
  active?: boolean;
}

/** A price of one pack, from a day on. */
export class NewPriceDto {
  @IsAmount()
  perPack: number;

  @IsDay()
  validFrom: string;

  /** Its last day; left out: it holds until another one begins. */
  @IsOptional()
  @IsDay()
  validUntil?: string | null;
}

export class SupplierItemsQuery extends PagingQuery {
  @IsOptional()
  @IsId()
  supplierId?: string;

  @IsOptional()
  @IsId()
  itemId?: string;

  @IsOptional()
  @IsFlag()
  active?: boolean;
}

export class PriceAnswer {
  /** In the practice's currency. */
  perPack: number;
  validFrom: string;
  validUntil: string | null;
}

export const LEAD_TIME_SOURCES = ['item', 'supplier', 'agreed', 'default'] as const;

export class LeadTimeAnswer {
  /** The mean, in days. */
  days: number;
  /** The standard deviation, in days. */
  spread: number;
  /** Learnt from so many orders. */
  journeys: number;
  /** Past orders of the item, or of the supplier; what was agreed; the practice's default. */
  @ApiProperty({ enum: LEAD_TIME_SOURCES })
  source: (typeof LEAD_TIME_SOURCES)[number];
}

export class SupplierItemAnswer {
  supplierId: string;
  supplierName: string;
  itemId: string;
  itemName: string;
  unit: string;
  containerKind: string;
  containerQuantity: number;
  orderCode: string | null;
  pack: number;
  minimumPacks: number;
  preferred: boolean;
  active: boolean;
  /** The price of today. */
  price: PriceAnswer | null;
  /** Every price that was entered, the one that begins last first. */
  prices: PriceAnswer[];
  leadTime: LeadTimeAnswer;
}
