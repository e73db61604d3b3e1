import { Injectable } from '@nestjs/common';
import type { Language } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { FileAnswer } from '../kernel/http/files.js';
import { Problem } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { loadSettings } from '../practice/practice.js';
import { mayBeLabelled, type PreparationSheet, preparationLabels } from './paper-label.rules.js';
import { labelsPdf, worksheetPdf } from './paper-pdf.js';
import { PAPER_WORDS } from './paper-words.rules.js';
import type { PreparationAnswer } from './preparation-answers.dto.js';
import { PreparationBookService } from './preparation-book.service.js';
import { worksheetOf } from './worksheet.rules.js';

/** The papers of a preparation: the label on it, and the worksheet for the file. */
@Injectable()
export class PapersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly book: PreparationBookService,
  ) {}

  /**
   * A label for each container.
   * @throws Problem 404; 409 `label-incomplete` until the record is whole and while there is
   *   nothing to put it on
   */
  async label(id: string, language: Language): Promise<FileAnswer> {
    const sheet = await this.sheet(id);
    if (!mayBeLabelled(sheet.preparation)) throw labelIncomplete(sheet.preparation);
    const bytes = await labelsPdf(preparationLabels(sheet, language), language, this.clock.now());
    return { name: `${sheet.preparation.code}-label.pdf`, mediaType: 'application/pdf', bytes };
  }

  /** Everything about it, at any time. @throws Problem 404 */
  async worksheet(id: string, language: Language): Promise<FileAnswer> {
    const sheet = await this.sheet(id);
    const worksheet = worksheetOf(sheet, language);
    const { page } = PAPER_WORDS[language];
    const bytes = await worksheetPdf(worksheet, language, page, this.clock.now());
    return { name: `${sheet.preparation.code}-worksheet.pdf`, mediaType: 'application/pdf', bytes };
  }

  private async sheet(id: string): Promise<PreparationSheet> {
    const preparation = await this.book.one(id);
    const { practiceName, timeZone } = await this.uow.read(loadSettings);
    return { preparation, practiceName, timeZone };
  }
}

function labelIncomplete({ state, missing }: PreparationAnswer): Problem {
  const detail =
    missing.length > 0
      ? `The record still lacks ${missing.join(', ')}`
      : `The preparation is ${state}: there is nothing to put a label on, or nobody checked it`;
  return new Problem(
    '/problems/compounding/label-incomplete',
    409,
    'The label prints only when the record is complete',
    detail,
    { state, missing },
  );
}
