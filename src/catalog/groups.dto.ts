import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional } from 'class-validator';
import { IsId, IsText, MayBeAbsent } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import type { Unit } from './item.js';

export class NewItemGroup {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsText(1, 160)
  name: string;

  /** Items of one unit, the one to propose first at the head. */
  @IsArray()
  @ArrayMinSize(1, { message: 'must hold at least 1' })
  @ArrayMaxSize(200)
  @IsId({ each: true })
  itemIds: string[];
}

/** What is left out stays as it is; `itemIds` are replaced whole. */
export class ItemGroupChanges {
  @MayBeAbsent()
  @IsText(1, 160)
  name?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1, { message: 'must hold at least 1' })
  @ArrayMaxSize(200)
  @IsId({ each: true })
  itemIds?: string[];
}

export class ItemGroupsQuery extends PagingQuery {
  /** Words of the name. */
  @IsOptional()
  @IsText(0, 100)
  search?: string;
}

export class ItemGroupAnswer {
  id: string;
  name: string;
  itemIds: string[];
  /** The unit of its items. */
  unit: Unit;
}
