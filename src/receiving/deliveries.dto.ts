import { IsOptional } from 'class-validator';
import { IsDay, IsFlag, IsId, IsLines, IsText, IsWhole } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

/** So many containers of an item are expected. */
export class DeliveryLineDto {
  @IsId()
  itemId: string;

  @IsWhole(1, 100_000)
  containers: number;
}

/** What a supplier is expected to bring; `id` is its idempotency key. */
export class DeliveryDto {
  @IsId()
  id: string;

  @IsId()
  supplierId: string;

  /** Where it is to be received. */
  @IsId()
  locationId: string;

  @IsDay()
  expectedOn: string;

  @IsLines(() => DeliveryLineDto)
  lines: DeliveryLineDto[];
}

export class DeliveriesQuery extends PagingQuery {
  /** Only those of which something is still to come, or only the others. */
  @IsOptional()
  @IsFlag()
  open?: boolean;

  @IsOptional()
  @IsId()
  supplierId?: string;
}

export class CancelDeliveryDto {
  @IsText(3, 500)
  reason: string;
}

/** How far one item of a delivery has come, in containers. */
export class DeliveryLineAnswer {
  itemId: string;
  itemName: string;
  /** 0: it came without being expected. */
  expected: number;
  /** Taken into stock. */
  received: number;
  /** Came broken. */
  damaged: number;
  /** Did not come yet. */
  short: number;
  /** Came, intact or broken, beyond what was expected. */
  over: number;
}

export const DELIVERY_STATES = ['open', 'received', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export class DeliveryAnswer {
  id: string;
  supplierId: string;
  supplierName: string;
  locationId: string;
  locationName: string;
  expectedOn: string;
  /** `open` while something is still to come. */
  status: DeliveryState;
  recordedAt: string;
  recordedByName: string;
  cancelledAt: string | null;
  cancelReason: string | null;
  lines: DeliveryLineAnswer[];
  /** The receipts by which it came, in their order. */
  receiptIds: string[];
}
