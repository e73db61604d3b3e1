import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { type Actor, LANGUAGES, type Language } from '../kernel/actor.js';
import { dayAt } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import type { FileAnswer } from '../kernel/http/files.js';
import { unknown } from '../kernel/problems.js';
import { sql } from '../kernel/sql.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { IdentityService } from '../patients/patients.js';
import { loadSettings } from '../practice/practice.js';
import { dayText } from '../printing/texts.rules.js';
import { filledIn, LETTERS, type LetterTemplate } from './letter.rules.js';
import { letterPdf } from './letter-pdf.js';
import { recallAnswer } from './recall-answer.js';
import type { RecallAnswer } from './recall-answers.dto.js';
import { readRecall } from './recall-state.js';
import type { LetterTemplateAnswer, LetterTemplateDto } from './recalls.dto.js';

/** Who the letter is for, as far as there was a reason to know. */
interface Addressee {
  readonly name: string | null;
  readonly address: string | null;
}

const NOBODY: Addressee = { name: null, address: null };

/** Letters to the patients of a recall, from the practice's templates. */
@Injectable()
export class LettersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly identities: IdentityService,
  ) {}

  /** A letter that knows the patient by code only. @throws Problem 404 */
  async coded(
    actor: Actor,
    recallId: string,
    taskId: string,
    language?: Language,
  ): Promise<FileAnswer> {
    const { recall, patientId } = await this.find(recallId, taskId);
    return this.print(recall, patientId, NOBODY, language ?? actor.language);
  }

  /**
   * A letter with name and address, in the patient's own language unless another is asked for; the
   * reason is kept.
   * @throws Problem 404, and as revealing a patient does
   */
  async named(
    actor: Actor,
    recallId: string,
    taskId: string,
    asked: { readonly language?: Language | undefined; readonly reason: string },
  ): Promise<FileAnswer> {
    const { recall, patientId } = await this.find(recallId, taskId);
    const person = await this.identities.reveal(actor, patientId, asked.reason);
    const language = asked.language ?? person.language ?? actor.language;
    return this.print(recall, patientId, person, language);
  }

  /** The templates of all languages. */
  templates(): Promise<LetterTemplateAnswer[]> {
    return this.uow.read(async (db) => {
      const own = await ownTemplates(db);
      return LANGUAGES.map((language) => ({
        language,
        ...(own.get(language) ?? LETTERS[language]),
        own: own.has(language),
      }));
    });
  }

  /** Writes the practice's own template of a language. */
  write(actor: Actor, language: Language, dto: LetterTemplateDto): Promise<void> {
    return this.uow.write(async (tx) => {
      const at = this.clock.now().toISOString();
      const before = (await ownTemplates(tx)).get(language) ?? LETTERS[language];
      await tx.execute(sql`INSERT INTO recall_letter (language, subject, body, updated_at, updated_by)
        VALUES (${language}, ${dto.subject}, ${dto.body}, ${at}, ${actor.id})
        ON CONFLICT (language) DO UPDATE SET subject = excluded.subject, body = excluded.body,
          updated_at = excluded.updated_at, updated_by = excluded.updated_by`);
      const subject = `recall-letter/${language}`;
      const entry = { command: 'recalls.letter', subject, before, after: { ...dto } };
      await audit.record(tx, actor, entry, at);
    });
  }

  /** Takes the practice's own template away, if it has one: from now on the first one is sent. */
  reset(actor: Actor, language: Language): Promise<void> {
    return this.uow.write(async (tx) => {
      const before = (await ownTemplates(tx)).get(language);
      if (!before) return;
      await tx.execute(sql`DELETE FROM recall_letter WHERE language = ${language}`);
      const subject = `recall-letter/${language}`;
      const entry = { command: 'recalls.letter', subject, before, after: LETTERS[language] };
      await audit.record(tx, actor, entry, this.clock.now().toISOString());
    });
  }

  private async find(recallId: string, taskId: string) {
    const now = this.clock.now().toISOString();
    const recall = await this.uow.read(async (db) =>
      recallAnswer(db, await readRecall(db, recallId, now)),
    );
    const patientId = recall.tasks.find(({ id }) => id === taskId)?.patientId;
    if (!patientId) throw unknown('task', taskId);
    return { recall, patientId };
  }

  private async print(
    recall: RecallAnswer,
    patientId: string,
    person: Addressee,
    language: Language,
  ): Promise<FileAnswer> {
    const at = this.clock.now();
    const { template, settings } = await this.uow.read(async (db) => ({
      template: (await ownTemplates(db)).get(language) ?? LETTERS[language],
      settings: await loadSettings(db),
    }));
    const patient = recall.patients.find((one) => one.patientId === patientId);
    const code = patient?.code ?? '';
    const day = (instant: string) => dayText(dayAt(instant, settings.timeZone), language);
    const received = (patient?.exposures ?? []).map(
      (exposure) => `– ${nameOf(exposure, recall)} (${day(exposure.performedAt)})`,
    );
    const facts = {
      name: person.name ?? code,
      code,
      items: [...new Set(received)].join('\n'),
      reference: recall.reference,
      authority: recall.authority,
      practice: settings.practiceName,
      day: day(at.toISOString()),
    };
    const bytes = await letterPdf({
      subject: filledIn(template.subject, facts),
      body: filledIn(template.body, facts),
      address: [person.name ?? code, ...(person.address ?? '').split('\n')],
      practice: settings.practiceName,
      language,
      at,
    });
    return { name: `${code}-${language}.pdf`, mediaType: 'application/pdf', bytes };
  }
}

function nameOf(
  { what, lotId }: RecallAnswer['patients'][number]['exposures'][number],
  { counters }: RecallAnswer,
): string {
  // The same number under another item is another lot.
  const counter = counters.find((one) => one.lotId === lotId);
  return counter ? `${counter.itemName}, ${what}` : what;
}

async function ownTemplates(db: Reader): Promise<ReadonlyMap<Language, LetterTemplate>> {
  const rows = await db.query<LetterTemplate & { language: Language }>(
    sql`SELECT language, subject, body FROM recall_letter`,
  );
  return new Map(rows.map(({ language, subject, body }) => [language, { subject, body }]));
}
