import { IsOptional } from 'class-validator';
import { BarAnswer } from '../courses/courses.js';
import { IsId } from '../kernel/http/fields.js';
import type { QuantitySource } from './proposal.rules.js';
import { ChecklistEntryAnswer } from './sessions.dto.js';

export class ProposalQuery {
  /** The next session of this course. */
  @IsOptional()
  @IsId()
  courseId?: string;

  /** Without a course: a session under this protocol. */
  @IsOptional()
  @IsId()
  protocolId?: string;

  @IsOptional()
  @IsId()
  patientId?: string;

  /** Where the stock is taken from; of a group of items, what stands there is proposed. */
  @IsOptional()
  @IsId()
  locationId?: string;
}

/** A material with the quantity that will most likely be used. */
export class ProposedLineAnswer {
  itemId: string;
  itemName: string;
  unit: string;
  containerQuantity: number;
  quantity: number;
  /** As last time for this patient, as usual under the protocol, or as the protocol says. */
  from: QuantitySource;
  /** The group of which this item was chosen. */
  groupId: string | null;
}

/** A session filled in, so that only exceptions are touched. */
export class ProposalAnswer {
  courseId: string | null;
  /** Which session of the course it will be, and of how many. */
  n: number | null;
  of: number | null;
  patientId: string | null;
  patientCode: string | null;
  protocolId: string;
  protocolName: string;
  /** The site of the planned room; `null` while no room is planned. */
  locationId: string | null;
  technique: string | null;
  techniques: string[];
  route: string | null;
  zones: string[];
  deviceKind: string | null;
  /** The devices used last time. */
  deviceIds: string[];
  checklist: ChecklistEntryAnswer[];
  lines: ProposedLineAnswer[];
  /** What would stop the session as it is proposed. */
  bars: BarAnswer[];
}
