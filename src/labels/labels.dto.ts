import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../kernel/actor.js';
import { IsId, IsLines, IsWhole, MayBeAbsent } from '../kernel/http/fields.js';
import { LABEL_FORMATS, type LabelFormat } from './layout.rules.js';

/** A label of an open container or of a lot: one of the two. */
export class LabelDto {
  @MayBeAbsent()
  @IsId()
  containerId?: string;

  @MayBeAbsent()
  @IsId()
  lotId?: string;

  /** Left out: one. */
  @MayBeAbsent()
  @IsWhole(1, 24)
  copies?: number;
}

export class LabelsDto {
  /** `roll`: 50 × 25 mm, one on each page. `a4`: sheets of 24 labels of 70 × 37 mm. */
  @IsIn(LABEL_FORMATS)
  format: LabelFormat;

  @IsLines(() => LabelDto)
  items: LabelDto[];

  /** Left out: the language of whoever prints. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language | null;

  /** How many labels of the first sheet are gone already. */
  @MayBeAbsent()
  @IsWhole(0, 23)
  skip?: number;
}
