import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { IsFlag, IsId, IsSlug, IsText, MayBeAbsent } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import { type Standing, VERDICTS, type Verdict } from './compatibility.rules.js';

/** An item or an active substance: one of the two. */
export class PartyBody {
  @IsOptional()
  @IsId()
  itemId?: string | null;

  /** As items name it, such as `lidocaine`. */
  @IsOptional()
  @IsSlug()
  substance?: string | null;
}

export class NewCompatibility {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsObject()
  @ValidateNested()
  @Type(() => PartyBody)
  first: PartyBody;

  @IsObject()
  @ValidateNested()
  @Type(() => PartyBody)
  second: PartyBody;

  @IsIn(VERDICTS)
  verdict: Verdict;

  /** Under what condition; needed where the verdict is `conditional`. */
  @IsOptional()
  @IsText(5, 500)
  condition?: string | null;

  /** Where it is written: a leaflet, a table, an article. */
  @IsText(5, 500)
  reference: string;
}

export class CompatibilitiesQuery extends PagingQuery {
  /** Only entries that name this item itself. */
  @IsOptional()
  @IsId()
  itemId?: string;

  /** Only entries that name this substance. */
  @IsOptional()
  @IsSlug()
  substance?: string;

  /** `true`: only what counts now; `false`: only what later entries have replaced. */
  @IsOptional()
  @IsFlag()
  current?: boolean;
}

export class PairsQuery {
  /** Items, separated by commas. */
  @Transform(({ value }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray({ message: 'must be a list' })
  @ArrayMinSize(2)
  @ArrayMaxSize(40)
  @IsId({ each: true })
  itemIds: string[];
}

export class PartyAnswer {
  itemId: string | null;
  substance: string | null;
  /** The item's name, or the substance. */
  name: string;
}

export class EntererAnswer {
  id: string;
  name: string;
}

export class CompatibilityAnswer {
  id: string;
  first: PartyAnswer;
  second: PartyAnswer;
  verdict: Verdict;
  condition: string | null;
  reference: string;
  enteredBy: EntererAnswer;
  enteredAt: string;
  /** Whether it counts: nobody entered anything about the pair since. */
  current: boolean;
}

export class MixItemAnswer {
  id: string;
  name: string;
  substances: string[];
}

export class MixPairAnswer {
  first: MixItemAnswer;
  second: MixItemAnswer;
  verdict: Standing;
  /** What the verdict rests on; empty when nobody entered anything. */
  entries: CompatibilityAnswer[];
}

export class MixPairsAnswer {
  /** The gravest of all pairs. */
  verdict: Standing;
  items: MixPairAnswer[];
}
