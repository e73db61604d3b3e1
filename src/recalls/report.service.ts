import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { FileAnswer } from '../kernel/http/files.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import { recallAnswer } from './recall-answer.js';
import type { RecallAnswer } from './recall-answers.dto.js';
import { readRecall } from './recall-state.js';
import { signedReport } from './recalls.store.js';
import { type RecallReport, reportCsv } from './report.rules.js';
import { reportPdf } from './report-pdf.js';

/** The report of a recall: of a closed one as it was signed, with the notes that came later. */
@Injectable()
export class ReportService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 */
  json(id: string): Promise<RecallReport> {
    return this.uow.read((db) => this.read(db, id));
  }

  /** @throws Problem 404 */
  async csv(id: string): Promise<FileAnswer> {
    const report = await this.json(id);
    const bytes = Buffer.from(reportCsv(report), 'utf8');
    return { name: fileName(report, 'csv'), mediaType: 'text/csv; charset=utf-8', bytes };
  }

  /** @throws Problem 404 */
  async pdf(actor: Actor, id: string): Promise<FileAnswer> {
    const { report, settings } = await this.uow.read(async (db) => ({
      report: await this.read(db, id),
      settings: await loadSettings(db),
    }));
    const bytes = await reportPdf({
      report,
      language: actor.language,
      timeZone: settings.timeZone,
      practice: settings.practiceName,
      at: this.clock.now(),
    });
    return { name: fileName(report, 'pdf'), mediaType: 'application/pdf', bytes };
  }

  private async read(db: Reader, id: string): Promise<RecallReport> {
    const now = this.clock.now().toISOString();
    const current = await recallAnswer(db, await readRecall(db, id, now));
    const signed = await signedReport(db, id);
    if (signed === undefined) return { ...current, generatedAt: now };
    const kept = JSON.parse(signed) as RecallAnswer;
    return { ...kept, notes: current.notes, closing: current.closing, generatedAt: now };
  }
}

function fileName({ reference, openedAt }: RecallReport, extension: string): string {
  return `recall-${openedAt.slice(0, 10)}-${reference.replace(/[^\w-]+/g, '_')}.${extension}`;
}
