import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '../catalog/catalog.js';
import {
  IsAmount,
  IsId,
  IsInstant,
  IsLabelDay,
  IsLines,
  IsScanText,
  IsText,
  IsWhole,
  MayBeAbsent,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import { OrderAnswer } from '../purchasing/purchasing.js';
import { DeliveryAnswer } from './deliveries.dto.js';

/** A code on the package that came. */
export class PackCodeDto {
  @IsIn(IDENTIFIER_SCHEMES)
  scheme: IdentifierScheme;

  @IsText(1, 60)
  value: string;
}

/** So many containers of one lot: `containers`, or `packs` of what `identifier` stands for. */
export class ReceiptLineDto {
  @IsId()
  itemId: string;

  /** As printed on the package. */
  @IsText(1, 60)
  lotNumber: string;

  /** `YYYY-MM-DD`, or `YYYY-MM` for the last day of that month; `null` where the label has none. */
  @IsOptional()
  @IsLabelDay()
  expiresOn?: string | null;

  /** How many containers came, the damaged ones included. */
  @MayBeAbsent()
  @IsWhole(1, 100_000)
  containers?: number;

  /** How many packages or cases came; each holds as many containers as the catalog says of `identifier`. */
  @MayBeAbsent()
  @IsWhole(1, 100_000)
  packs?: number;

  /** The code on the package or case. */
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => PackCodeDto)
  identifier?: PackCodeDto;

  /** How many of the containers came broken: noted, not taken into stock. */
  @MayBeAbsent()
  @IsWhole(0, 100_000)
  damaged?: number;

  /** The serial numbers of the packages (application identifier 21); each is received once. */
  @MayBeAbsent()
  @ArrayMaxSize(1000)
  @IsText(1, 60, { each: true })
  serials?: string[];

  /** Take the lot in although it may not be used; it is held, for `reason`. */
  @MayBeAbsent()
  @IsBoolean()
  quarantine?: boolean;

  /** Why it goes into quarantine. */
  @IsOptional()
  @IsText(5, 500)
  reason?: string | null;

  /** Cost of one container in the practice's currency; left out: as it was ordered. */
  @IsOptional()
  @IsAmount()
  unitCost?: number | null;

  /** The raw text of the scan, kept beside what was read from it. Without one the lot is "typed". */
  @IsOptional()
  @IsScanText(500)
  scan?: string | null;
}

/** What came; `id` is its idempotency key. */
export class ReceiptDto {
  @IsId()
  id: string;

  @IsId()
  locationId: string;

  /** Left out: the supplier of the order or the delivery, if there is one. */
  @IsOptional()
  @IsId()
  supplierId?: string | null;

  /** The order that this is, or is a part of. */
  @IsOptional()
  @IsId()
  orderId?: string | null;

  /** The expected delivery that this is, or is a part of. */
  @IsOptional()
  @IsId()
  deliveryId?: string | null;

  /** Left out: now. */
  @IsOptional()
  @IsInstant()
  receivedAt?: string | null;

  @IsLines(() => ReceiptLineDto)
  lines: ReceiptLineDto[];
}

export class ReceiptsQuery extends PagingQuery {
  @IsOptional()
  @IsId()
  orderId?: string;

  @IsOptional()
  @IsId()
  supplierId?: string;

  @IsOptional()
  @IsId()
  deliveryId?: string;
}

export class ReceiptLineAnswer {
  itemId: string;
  itemName: string;
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  /** How many came, the damaged ones included. */
  containers: number;
  /** How many of them came broken and were not taken into stock. */
  damaged: number;
  /** What was taken into stock. */
  quantity: number;
  unit: string;
  unitCost: number | null;
  serials: string[];
  /** The lot was typed by hand, and neither a second person nor a scan confirmed it yet. */
  typed: boolean;
}

export const RECEIPT_WARNINGS = [
  'expired',
  'expiring',
  'held',
  'quarantined',
  'price-differs',
] as const;
export type ReceiptWarning = (typeof RECEIPT_WARNINGS)[number];

export class ReceiptWarningAnswer {
  code: ReceiptWarning;
  detail: string;
  lotId: string;
}

export class ReceiptAnswer {
  id: string;
  locationId: string;
  locationName: string;
  supplierId: string | null;
  supplierName: string | null;
  receivedAt: string;
  receivedByName: string;
  lines: ReceiptLineAnswer[];
  /** What somebody should know about what came in. */
  warnings: ReceiptWarningAnswer[];
  orderId: string | null;
  /** How far the order has come. */
  order: OrderAnswer | null;
  deliveryId: string | null;
  /** How far the expected delivery has come. */
  delivery: DeliveryAnswer | null;
}
