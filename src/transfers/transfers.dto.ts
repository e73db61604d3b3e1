import { IsOptional } from 'class-validator';
import { IsId, IsInstant, IsLines, IsQuantity } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

export class TransferLineDto {
  @IsId()
  lotId: string;

  /** In the item's unit; sealed stock moves in whole containers. */
  @IsQuantity()
  quantity: number;
}

/** Stock carried from one location to another; `id` is its idempotency key. */
export class TransferDto {
  @IsId()
  id: string;

  @IsId()
  fromLocationId: string;

  @IsId()
  toLocationId: string;

  /** Left out: now. */
  @IsOptional()
  @IsInstant()
  transferredAt?: string | null;

  @IsLines(() => TransferLineDto)
  lines: TransferLineDto[];
}

export class TransfersQuery extends PagingQuery {}

export class TransferLineAnswer {
  lotId: string;
  lotNumber: string;
  itemId: string;
  itemName: string;
  quantity: number;
  unit: string;
}

export class TransferAnswer {
  id: string;
  fromLocationId: string;
  fromLocationName: string;
  toLocationId: string;
  toLocationName: string;
  transferredAt: string;
  transferredByName: string;
  lines: TransferLineAnswer[];
}
