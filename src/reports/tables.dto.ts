import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../kernel/actor.js';
import { IsDay, IsId, IsSlug } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import { FORMATS, type Format } from './output/worker-order.js';
import { FILTERS, type Filter, type Kind } from './tables/report.js';

const KINDS = ['text', 'day', 'instant', 'quantity', 'money', 'count'] as const;

/** What a report may be asked for; each report understands some, and refuses the others. */
export class TableQuery extends PagingQuery {
  /** The first day, in the practice's time zone. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** The last day. */
  @IsOptional()
  @IsDay()
  to?: string;

  @IsOptional()
  @IsId()
  itemId?: string;

  @IsOptional()
  @IsId()
  lotId?: string;

  @IsOptional()
  @IsId()
  patientId?: string;

  @IsOptional()
  @IsId()
  preparationId?: string;

  @IsOptional()
  @IsId()
  personId?: string;

  @IsOptional()
  @IsId()
  protocolId?: string;

  @IsOptional()
  @IsId()
  deviceId?: string;

  @IsOptional()
  @IsSlug()
  category?: string;
}

export class TableFileQuery extends TableQuery {
  @IsIn(FORMATS)
  @ApiProperty({ enum: FORMATS })
  format: Format;

  /** Of heads and words; the reader's own unless told otherwise. */
  @IsOptional()
  @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, required: false })
  language?: Language;

  /** An id by which its progress can be asked for, and by which it can be cancelled. */
  @IsOptional()
  @IsId()
  run?: string;
}

export class TableColumnAnswer {
  key: string;
  @ApiProperty({ enum: KINDS })
  kind: Kind;
  /** In the reader's language. */
  head: string;
}

export class TableAnswer {
  name: string;
  /** In the reader's language. */
  title: string;
  columns: TableColumnAnswer[];
  @ApiProperty({ enum: FILTERS, isArray: true })
  filters: Filter[];
  /** Filters without which it makes no sense. */
  @ApiProperty({ enum: FILTERS, isArray: true })
  required: Filter[];
}

export class TableRowsAnswer {
  /** By the keys of the columns; quantities and money in units. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  items: Record<string, string | number | null>[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class RunAnswer {
  id: string;
  rows: number;
  /** How many there will be; `null` while they are counted. */
  total: number | null;
}
