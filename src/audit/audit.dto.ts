import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ROLES, type Role } from '../kernel/actor.js';
import { IsInstant, IsText } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

export class AuditQuery extends PagingQuery {
  /** What it was done to, `session/<id>`; all entries of a kind by `session/`. */
  @IsOptional()
  @IsText(1, 100)
  subject?: string;

  /** The id of the user or token who did it. */
  @IsOptional()
  @IsText(1, 100)
  actor?: string;

  /** From this instant on. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Before this instant. */
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class AuditEntryAnswer {
  /** Ascending in the order in which the entries were recorded. */
  id: number;
  at: string;
  actorId: string;
  actorName: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  actorRoles: Role[];
  command: string;
  subject: string;
  @ApiProperty({ nullable: true, type: 'object', additionalProperties: true })
  before: unknown;
  @ApiProperty({ nullable: true, type: 'object', additionalProperties: true })
  after: unknown;
  reason: string | null;
  requestId: string;
}
