import { ArrayMaxSize, ArrayUnique, IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { BarCode } from '../courses/bars.rules.js';
import { IsId, IsInstant, IsLines, IsQuantity, IsSlug, IsText } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import type { UnusableReason } from '../lots/eligibility.rules.js';
import {
  CHECKLIST_PHASES,
  type ChecklistEntry,
  type PickReason,
  type WarningCode,
} from './session.js';
import { SHORTEST_REASON } from './sessions.problems.js';

export const SESSION_STATUSES = ['posted', 'voided', 'draft'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** One material the session used. */
export class SessionLineDto {
  @IsId()
  itemId: string;

  /** In the item's unit; pieces are whole. */
  @IsQuantity()
  quantity: number;

  /** The lot taken by hand; left out, the first to expire goes. */
  @IsOptional()
  @IsId()
  lotId?: string | null;

  /** The open container taken by hand. */
  @IsOptional()
  @IsId()
  containerId?: string | null;

  /** Why another lot than the first to expire, or why a cosmetic by injection. */
  @IsOptional()
  @IsText(SHORTEST_REASON, 500)
  reason?: string | null;

  /** Why a doctor used stock that must not be used. */
  @IsOptional()
  @IsText(SHORTEST_REASON, 500)
  incidentReason?: string | null;
}

/** One line of the checklist, and whether it was done. */
export class ChecklistEntryDto {
  @IsText(1, 300)
  text: string;

  /** At the start or at the end. */
  @IsIn(CHECKLIST_PHASES)
  phase: ChecklistEntry['phase'];

  @IsBoolean()
  done: boolean;
}

/** What a session used, before it has an id. */
export class PreviewSessionDto {
  @IsId()
  patientId: string;

  @IsInstant()
  performedAt: string;

  /** Stock is taken from here and from everything within. */
  @IsId()
  locationId: string;

  @IsOptional()
  @IsId()
  protocolId?: string | null;

  @IsOptional()
  @IsSlug()
  technique?: string | null;

  @IsOptional()
  @IsSlug()
  route?: string | null;

  @IsOptional()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsText(1, 80, { each: true })
  zones?: string[];

  @IsLines(() => SessionLineDto)
  lines: SessionLineDto[];

  @IsOptional()
  @IsText(0, 4000, { lines: true })
  notes?: string | null;

  /** The course it is the next session of. */
  @IsOptional()
  @IsId()
  courseId?: string | null;

  /** The reusable devices it was done with. */
  @IsOptional()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsId({ each: true })
  deviceIds?: string[];

  @IsOptional()
  @IsLines(() => ChecklistEntryDto, 60, 0)
  checklist?: ChecklistEntryDto[];
}

/** A session to record; `id` is its idempotency key. */
export class LogSessionDto extends PreviewSessionDto {
  @IsId()
  id: string;
}

export class VoidSessionDto {
  @IsText(SHORTEST_REASON, 500)
  reason: string;
}

/** One material of a draft: what is there must be well-formed, and anything may be missing. */
export class DraftLineDto {
  @IsId()
  itemId: string;

  @IsOptional()
  @IsQuantity()
  quantity?: number | null;

  @IsOptional()
  @IsId()
  lotId?: string | null;

  @IsOptional()
  @IsId()
  containerId?: string | null;

  @IsOptional()
  @IsText(0, 500)
  reason?: string | null;

  @IsOptional()
  @IsText(0, 500)
  incidentReason?: string | null;
}

/** A session that is not finished yet. */
export class DraftDto {
  @IsOptional()
  @IsId()
  patientId?: string | null;

  @IsOptional()
  @IsInstant()
  performedAt?: string | null;

  @IsOptional()
  @IsId()
  locationId?: string | null;

  @IsOptional()
  @IsId()
  protocolId?: string | null;

  @IsOptional()
  @IsSlug()
  technique?: string | null;

  @IsOptional()
  @IsSlug()
  route?: string | null;

  @IsOptional()
  @ArrayMaxSize(40)
  @IsText(1, 80, { each: true })
  zones?: string[];

  @IsOptional()
  @IsLines(() => DraftLineDto, 200, 0)
  lines?: DraftLineDto[];

  @IsOptional()
  @IsText(0, 4000, { lines: true })
  notes?: string | null;

  @IsOptional()
  @IsId()
  courseId?: string | null;

  @IsOptional()
  @ArrayMaxSize(10)
  @IsId({ each: true })
  deviceIds?: string[];

  @IsOptional()
  @IsLines(() => ChecklistEntryDto, 60, 0)
  checklist?: ChecklistEntryDto[];
}

export class SessionsQuery extends PagingQuery {
  @IsOptional()
  @IsId()
  patientId?: string;

  @IsOptional()
  @IsId()
  locationId?: string;

  /** Of this course. */
  @IsOptional()
  @IsId()
  courseId?: string;

  /** Left out: what was recorded, voided or not. Drafts are one's own. */
  @IsOptional()
  @IsIn(SESSION_STATUSES)
  status?: SessionStatus;

  /** Performed at this instant or later. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Performed before this instant. */
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class UsualItemsQuery {
  /** Whose last sessions count most. */
  @IsOptional()
  @IsId()
  patientId?: string;
}

/** So much of one lot from one place. */
export class PickAnswer {
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  placeId: string;
  placeName: string;
  placeKind: 'location' | 'container';
  given: number;
  wasted: number;
  because: PickReason;
  /** The open container that a sealed one became. */
  openedContainerId: string | null;
  openedAt: string | null;
  discardAt: string | null;
}

/** A lot that was passed over. */
export class SkipAnswer {
  lotId: string;
  lotNumber: string;
  because: UnusableReason;
}

export class SessionLineAnswer {
  itemId: string;
  itemName: string;
  unit: string;
  quantity: number;
  picks: PickAnswer[];
  skips: SkipAnswer[];
  lotId: string | null;
  containerId: string | null;
  reason: string | null;
  incidentReason: string | null;
}

export class PreviewLineAnswer extends SessionLineAnswer {
  /** What no usable stock is there for. */
  short: number;
  available: number;
  /** What of the patient speaks against it. */
  bar: BarCode | null;
}

export class WarningAnswer {
  code: WarningCode;
  detail: string;
  /** The material it speaks of; `null`: the session. */
  itemId: string | null;
}

/** The answer to a logged session. */
export class LoggedSessionAnswer {
  id: string;
  status: 'posted';
  lines: SessionLineAnswer[];
  warnings: WarningAnswer[];
  incident: boolean;
  courseId: string | null;
}

export class RefusalAnswer {
  type: string;
  title: string;
  status: number;
  detail: string;
}

export class PreviewAnswer {
  lines: PreviewLineAnswer[];
  warnings: WarningAnswer[];
  /** Why the session would be refused as it stands. */
  refusal: RefusalAnswer | null;
}

export class PersonAnswer {
  id: string;
  name: string;
}

export class ChecklistEntryAnswer {
  text: string;
  phase: ChecklistEntry['phase'];
  done: boolean;
}

/** A session as it stands in the book; of a draft only what was typed so far is there. */
export class SessionAnswer {
  id: string;
  status: SessionStatus;
  patientId: string | null;
  patientCode: string | null;
  performedAt: string | null;
  locationId: string | null;
  locationName: string | null;
  protocolId: string | null;
  protocolName: string | null;
  technique: string | null;
  route: string | null;
  zones: string[];
  notes: string | null;
  courseId: string | null;
  deviceIds: string[];
  checklist: ChecklistEntryAnswer[];
  lines: SessionLineAnswer[];
  warnings: WarningAnswer[];
  incident: boolean;
  loggedBy: PersonAnswer;
  recordedAt: string;
  voidedAt: string | null;
  voidedBy: PersonAnswer | null;
  voidReason: string | null;
}

export class UsualItemAnswer {
  itemId: string;
  itemName: string;
  unit: string;
  containerQuantity: number;
  /** The quantity most often logged. */
  quantity: number;
  /** In how many of the sessions looked at. */
  uses: number;
}

export class UsualItemsAnswer {
  items: UsualItemAnswer[];
}
