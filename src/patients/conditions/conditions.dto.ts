import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsId, IsText, MayBeAbsent } from '../../kernel/http/fields.js';
import { CONDITION_KINDS, type ConditionKind } from '../standing.rules.js';

/** Something that speaks against a treatment; it stops sessions until a doctor decides. */
export class ConditionDto {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsIn(CONDITION_KINDS)
  kind: ConditionKind;

  /** The item of an allergy; an allergy names an item, a substance, or both. */
  @IsOptional()
  @IsId()
  itemId?: string | null;

  /** The substance of an allergy, such as `lidocaine`. */
  @IsOptional()
  @IsText(2, 120)
  substance?: string | null;

  /** What is known about it; never the patient's name. */
  @IsOptional()
  @IsText(0, 500, { lines: true })
  note?: string | null;
}

export class DecisionDto {
  /** Whether the patient may be treated all the same. */
  @IsBoolean({ message: 'must be true or false' })
  allowed: boolean;

  @IsText(5, 500)
  reason: string;
}

export class EndConditionDto {
  @IsText(5, 500)
  reason: string;
}

export class DecisionAnswer {
  allowed: boolean;
  reason: string;
  decidedAt: string;
  decidedByName: string;
}

export class ConditionEndAnswer {
  reason: string;
  endedAt: string;
  endedByName: string;
}

export class ConditionAnswer {
  id: string;
  /** The code under which it was recorded, which may have been merged into another since. */
  patientId: string;
  @ApiProperty({ enum: CONDITION_KINDS })
  kind: ConditionKind;
  itemId: string | null;
  itemName: string | null;
  substance: string | null;
  note: string;
  recordedAt: string;
  recordedByName: string;
  /** Whether it stands and no doctor allowed the treatment: it stops sessions. */
  stops: boolean;
  /** All decisions, the last one counts. */
  decisions: DecisionAnswer[];
  @ApiProperty({ type: ConditionEndAnswer, nullable: true })
  ended: ConditionEndAnswer | null;
}

export class ConditionsAnswer {
  @ApiProperty({ type: () => [ConditionAnswer] })
  items: ConditionAnswer[];

  /** Always `null`: the answer is complete. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
