import { OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../kernel/actor.js';
import { IsAmount, IsFlag, IsId, IsText, IsWhole, MayBeAbsent } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

export class NewSupplier {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsText(1, 160)
  name: string;

  /** Where orders are sent. */
  @IsOptional()
  @IsEmail({}, { message: 'must be an e-mail address' })
  @IsText(3, 254)
  email?: string | null;

  @IsOptional()
  @IsText(3, 40)
  phone?: string | null;

  /** What the supplier calls this practice. */
  @IsOptional()
  @IsText(1, 60)
  customerCode?: string | null;

  /** The language of orders; left out: Italian. */
  @MayBeAbsent()
  @IsIn(LANGUAGES)
  language?: Language;

  /** They deliver nothing for less, in the practice's currency. */
  @IsOptional()
  @IsAmount()
  minimumOrder?: number | null;

  /** Days from order to delivery as agreed; what past deliveries teach comes before it. */
  @IsOptional()
  @IsWhole(0, 365)
  leadDays?: number | null;
}

export class SupplierChanges extends PartialType(OmitType(NewSupplier, ['id']), {
  skipNullProperties: false,
}) {
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
  email: string | null;
  phone: string | null;
  customerCode: string | null;
  language: Language;
  minimumOrder: number | null;
  leadDays: number | null;
}
