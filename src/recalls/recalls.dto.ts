import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { Unit } from '../catalog/catalog.js';
import { LANGUAGES, type Language } from '../kernel/actor.js';
import { IsFlag, IsId, IsInstant, IsLines, IsText, MayBeAbsent } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import {
  MEASURES,
  type Measure,
  OUTCOMES,
  type Outcome,
  type RecallClass,
  TASK_STATES,
  type TaskState,
} from './recall.js';

/** What is recalled: an item, with the numbers of its lots or all of them, or a device. */
export class ScopeDto {
  @IsOptional()
  @IsId()
  itemId?: string | null;

  /** As printed; left out or empty, every lot of the item. */
  @MayBeAbsent()
  @IsText(1, 60, { each: true })
  lotNumbers?: string[];

  @IsOptional()
  @IsId()
  deviceId?: string | null;
}

export class NewRecall {
  @IsId()
  id: string;

  @IsIn(MEASURES)
  measure: Measure;

  @IsIn([1, 2, 3])
  @ApiProperty({ enum: [1, 2, 3], type: 'integer' })
  class: RecallClass;

  /** Who asks for it: AIFA, AEMPS, the maker. */
  @IsText(2, 200)
  authority: string;

  /** The notice's own number or date. */
  @IsText(1, 200)
  reference: string;

  /** When the notice came. */
  @IsInstant()
  receivedAt: string;

  /** Empty only for "no affected stock", with the products in words. */
  @IsLines(() => ScopeDto, 100, 0)
  scope: ScopeDto[];

  /** Products of the notice that the catalog does not know, in its words. */
  @IsOptional()
  @IsText(1, 2000, { lines: true })
  products?: string | null;

  /** An exercise: stock stays as it is. */
  @IsOptional()
  @IsBoolean()
  drill?: boolean;

  /** The text of the notice. */
  @IsOptional()
  @IsText(1, 20_000, { lines: true })
  notice?: string | null;

  /** "No affected stock", signed with one's name: it is closed as it is opened. */
  @IsOptional()
  @IsText(2, 120)
  noAffectedStock?: string | null;
}

export class RecallsQuery extends PagingQuery {
  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';

  @IsOptional()
  @IsFlag()
  @ApiProperty({ type: Boolean, required: false })
  drill?: boolean;
}

export class TaskDto {
  @IsIn(TASK_STATES)
  state: TaskState;

  /** Needed to close a patient's task. */
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: Outcome | null;

  @IsOptional()
  @IsText(1, 1000, { lines: true })
  symptoms?: string | null;

  @IsOptional()
  @IsText(1, 1000, { lines: true })
  note?: string | null;

  /** Who saw the stock destroyed; another person. */
  @IsOptional()
  @IsId()
  witnessId?: string | null;

  /** The waste or the return that took it out of the book. */
  @IsOptional()
  @IsId()
  documentId?: string | null;
}

export class NoteDto {
  @IsText(1, 4000, { lines: true })
  note: string;
}

export class CloseDto {
  @IsText(5, 4000, { lines: true })
  conclusion: string;

  /** Typed by whoever closes it: their name. */
  @IsText(2, 120)
  signature: string;

  /** The lots may be used again: the recall was lifted, or was none. */
  @IsOptional()
  @IsBoolean()
  release?: boolean;

  /** Needed when tasks are still open. */
  @IsOptional()
  @IsText(5, 1000, { lines: true })
  openTasksReason?: string | null;

  /** What did not go as it should: of a drill, what was learnt. */
  @MayBeAbsent()
  @IsText(1, 500, { each: true })
  gaps?: string[];
}

export class MatchDto {
  /** The text of the notice, pasted. */
  @IsOptional()
  @IsText(1, 20_000, { lines: true })
  text?: string;

  /** Codes from a scan or typed: GTIN, AIC, CN. */
  @MayBeAbsent()
  @IsText(1, 60, { each: true })
  identifiers?: string[];

  @MayBeAbsent()
  @IsText(1, 60, { each: true })
  lotNumbers?: string[];
}

export class LetterQuery {
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;
}

/** The language in the path. */
export class LetterLanguage {
  @IsIn(LANGUAGES)
  language: Language;
}

/** With a reason, the letter bears the name and the address; it is kept who asked. */
export class LetterDto {
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @IsText(5, 500)
  reason: string;
}

export class LetterTemplateDto {
  @IsText(3, 200)
  subject: string;

  /** With `{name}`, `{code}`, `{items}`, `{reference}`, `{authority}`, `{practice}`, `{day}`. */
  @IsText(20, 8000, { lines: true })
  body: string;
}

export class LetterTemplateAnswer {
  language: Language;
  subject: string;
  body: string;
  /** Whether the practice has written its own. */
  own: boolean;
}

export class LetterTemplatesAnswer {
  items: LetterTemplateAnswer[];
}

export class LotProposalAnswer {
  lotId: string;
  lotNumber: string;
  itemId: string;
  itemName: string;
  unit: Unit;
  expiresOn: string | null;
  onHand: number;
  hold: 'held' | 'recalled' | null;
  certainty: 'identifier' | 'exact-lot' | 'similar-text';
  /** What in the notice speaks for it. */
  matched: string[];
}

export class DeviceProposalAnswer {
  deviceId: string;
  name: string;
  serialNumber: string;
  certainty: 'identifier' | 'exact-lot' | 'similar-text';
  matched: string[];
}

export class MatchAnswer {
  proposals: LotProposalAnswer[];
  devices: DeviceProposalAnswer[];
}

export class DrillLotAnswer {
  lotId: string;
  lotNumber: string;
  itemId: string;
  itemName: string;
}
