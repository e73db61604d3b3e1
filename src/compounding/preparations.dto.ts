import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  IsAmount,
  IsId,
  IsInstant,
  IsLines,
  IsQuantity,
  IsScanText,
  IsText,
  IsWhole,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import {
  DEVIATION_KINDS,
  type DeviationKind,
  OVERRIDE_KINDS,
  type OverrideKind,
  PREPARATION_STATES,
  type PreparationState,
  SHORTEST_REASON,
} from './preparation.js';

/** So much of one item, taken for the mixture. */
export class ComponentDto {
  @IsId()
  itemId: string;

  /** In the item's unit; pieces are whole. */
  @IsQuantity()
  quantity: number;

  /** The lot in the hand; left out, the first to expire goes. */
  @IsOptional()
  @IsId()
  lotId?: string | null;

  /** The open container in the hand. */
  @IsOptional()
  @IsId()
  containerId?: string | null;

  /** The text of the scan of the container: it must name this lot, and confirms one that was typed. */
  @IsOptional()
  @IsScanText(2000)
  scan?: string | null;

  /** Why another lot than the first to expire. */
  @IsOptional()
  @IsText(SHORTEST_REASON, 500)
  reason?: string | null;
}

/** A component taken at the bench; `id` is its idempotency key. */
export class TakeDto extends ComponentDto {
  @IsId()
  id: string;
}

/** A doctor's decision to go on although a rule blocks the mixture. */
export class OverrideDto {
  @IsIn(OVERRIDE_KINDS)
  kind: OverrideKind;

  /** The two items of the pair; left out, every pair of this kind in the preparation is meant. */
  @IsOptional()
  @IsId({ each: true })
  itemIds?: string[];

  @IsText(SHORTEST_REASON, 500)
  reason: string;

  /** Where it is written: an article, a leaflet, a letter. */
  @IsText(3, 500)
  reference: string;
}

/** Whoever works at the bench has read the condition of a pair, and it is met. */
export class ConditionConfirmationDto {
  /** The two items of the pair. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsId({ each: true })
  itemIds: string[];

  /** The condition as it was read: another one since is not confirmed unread. */
  @IsText(1, 2000)
  condition: string;
}

/** Whom a draft is for from now on. */
export class GivePreparationDto {
  /** `null`: it is made as stock. */
  @ValidateIf((_, value) => value !== null)
  @IsId()
  @ApiProperty({ type: 'string', nullable: true })
  patientId: string | null;

  /** The patient's consent; left out, the newest that is on file. */
  @IsOptional()
  @IsText(1, 200)
  consentReference?: string | null;
}

/** What the person saw who looked at the mixture: clear, no particles, the colour as expected. */
export class VisualCheckDto {
  @IsBoolean()
  passed: boolean;

  @IsOptional()
  @IsText(1, 500)
  note?: string | null;
}

/** What came out of the mixing. */
export class ResultDto {
  /** What came out, all containers together; left out, everything that went in, less the waste. */
  @IsOptional()
  @IsQuantity()
  outputQuantity?: number | null;

  /** What of the mixture was lost; left out, nothing. */
  @IsOptional()
  @IsAmount()
  wasteQuantity?: number | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => VisualCheckDto)
  visualCheck?: VisualCheckDto | null;

  /** What was done otherwise than the formula says; it goes to the list of deviations. */
  @IsOptional()
  @IsText(SHORTEST_REASON, 1000)
  deviation?: string | null;
}

/** A preparation as it is wanted, before it has an id. */
export class PreviewPreparationDto extends ResultDto {
  /** The approved formula; left out, the mixture is free, and only a doctor may make it. */
  @IsOptional()
  @IsId()
  formulaId?: string | null;

  /** Of a free preparation: what it is called. */
  @IsOptional()
  @IsText(1, 120)
  name?: string | null;

  /** Whom it is made for; left out, it is made as stock. */
  @IsOptional()
  @IsId()
  patientId?: string | null;

  /** The doctor; left out, whoever begins it, if a doctor, else the doctor who approved the formula. */
  @IsOptional()
  @IsId()
  prescriberId?: string | null;

  /** Components are taken from here and from everything within; the new lot stands here. */
  @IsId()
  locationId: string;

  @IsInstant()
  startedAt: string;

  /** The wanted volume of all containers together; left out, the formula's for each container. */
  @IsOptional()
  @IsQuantity()
  volume?: number | null;

  /** How many syringes or vials it fills. */
  @IsOptional()
  @IsWhole(1, 100)
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 100, default: 1 })
  containers?: number;

  /** Of a free preparation: what one syringe or vial holds. */
  @IsOptional()
  @IsQuantity()
  containerCapacity?: number | null;

  /** The patient's consent; left out, the newest that is on file. */
  @IsOptional()
  @IsText(1, 200)
  consentReference?: string | null;

  /** What is taken; when every required component is, the preparation is prepared at once. */
  @IsOptional()
  @IsLines(() => ComponentDto, 40, 0)
  components?: ComponentDto[];

  @IsOptional()
  @IsLines(() => OverrideDto, 20, 0)
  overrides?: OverrideDto[];

  /** Of pairs that may be mixed under a condition: it was read, and it is met. */
  @IsOptional()
  @IsLines(() => ConditionConfirmationDto, 20, 0)
  confirmations?: ConditionConfirmationDto[];
}

/** A preparation that is begun; `id` is its idempotency key. */
export class BeginPreparationDto extends PreviewPreparationDto {
  @IsId()
  id: string;
}

/** Ticks a step of the formula off, or takes the tick back. */
export class StepDto {
  @IsBoolean()
  done: boolean;
}

/** The second person's check. */
export class CheckDto {
  /** Left out: the checker looked, and it passed. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => VisualCheckDto)
  visualCheck?: VisualCheckDto | null;

  @IsOptional()
  @IsText(SHORTEST_REASON, 1000)
  deviation?: string | null;
}

export class DiscardPreparationDto {
  /** Of a part: the idempotency key of this discard. */
  @IsOptional()
  @IsId()
  id?: string | null;

  @IsText(SHORTEST_REASON, 500)
  reason: string;

  /** How much of it; left out, all that is left. */
  @IsOptional()
  @IsQuantity()
  quantity?: number | null;
}

export class ReversePreparationDto {
  @IsText(SHORTEST_REASON, 500)
  reason: string;
}

export class PreparationsQuery extends PagingQuery {
  @IsOptional()
  @IsIn(PREPARATION_STATES)
  state?: PreparationState;

  @IsOptional()
  @IsId()
  patientId?: string;

  @IsOptional()
  @IsId()
  formulaId?: string;

  @IsOptional()
  @IsId()
  locationId?: string;

  /** Made of this lot. */
  @IsOptional()
  @IsId()
  lotId?: string;

  /** Begun at this instant or later. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Begun before this instant. */
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class DeviationsQuery extends PagingQuery {
  @IsOptional()
  @IsIn(DEVIATION_KINDS)
  kind?: DeviationKind;

  @IsOptional()
  @IsId()
  preparationId?: string;

  @IsOptional()
  @IsId()
  formulaId?: string;

  /** Who decided it or told of it. */
  @IsOptional()
  @IsId()
  by?: string;

  @IsOptional()
  @IsInstant()
  from?: string;

  @IsOptional()
  @IsInstant()
  to?: string;
}
