import { A4, drawPdf, MM } from '../printing/printing.js';
import { LEFT, Paper, WIDTH, type Writing } from './paper.js';
import type { RecallReport } from './report.rules.js';
import { REPORT_WORDS, type ReportWords } from './report-words.rules.js';

/** What is printed, and for whom. */
export interface ReportSheet extends Writing {
  readonly report: RecallReport;
  readonly practice: string;
  readonly at: Date;
}

const GREY = '#555555';

/** The closing report on A4: pseudonyms only, every page numbered, with a line for the signature. */
export function reportPdf(sheet: ReportSheet): Promise<Buffer> {
  const { report, language, at } = sheet;
  const title = `${REPORT_WORDS[language].title} – ${report.reference}`;
  return drawPdf({ title, language, at, size: A4 }, (document, addPage) => {
    const paper = new ReportPaper(document, addPage, sheet);
    paper.head();
    paper.counters();
    paper.patients();
    paper.stock();
    paper.orders();
    paper.tasks();
    paper.end();
    paper.feet();
  });
}

class ReportPaper extends Paper {
  private readonly words: ReportWords;
  private readonly report: RecallReport;

  constructor(
    document: PDFKit.PDFDocument,
    addPage: () => void,
    private readonly sheet: ReportSheet,
  ) {
    super(document, addPage, sheet);
    this.words = REPORT_WORDS[sheet.language];
    this.report = sheet.report;
  }

  head(): void {
    const { report, words } = this;
    this.line(words.title + (report.drill ? ` – ${words.drill}` : ''), 18, 'title');
    this.line(`${words.notice}: ${report.authority}, ${report.reference}`, 11, 'title');
    this.line(`${words.measure[report.measure]} · ${words.class} ${report.class}`, 10);
    const times: [string, string | null][] = [
      [words.received, report.receivedAt],
      [words.opened, report.openedAt],
      [words.due, report.dueAt],
      [words.closed, report.closedAt],
    ];
    this.line(
      times.flatMap(([name, at]) => (at ? `${name} ${this.time(at)}` : [])).join(' · '),
      10,
    );
    if (report.notice) {
      this.section(words.noticeText);
      this.text(report.notice, 9.5);
    }
    this.section(words.scope);
    if (report.products) this.text(`${words.notInCatalog}: ${report.products}`, 10);
    for (const { name, lotNumbers, unknown } of report.scope) {
      const lots = lotNumbers.length > 0 ? lotNumbers.join(', ') : words.everyLot;
      const never = unknown.length > 0 ? ` (${words.unknown}: ${unknown.join(', ')})` : '';
      this.line(`${name}: ${lots}${never}`, 10);
    }
  }

  counters(): void {
    const { words } = this;
    if (this.report.counters.length === 0) return;
    this.section(words.counters);
    for (const { lotNumber, itemName, unit, reconciliation } of this.report.counters) {
      this.line(`${itemName}, ${lotNumber}`, 10, 'title');
      const names = Object.keys(words.counter) as (keyof ReportWords['counter'])[];
      const parts = names.map(
        (name) => `${words.counter[name]} ${this.amount(reconciliation[name], unit)}`,
      );
      this.line(parts.join(' · '), 9.5);
    }
  }

  patients(): void {
    const { words, report } = this;
    this.section(`${words.patients} (${report.patients.length})`);
    if (report.patients.length === 0) this.line(words.nobody, 10);
    for (const { code, exposures } of report.patients) {
      this.line(code, 10, 'title');
      for (const exposure of exposures) {
        const { via, what, quantity, unit } = exposure;
        const how = via.length > 0 ? `${words.via} ${via.join(' › ')}` : words.directly;
        const much = quantity === null || unit === null ? '' : ` · ${this.amount(quantity, unit)}`;
        this.line(`${this.time(exposure.performedAt)} · ${what} · ${how}${much}`, 9.5);
      }
    }
    if (report.voided.length === 0) return;
    this.section(words.voided);
    for (const one of report.voided) {
      this.line(
        `${one.code} · ${this.time(one.performedAt)} · ${one.what}: ${one.voidReason}`,
        9.5,
      );
    }
  }

  stock(): void {
    this.section(this.words.stock);
    if (this.report.stock.length === 0) this.line(this.words.nothing, 10);
    for (const left of this.report.stock) {
      const { placeName, lotNumber, itemName, quantity, unit } = left;
      this.line(`${placeName} · ${itemName}, ${lotNumber} · ${this.amount(quantity, unit)}`, 9.5);
    }
  }

  orders(): void {
    const { words, report } = this;
    if (report.orders.length === 0) return;
    this.section(words.orders);
    for (const order of report.orders) {
      const parts = [
        order.supplierName,
        order.orderNumber && `${words.order} ${order.orderNumber}`,
        order.itemName,
        `${order.containers} ${words.containers}`,
        order.expectedOn ? this.day(order.expectedOn) : words.undated,
        words.orderState[order.state],
      ];
      this.line(parts.filter(Boolean).join(' · '), 9.5);
    }
  }

  tasks(): void {
    const { words } = this;
    this.section(words.tasks);
    if (this.report.tasks.length === 0) this.line(words.nothingToDo, 10);
    for (const { title, entries, done } of this.report.tasks) {
      this.line(`${title}${entries.length === 0 && !done ? ` – ${words.open}` : ''}`, 10, 'title');
      for (const entry of entries) {
        const parts = [
          this.time(entry.at),
          entry.by.name,
          words.state[entry.state],
          entry.outcome && words.outcome[entry.outcome],
          entry.symptoms,
          entry.note,
          entry.witness?.name,
        ];
        this.line(parts.filter(Boolean).join(' · '), 9.5);
      }
    }
  }

  end(): void {
    const { words, report } = this;
    if (report.notes.length > 0) this.section(words.notes);
    for (const { at, by, note } of report.notes) {
      this.line(`${this.time(at)} · ${by.name}: ${note}`, 9.5);
    }
    this.section(words.conclusion);
    const { closing } = report;
    if (closing?.answer === 'no-affected-stock') {
      this.line(words.unaffected, 11, 'title');
      this.line(words.unaffectedText, 10);
    }
    for (const text of [closing?.conclusion, closing?.openTasksReason]) {
      if (text) this.text(text, 10);
    }
    if (closing && closing.gaps.length > 0) {
      this.line(`${words.gaps}: ${closing.gaps.join('; ')}`, 10);
    }
    this.rule(26 * MM);
    const { signature, at, by } = closing ?? {};
    const signed = at && new Set([signature, by?.name, this.time(at)]);
    this.line(`${words.signature}${signed ? `: ${[...signed].join(' · ')}` : ''}`, 9);
  }

  feet(): void {
    const { document, words, sheet, report } = this;
    const { start, count } = document.bufferedPageRange();
    const printed = `${words.generated} ${this.time(report.generatedAt)}`;
    const seal = report.closing?.reportSha256 ? ` · SHA-256 ${report.closing.reportSha256}` : '';
    for (let page = start; page < start + count; page += 1) {
      document.switchToPage(page);
      const number = words.page.replace('{n}', `${page + 1}`).replace('{all}', `${count}`);
      document.font('text').fontSize(8).fillColor(GREY);
      document.text(sheet.practice, LEFT, 12 * MM, { width: WIDTH, lineBreak: false });
      document.text(`${printed} · ${number}`, LEFT, A4[1] - 16 * MM, { lineBreak: false });
      document.fontSize(6.5).text(seal.replace(' · ', ''), LEFT, A4[1] - 12 * MM, {
        lineBreak: false,
      });
    }
  }
}
