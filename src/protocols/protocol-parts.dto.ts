import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { IsId, IsLines, IsQuantity, IsText, IsWhole, MayBeAbsent } from '../kernel/http/fields.js';

/** An object of one class, or null. */
export function IsPart(part: () => new () => object): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    IsObject({ message: 'must be an object' }),
    ValidateNested(),
    Type(part),
  );
}

/** A text in the languages of the screens; what is left out is not written yet. */
export class LocalTextBody {
  @MayBeAbsent()
  @IsText(0, 4000, { lines: true })
  it?: string;

  @MayBeAbsent()
  @IsText(0, 4000, { lines: true })
  es?: string;

  @MayBeAbsent()
  @IsText(0, 4000, { lines: true })
  en?: string;
}

/** So much of an item, or of any item of a group; one of the two is named. */
export class MaterialBody {
  @MayBeAbsent()
  @IsId()
  itemId?: string;

  @MayBeAbsent()
  @IsId()
  groupId?: string;

  /** In the unit of the item or the group. */
  @IsQuantity()
  quantity: number;

  /** Only some sessions use it. */
  @MayBeAbsent()
  @IsBoolean()
  optional?: boolean;
}

export class SpacingBody {
  /** Days. */
  @IsWhole(1, 3650)
  min: number;

  /** Days; null: it may take as long as it takes. */
  @IsOptional()
  @IsWhole(1, 3650)
  max?: number | null;
}

export class DaysBody {
  @IsWhole(0, 3650)
  min: number;

  @IsWhole(0, 3650)
  max: number;
}

export class MinutesBody {
  @IsWhole(1, 1440)
  min: number;

  @IsWhole(1, 1440)
  max: number;
}

export class MeasureBody {
  @IsQuantity()
  min: number;

  @IsQuantity()
  max: number;
}

export class PhaseBody {
  @IsWhole(1, 200)
  sessions: number;

  /** Between each of them and the one before it; null: the doctor decides. */
  @IsPart(() => SpacingBody)
  spacingDays?: SpacingBody | null;
}

/** What is null or left out is for the doctor to decide. */
export class SessionPlanBody {
  @IsOptional()
  @IsWhole(1, 200)
  minimum?: number | null;

  @IsOptional()
  @IsWhole(1, 200)
  maximum?: number | null;

  /** Between two sessions that belong to no phase. */
  @IsPart(() => SpacingBody)
  spacingDays?: SpacingBody | null;

  /** The first sessions, where they are not spaced as the rest. */
  @MayBeAbsent()
  @IsLines(() => PhaseBody, 20, 0)
  phases?: PhaseBody[];
}

export class MaintenanceBody {
  /** How often; null: the doctor decides. */
  @IsPart(() => SpacingBody)
  spacingDays?: SpacingBody | null;

  @IsPart(() => LocalTextBody)
  note?: LocalTextBody | null;
}

export class ExpectedReactionBody {
  /** A word of the screens (`wheal`, `redness`) or the practice's own. */
  @IsText(1, 120)
  reaction: string;

  /** How long it lasts; null: no number is known. */
  @IsPart(() => DaysBody)
  days?: DaysBody | null;

  @IsPart(() => LocalTextBody)
  note?: LocalTextBody | null;
}

export class CoTreatmentBody {
  /** A word of the screens (`laser`, `fillers`) or the practice's own. */
  @IsText(1, 120)
  treatment: string;

  /** `before`: on the same day it comes first; null: nothing is said about their order. */
  @IsOptional()
  @IsIn(['before'])
  sameDay?: 'before' | null;
}

/** What a device is set to; null: the doctor decides. */
export class PerPointBody {
  @IsPart(() => MeasureBody)
  depthMm?: MeasureBody | null;

  @IsPart(() => MeasureBody)
  doseMl?: MeasureBody | null;
}

export class LocalTextAnswer {
  it: string;
  es: string;
  en: string;
}

/** Names an item or a group. */
export class MaterialAnswer {
  itemId?: string;
  groupId?: string;
  /** In the unit of the item or the group. */
  quantity: number;
  /** There, and true, when only some sessions use it. */
  optional?: boolean;
}

export class SpacingAnswer {
  min: number;
  /** `null`: it may take as long as it takes. */
  max: number | null;
}

export class PhaseAnswer {
  sessions: number;
  spacingDays: SpacingAnswer | null;
}

export class SessionPlanAnswer {
  minimum: number | null;
  maximum: number | null;
  spacingDays: SpacingAnswer | null;
  phases: PhaseAnswer[];
}

export class MaintenanceAnswer {
  spacingDays: SpacingAnswer | null;
  note: LocalTextAnswer | null;
}

export class ExpectedReactionAnswer {
  reaction: string;
  days: DaysBody | null;
  note: LocalTextAnswer | null;
}

export class CoTreatmentAnswer {
  treatment: string;
  sameDay: 'before' | null;
}

export class PerPointAnswer {
  depthMm: MeasureBody | null;
  doseMl: MeasureBody | null;
}
