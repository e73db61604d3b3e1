import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { type Answer, keepAnswer, oneAtATime, replay } from '../kernel/documents.js';
import type { SentFile } from '../kernel/http/files.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { RowReader } from './cells.rules.js';
import { type CellError, columnsOf, type ImportKind, layoutOf } from './columns.rules.js';
import { importItems, judgeItemRows } from './import-items.js';
import { importStock, judgeStockRows } from './import-stock.js';
import type { DryRunAnswer, DryRunQuery, ImportAnswer, ImportQuery } from './imports.dto.js';
import { cellsInvalid, MOST_ERRORS, unreadable } from './imports.problems.js';
import { readCsv, type Table, UnreadableTable } from './text-table.rules.js';
import { isArchive, readWorkbook } from './workbook.js';

/** A catalog or opening stock out of a spreadsheet: all of it, or nothing. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Says what an import would do, and writes nothing. @throws Problem `unreadable` (422) */
  async dryRun(actor: Actor, query: DryRunQuery, file: SentFile): Promise<DryRunAnswer> {
    const table = await readTable(file.bytes);
    const { kind } = query;
    return this.uow.read(async (db) => {
      const errors = await this.judge(db, actor, query, table);
      const bad = new Set(errors.map((error) => error.row));
      const good = bad.has(1) ? 0 : table.rows.filter((row) => !bad.has(row.number)).length;
      return {
        kind,
        rows: table.rows.length,
        good,
        valid: errors.length === 0,
        errorCount: errors.length,
        errors: errors.slice(0, MOST_ERRORS),
      };
    });
  }

  /**
   * Imports a file as a whole.
   * @throws Problem `unreadable`, `invalid` (422) with every wrong cell; then nothing was imported
   */
  async run(actor: Actor, query: ImportQuery, file: SentFile): Promise<Answer<ImportAnswer>> {
    const table = await readTable(file.bytes);
    const { id, kind } = query;
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const content = { ...query, sha256 };
    return this.uow.write(async (tx) => {
      await oneAtATime(tx, id);
      const before = await replay<ImportAnswer>(tx, 'import', id, content);
      if (before) return before;
      const { readers, errors } = readersOf(table, kind, actor);
      if (errors.length > 0) throw cellsInvalid(errors);
      const at = this.clock.now().toISOString();
      const receiptIds =
        kind === 'items'
          ? await importItems(tx, readers, at)
          : await importStock(tx, actor, readers, query.locationId ?? null, at);
      const body: ImportAnswer = { id, kind, rows: readers.length, receiptIds };
      const after = { kind, rows: readers.length, file: file.name, sha256 };
      const entry = { command: 'imports.run', subject: `import/${id}`, after };
      await audit.record(tx, actor, entry, at);
      return keepAnswer(tx, 'import', id, content, body, actor, at);
    });
  }

  private async judge(
    db: Reader,
    actor: Actor,
    { kind, locationId }: DryRunQuery,
    table: Table,
  ): Promise<readonly CellError[]> {
    const { readers, errors } = readersOf(table, kind, actor);
    if (errors.length > 0) return errors;
    if (kind === 'items') return (await judgeItemRows(db, readers)).errors;
    const at = this.clock.now().toISOString();
    return (await judgeStockRows(db, readers, locationId ?? null, at)).errors;
  }
}

async function readTable(bytes: Buffer): Promise<Table> {
  try {
    return isArchive(bytes) ? await readWorkbook(bytes) : readCsv(bytes);
  } catch (error) {
    if (error instanceof UnreadableTable) throw unreadable(error.reason, error.row);
    throw error;
  }
}

function readersOf(table: Table, kind: ImportKind, { language }: Actor) {
  const layout = layoutOf(table.header, kind, language);
  const names = new Map(columnsOf(kind).map((column) => [column.field, column.names[language]]));
  const nameOf = (field: string) => names.get(field) ?? field;
  const readers = table.rows.map((row) => new RowReader(row, layout, nameOf));
  const beyond = table.rows.flatMap(({ number, cells }): CellError[] => {
    const cell = cells.slice(table.header.length).find((one) => one !== '');
    if (cell === undefined) return [];
    const detail = 'stands beyond the last named column';
    return [{ row: number, column: '', code: 'extra-cell', detail, value: cell.slice(0, 80) }];
  });
  return { readers, errors: [...layout.errors, ...beyond] };
}
