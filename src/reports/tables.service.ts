import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { may } from '../identity/identity.js';
import type { Actor, Language } from '../kernel/actor.js';
import { dayAt, instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { page, readNumber } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { ReadingThreads } from '../kernel/reading/reading-threads.js';
import { sql } from '../kernel/sql.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import { cellOf, type Row } from './output/table.js';
import type { FileOrder } from './output/worker-order.js';
import { ReportRuns } from './report-runs.js';
import { columnsOf, filtersOf, headingOf, titleOf, valuesIn } from './table-words.js';
import { FILTERS, type Filters, type Report } from './tables/report.js';
import { REPORTS } from './tables/tables.js';
import type {
  RunAnswer,
  TableAnswer,
  TableFileQuery,
  TableQuery,
  TableRowsAnswer,
} from './tables.dto.js';
import { dataVersion, namesOf, plain, rowsOf } from './tables.store.js';

/** The traceability reports: on the screen page by page, and as files. */
@Injectable()
export class TablesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runs: ReportRuns,
    private readonly threads: ReadingThreads,
  ) {}

  /** Those the actor may read, with their words in the actor's language. */
  list(actor: Actor): TableAnswer[] {
    return REPORTS.filter((report) => mayRead(actor, report)).map((report) => ({
      name: report.name,
      title: titleOf(report, actor.language),
      columns: columnsOf(report, actor.language).map(({ key, kind, head }) => ({
        key,
        kind,
        head,
      })),
      filters: [...report.filters],
      required: [...(report.required ?? [])],
    }));
  }

  /**
   * Some rows of a report, in its order; words in the actor's language.
   * @throws Problem 404, 422 when it is asked for what it does not know
   */
  async rows(actor: Actor, name: string, query: TableQuery): Promise<TableRowsAnswer> {
    const report = reportFor(actor, name, query);
    const { timeZone } = await this.uow.read(loadSettings);
    const offset = readNumber(query.cursor) ?? 0;
    const all = report.statement(filtersOf(query, timeZone));
    const statement = sql`SELECT * FROM (${all}) AS report LIMIT ${query.limit + 1} OFFSET ${offset}`;
    const rows = await this.threads.read((db) => rowsOf(db, statement));
    const columns = columnsOf(report, actor.language);
    const values = valuesIn(actor.language);
    const toItem = (row: Row) =>
      Object.fromEntries(
        columns.map((column, index) => [column.key, cellOf(row[index], column, { values })]),
      );
    return page(rows, query.limit, () => [offset + query.limit], toItem);
  }

  /**
   * A report as a file; who took it is kept.
   * @throws Problem as `rows`; 429 when several are being written
   */
  async file(actor: Actor, name: string, query: TableFileQuery) {
    const report = reportFor(actor, name, query);
    const at = instantOf(this.clock.now());
    const { order, timeZone } = await this.order(
      report,
      query,
      query.language ?? actor.language,
      at,
    );
    const file = await this.runs.file(order, query.run ?? actor.requestId);
    const { format, run, limit, cursor, ...asked } = query;
    const entry = {
      command: 'reports.export',
      subject: `report/${name}`,
      after: { format, ...asked },
    };
    await this.uow.write((tx) => audit.record(tx, actor, entry, at));
    return { ...file, fileName: `${name}-${dayAt(at, timeZone)}.${format}`, format };
  }

  private async order(
    report: Report,
    query: TableFileQuery,
    language: Language,
    at: string,
  ): Promise<{ order: FileOrder; timeZone: string }> {
    const source = await this.threads.source();
    return this.uow.read(async (db) => {
      const settings = await loadSettings(db);
      const filters = filtersOf(query, settings.timeZone);
      const version = await dataVersion(db);
      const asked = await namesOf(db, filters);
      const order = {
        source,
        statement: plain(report.statement(filters)),
        columns: columnsOf(report, language),
        heading: headingOf(report, query, { settings, language, at, version, asked }),
        format: query.format,
      };
      return { order, timeZone: settings.timeZone };
    });
  }

  /** @throws Problem 404 when no file of this id is being written here */
  progress(id: string): RunAnswer {
    const progress = this.runs.progressOf(id);
    if (!progress) throw unknown('report run', id);
    return { ...progress };
  }

  /** @throws Problem 404 when no file of this id is being written here */
  cancel(id: string): void {
    if (!this.runs.cancel(id)) throw unknown('report run', id);
  }
}

/** The audit trail is for those who may read the audit. */
function mayRead(actor: Actor, { name }: Report): boolean {
  return name !== 'audit-trail' || may(actor.roles, 'audit.read');
}

function reportFor(actor: Actor, name: string, query: TableQuery): Report {
  const report = REPORTS.find((each) => each.name === name);
  if (!report || !mayRead(actor, report)) throw unknown('report', name);
  const given = (Object.keys(query) as (keyof Filters)[]).filter(
    (key) => FILTERS.includes(key) && query[key] !== undefined,
  );
  const strange = given.filter((key) => !report.filters.includes(key));
  const missing = (report.required ?? []).filter((key) => !given.includes(key));
  const errors = [
    ...strange.map((key) => ({ pointer: `/${key}`, detail: 'is not understood by this report' })),
    ...missing.map((key) => ({ pointer: `/${key}`, detail: 'is needed by this report' })),
  ];
  if (errors.length > 0) throw invalid(...errors);
  return report;
}
