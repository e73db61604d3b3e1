import { IsBoolean, IsOptional } from 'class-validator';
import { IsFlag, IsId, IsText, MayBeAbsent } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

export class NewSupplier {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsText(1, 160)
  name: string;
}

export class SupplierChanges {
  @MayBeAbsent()
  @IsText(1, 160)
  name?: string;

  @MayBeAbsent()
  @IsBoolean()
  active?: boolean;
}

export class SuppliersQuery extends PagingQuery {
  /** Words of the name. */
  @IsOptional()
  @IsText(0, 100)
  search?: string;

  @IsOptional()
  @IsFlag()
  active?: boolean;
}

export class SupplierAnswer {
  id: string;
  name: string;
  active: boolean;
}
