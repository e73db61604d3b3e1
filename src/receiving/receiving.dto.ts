import { IsOptional } from 'class-validator';
import {
  IsAmount,
  IsId,
  IsInstant,
  IsLabelDay,
  IsLines,
  IsText,
  IsWhole,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

/** So many containers of one lot. */
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

  @IsWhole(1, 100_000)
  containers: number;

  /** Cost of one container in the practice's currency, at most three decimal places. */
  @IsOptional()
  @IsAmount()
  unitCost?: number | null;

  /** The raw text of the scan, kept beside what was read from it. */
  @IsOptional()
  @IsText(1, 500)
  scan?: string | null;
}

/** A delivery; `id` is its idempotency key. */
export class ReceiptDto {
  @IsId()
  id: string;

  @IsId()
  locationId: string;

  @IsOptional()
  @IsId()
  supplierId?: string | null;

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
  supplierId?: string;
}

export class ReceiptLineAnswer {
  itemId: string;
  itemName: string;
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  containers: number;
  quantity: number;
  unit: string;
  unitCost: number | null;
}

export class ReceiptWarningAnswer {
  code: 'expired' | 'expiring' | 'held';
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
}
