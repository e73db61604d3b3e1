import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LANGUAGES, type Language } from '../kernel/actor.js';
import { IsId } from '../kernel/http/fields.js';
import { IMPORT_KINDS, type ImportKind } from './columns.rules.js';

export class DryRunQuery {
  @IsIn(IMPORT_KINDS)
  kind: ImportKind;

  /** Opening stock: where rows stand that name no location. */
  @IsOptional()
  @IsId()
  locationId?: string;
}

export class ImportQuery extends DryRunQuery {
  /** The import's idempotency key. */
  @IsId()
  id: string;
}

export const TEMPLATE_FORMATS = ['csv', 'xlsx'] as const;
export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number];

export class TemplateQuery {
  @IsIn(IMPORT_KINDS)
  kind: ImportKind;

  @IsIn(LANGUAGES)
  language: Language;

  @IsIn(TEMPLATE_FORMATS)
  format: TemplateFormat;
}

export class CellErrorAnswer {
  /** As a spreadsheet numbers it; the header is 1. */
  row: number;
  /** The column's name as it stands in the file, or as it should. */
  column: string;
  /** Stable; screens translate it. */
  code: string;
  detail: string;
  @ApiProperty({ type: String, nullable: true })
  value: string | null;
}

/** What an import would do. */
export class DryRunAnswer {
  @ApiProperty({ enum: IMPORT_KINDS })
  kind: ImportKind;
  /** Rows below the header in which something stands. */
  rows: number;
  /** How many of them could be imported as they are. */
  good: number;
  /** Nothing is wrong: the same file can be imported. */
  valid: boolean;
  errorCount: number;
  /** The first of them. */
  errors: CellErrorAnswer[];
}

export class ImportAnswer {
  id: string;
  @ApiProperty({ enum: IMPORT_KINDS })
  kind: ImportKind;
  /** Items made, or rows of stock received. */
  rows: number;
  /** The receipts that the opening stock came in by. */
  receiptIds: string[];
}
