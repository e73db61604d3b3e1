import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import {
  IsAmount,
  IsDay,
  IsId,
  IsLines,
  IsText,
  IsWhole,
  MayBeAbsent,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import {
  ORDER_STAGES,
  ORDER_STATES,
  type OrderStage,
  type OrderState,
  SENT_VIA,
  type SentVia,
} from './order.js';

/** So much of an item: whole packs, or the containers that are in them. */
export class OrderLineDto {
  @IsId()
  itemId: string;

  @MayBeAbsent()
  @IsWhole(1, 100_000)
  packs?: number;

  /** Instead of `packs`; it must be whole packs. */
  @MayBeAbsent()
  @IsWhole(1, 1_000_000)
  containers?: number;

  /** Containers in one pack; left out: as the supplier sells it, else 1. */
  @MayBeAbsent()
  @IsWhole(1, 100_000)
  pack?: number;

  /** Of one pack; left out: the supplier's price of today. `null`: not known. */
  @IsOptional()
  @IsAmount()
  pricePerPack?: number | null;

  /** Left out: what the supplier calls it. */
  @IsOptional()
  @IsText(1, 60)
  orderCode?: string | null;
}

/** What is to be ordered; `id` is its idempotency key. It begins as a draft and is never sent by itself. */
export class OrderDto {
  @IsId()
  id: string;

  @IsId()
  supplierId: string;

  /** Where it is to be delivered. */
  @IsOptional()
  @IsId()
  locationId?: string | null;

  /** When it should come; left out: by the supplier's lead time from when it is sent. */
  @IsOptional()
  @IsDay()
  expectedOn?: string | null;

  /** For the supplier; it stands on the order. */
  @IsOptional()
  @IsText(1, 1000, { lines: true })
  note?: string | null;

  @IsLines(() => OrderLineDto)
  lines: OrderLineDto[];
}

/** What is left out stays. Of an order that was sent only `expectedOn` may change: when the rest is promised. */
export class OrderChanges {
  @IsOptional()
  @IsId()
  locationId?: string | null;

  @IsOptional()
  @IsDay()
  expectedOn?: string | null;

  @IsOptional()
  @IsText(1, 1000, { lines: true })
  note?: string | null;

  /** All lines, anew. */
  @MayBeAbsent()
  @IsLines(() => OrderLineDto)
  lines?: OrderLineDto[];
}

export class ApproveOrderDto {
  /** The version that was looked at; left out: as it stands. */
  @MayBeAbsent()
  @IsWhole(1, 1_000_000)
  version?: number;
}

export class ReopenOrderDto {
  @IsOptional()
  @IsText(3, 500)
  reason?: string | null;
}

export class SendOrderDto {
  /** `by-hand`: somebody else brings it there. Left out: by e-mail where that is set up and there is an address. */
  @MayBeAbsent()
  @IsIn(SENT_VIA)
  via?: SentVia;

  /** The address of the e-mail; left out: the supplier's. */
  @IsOptional()
  @IsText(3, 254)
  to?: string | null;
}

export class CancelOrderDto {
  @IsText(3, 500)
  reason: string;

  /** Only what is still to come of these; left out: of everything. */
  @MayBeAbsent()
  @IsId({ each: true })
  itemIds?: string[];
}

/** `a,b` of a query string as a list. */
function listOf({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? value.split(',') : value;
}

export class OrdersQuery extends PagingQuery {
  /** One state or several, with commas between. */
  @IsOptional()
  @Transform(listOf)
  @IsIn(ORDER_STATES, { each: true })
  @ApiProperty({
    type: String,
    required: false,
    description: 'One state or several, with commas between',
  })
  status?: OrderState[];

  @IsOptional()
  @IsId()
  supplierId?: string;

  @IsOptional()
  @IsId()
  itemId?: string;
}

export class OrderPersonAnswer {
  id: string;
  name: string;
}

export class OrderStepAnswer {
  @ApiProperty({ enum: ORDER_STAGES })
  stage: OrderStage;
  /** The version of the content at which it was taken. */
  version: number;
  at: string;
  by: OrderPersonAnswer;
  reason: string | null;
  @ApiProperty({ enum: SENT_VIA, nullable: true, type: String })
  via: SentVia | null;
  sentTo: string | null;
}

export class CancelledLineAnswer {
  at: string;
  byName: string;
  reason: string;
}

/** One item of an order, in containers where nothing else is said. */
export class OrderLineAnswer {
  itemId: string;
  itemName: string;
  unit: string;
  containerKind: string;
  containerQuantity: number;
  orderCode: string | null;
  pack: number;
  /** 0: it came without being ordered. */
  packs: number;
  containers: number;
  pricePerPack: number | null;
  /** The supplier's price of today, when it is another one. */
  priceNow: number | null;
  amount: number | null;
  received: number;
  damaged: number;
  /** Still to come. */
  outstanding: number;
  /** Some of it came and the rest is still to come. */
  backOrdered: boolean;
  /** Came beyond what was ordered. */
  over: number;
  /** What a received container cost on average, where it is known. */
  paidPerContainer: number | null;
  /** Paid for what came beyond its ordered price; negative: less. */
  priceDifference: number;
  /** The rest will not come. */
  cancelled: CancelledLineAnswer | null;
}

export class OrderAnswer {
  id: string;
  number: number;
  supplierId: string;
  supplierName: string;
  supplierEmail: string | null;
  locationId: string | null;
  locationName: string | null;
  @ApiProperty({ enum: ORDER_STATES })
  status: OrderState;
  note: string | null;
  expectedOn: string | null;
  /** Something is still to come although its day is past. */
  overdue: boolean;
  version: number;
  createdAt: string;
  createdBy: OrderPersonAnswer;
  sentAt: string | null;
  lines: OrderLineAnswer[];
  /** In the practice's currency, as far as prices are known. */
  total: number;
  /** So many lines have no price. */
  unpriced: number;
  /** The supplier delivers nothing for less. */
  minimumOrder: number | null;
  /** Somebody else than who wrote it must approve it. */
  needsSecondPerson: boolean;
  /** What happened to it, the first first. */
  steps: OrderStepAnswer[];
  /** By which it came, in their order. */
  receiptIds: string[];
}
