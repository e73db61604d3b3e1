import { OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional } from 'class-validator';
import {
  IsFlag,
  IsId,
  IsLines,
  IsSlug,
  IsText,
  IsWhole,
  IsWholeText,
  MayBeAbsent,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import { PROTOCOL_KINDS, type ProtocolKind } from './protocol.js';
import {
  CoTreatmentAnswer,
  CoTreatmentBody,
  ExpectedReactionAnswer,
  ExpectedReactionBody,
  IsPart,
  LocalTextAnswer,
  LocalTextBody,
  MaintenanceAnswer,
  MaintenanceBody,
  MaterialAnswer,
  MaterialBody,
  MinutesBody,
  PerPointAnswer,
  PerPointBody,
  SessionPlanAnswer,
  SessionPlanBody,
} from './protocol-parts.dto.js';

export class NewProtocol {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsText(1, 160)
  name: string;

  /** On one day, every other kind of treatment comes before mesotherapy. */
  @MayBeAbsent()
  @IsIn(PROTOCOL_KINDS)
  kind?: ProtocolKind;

  /** The usual technique. */
  @IsOptional()
  @IsSlug()
  technique?: string | null;

  /** All techniques it may be done with. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsSlug({ each: true })
  techniques?: string[];

  @IsOptional()
  @IsSlug()
  route?: string | null;

  /** The zones of the body that are treated: slugs of the shared list, or words. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(40)
  @IsText(1, 80, { each: true })
  zones?: string[];

  /** Where the pain irradiates to, treated as well. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(40)
  @IsText(1, 80, { each: true })
  irradiationZones?: string[];

  /** What one session uses. */
  @MayBeAbsent()
  @IsLines(() => MaterialBody, 100, 0)
  materials?: MaterialBody[];

  /** What is done before the first puncture, in order: words of the screens, or own ones. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(40)
  @IsText(1, 200, { each: true })
  checklistBefore?: string[];

  /** What is done after the last puncture, in order. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(40)
  @IsText(1, 200, { each: true })
  checklistAfter?: string[];

  /** How many sessions, and how far apart; null: the doctor decides. */
  @IsPart(() => SessionPlanBody)
  sessions?: SessionPlanBody | null;

  /** How long one session takes. */
  @IsPart(() => MinutesBody)
  durationMinutes?: MinutesBody | null;

  /** What keeps the result afterwards; null: nothing is said about it. */
  @IsPart(() => MaintenanceBody)
  maintenance?: MaintenanceBody | null;

  @MayBeAbsent()
  @IsLines(() => ExpectedReactionBody, 40, 0)
  expectedReactions?: ExpectedReactionBody[];

  /** What the patient is told to do and to leave afterwards. */
  @IsPart(() => LocalTextBody)
  aftercare?: LocalTextBody | null;

  @MayBeAbsent()
  @IsLines(() => CoTreatmentBody, 40, 0)
  coTreatments?: CoTreatmentBody[];

  /** The kind of device it needs, `mesotherapy-gun`. */
  @IsOptional()
  @IsSlug()
  deviceKind?: string | null;

  @IsPart(() => PerPointBody)
  perPoint?: PerPointBody | null;

  /** The page, book or report it follows. */
  @IsOptional()
  @IsText(1, 200)
  source?: string | null;

  @MayBeAbsent()
  @IsBoolean()
  active?: boolean;
}

/** What is left out stays as it is; lists and objects are replaced whole. */
export class ProtocolChanges extends PartialType(OmitType(NewProtocol, ['id']), {
  skipNullProperties: false,
}) {
  /** The version that was changed; when another one has come since, the change is refused. */
  @MayBeAbsent()
  @IsWhole(1, 1_000_000)
  version?: number;
}

export class ProtocolQuery {
  /** An earlier version; left out: the one in force. */
  @IsOptional()
  @IsWholeText(1, 1_000_000)
  version?: number;
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

export class ProtocolAnswer {
  id: string;
  /** 1 for the first; each change makes the next one. */
  version: number;
  name: string;
  kind: ProtocolKind;
  technique: string | null;
  /** The usual technique is the first. */
  techniques: string[];
  route: string | null;
  zones: string[];
  irradiationZones: string[];
  materials: MaterialAnswer[];
  checklistBefore: string[];
  checklistAfter: string[];
  sessions: SessionPlanAnswer | null;
  durationMinutes: MinutesBody | null;
  maintenance: MaintenanceAnswer | null;
  expectedReactions: ExpectedReactionAnswer[];
  aftercare: LocalTextAnswer | null;
  coTreatments: CoTreatmentAnswer[];
  deviceKind: string | null;
  perPoint: PerPointAnswer | null;
  source: string | null;
  active: boolean;
}

export class ProtocolVersionAnswer extends ProtocolAnswer {
  /** When it was written; null: before versions were kept. */
  recordedAt: string | null;
  /** Who wrote it. */
  recordedBy: PersonAnswer | null;
}

export class PersonAnswer {
  id: string;
  name: string;
}
