import { IsIn, IsOptional } from 'class-validator';
import { CATEGORIES, type Category } from '../catalog/catalog.js';
import { IsFlag, IsId, IsInstant, IsText } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

export class StockQuery extends PagingQuery {
  @IsOptional()
  @IsId()
  itemId?: string;

  @IsOptional()
  @IsId()
  lotId?: string;

  /** What stands there or within. */
  @IsOptional()
  @IsId()
  locationId?: string;

  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;

  @IsOptional()
  @IsFlag()
  usable?: boolean;

  /** As the book stood at this past moment; holds are those of today. */
  @IsOptional()
  @IsInstant()
  asOf?: string;
}

export const ITEM_FLAGS = ['low', 'expiring', 'open', 'held', 'expired'] as const;
export type ItemFlag = (typeof ITEM_FLAGS)[number];

export class StockItemsQuery extends PagingQuery {
  /** Words of the item's name, maker or identifiers. */
  @IsOptional()
  @IsText(0, 100)
  search?: string;

  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;

  @IsOptional()
  @IsIn(ITEM_FLAGS)
  flag?: ItemFlag;

  @IsOptional()
  @IsId()
  locationId?: string;
}

/** What there is of one item. */
export class StockItemAnswer {
  itemId: string;
  itemName: string;
  category: string;
  unit: string;
  containerKind: string;
  containerQuantity: number;
  storage: string;
  onHand: number;
  /** Without what is expired, held or past its in-use limit. */
  usable: number;
  /** Sealed and open containers on hand. */
  containers: number;
  openContainers: number;
  lots: number;
  /** The earliest expiry among what is usable. */
  nextExpiresOn: string | null;
  flags: ItemFlag[];
  reorderPoint: number | null;
  reorderUpTo: number | null;
}

export class MovementsQuery extends PagingQuery {
  @IsOptional()
  @IsId()
  lotId?: string;

  @IsOptional()
  @IsId()
  itemId?: string;

  /** A location, an open container, or a place outside such as `@waste`. */
  @IsOptional()
  @IsText(1, 60)
  placeId?: string;

  @IsOptional()
  @IsInstant()
  from?: string;

  @IsOptional()
  @IsInstant()
  to?: string;
}

export class PostingAnswer {
  lotId: string;
  lotNumber: string;
  itemId: string;
  itemName: string;
  unit: string;
  from: string;
  fromName: string;
  to: string;
  toName: string;
  quantity: number;
}

export class MovementAnswer {
  id: string;
  kind: string;
  documentId: string;
  occurredAt: string;
  recordedAt: string;
  actorName: string;
  /** The movement that this one takes back. */
  reverses: string | null;
  /** The movement that takes this one back. */
  reversedBy: string | null;
  postings: PostingAnswer[];
}

export class DiscrepancyAnswer {
  lotId: string;
  placeId: string;
  balance: number;
  postings: number;
}

export class DiscrepanciesAnswer {
  items: DiscrepancyAnswer[];
}
