import { ArrayMaxSize, IsArray, IsBoolean, IsOptional } from 'class-validator';
import {
  IsFlag,
  IsId,
  IsLines,
  IsQuantity,
  IsSlug,
  IsText,
  MayBeAbsent,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

export class MaterialBody {
  @IsId()
  itemId: string;

  /** In the item's unit. */
  @IsQuantity()
  quantity: number;
}

export class NewProtocol {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsText(1, 160)
  name: string;

  @IsOptional()
  @IsSlug()
  technique?: string | null;

  @IsOptional()
  @IsSlug()
  route?: string | null;

  /** The zones of the body that are treated. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(40)
  @IsText(1, 80, { each: true })
  zones?: string[];

  /** What one session uses. */
  @MayBeAbsent()
  @IsLines(() => MaterialBody, 100, 0)
  materials?: MaterialBody[];

  @MayBeAbsent()
  @IsBoolean()
  active?: boolean;
}

/** What is left out stays as it is; `zones` and `materials` are replaced whole. */
export class ProtocolChanges {
  @MayBeAbsent()
  @IsText(1, 160)
  name?: string;

  @IsOptional()
  @IsSlug()
  technique?: string | null;

  @IsOptional()
  @IsSlug()
  route?: string | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(40)
  @IsText(1, 80, { each: true })
  zones?: string[];

  @MayBeAbsent()
  @IsLines(() => MaterialBody, 100, 0)
  materials?: MaterialBody[];

  @MayBeAbsent()
  @IsBoolean()
  active?: boolean;
}

export class ProtocolsQuery extends PagingQuery {
  /** Words of the name. */
  @IsOptional()
  @IsText(0, 100)
  search?: string;

  @IsOptional()
  @IsFlag()
  active?: boolean;
}

export class MaterialAnswer {
  itemId: string;
  /** In the item's unit. */
  quantity: number;
}

export class ProtocolAnswer {
  id: string;
  name: string;
  technique: string | null;
  route: string | null;
  zones: string[];
  materials: MaterialAnswer[];
  active: boolean;
}
