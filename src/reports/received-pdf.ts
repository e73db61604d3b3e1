import type { Language } from '../kernel/actor.js';
import type { Day } from '../kernel/calendar.js';
import { A4, drawPdf, MM } from '../printing/printing.js';
import { dayText, quantityText } from '../printing/texts.rules.js';
import type { ReceivedAnswer, ReceivedLotAnswer, ReceivedSessionAnswer } from './received.dto.js';
import { RECEIVED_WORDS } from './received-words.rules.js';

/** What is printed, and for whom. */
export interface ReceivedSheet {
  readonly received: ReceivedAnswer;
  readonly language: Language;
  readonly practiceName: string;
  readonly today: Day;
  readonly at: Date;
}

const LEFT = 18 * MM;
const RIGHT = A4[0] - LEFT;
const TOP = 16 * MM;
const BOTTOM = A4[1] - 20 * MM;
const GREY = '#555555';

/** Where the columns of a line begin: product, lot, expiry, quantity. */
const COLUMNS = [LEFT, LEFT + 88 * MM, LEFT + 124 * MM, LEFT + 150 * MM] as const;
const GAP = 2 * MM;

type Row = readonly [string, string, string, string];

/** The patient's sheet on A4: by session, then every lot once. It bears the code, never a name. */
export function receivedPdf(sheet: ReceivedSheet): Promise<Buffer> {
  const { received, language, at } = sheet;
  const title = `${RECEIVED_WORDS[language].title} – ${received.code}`;
  return drawPdf({ title, language, at, size: A4 }, (document, addPage) => {
    const paper = new Paper(document, addPage, sheet);
    paper.head();
    for (const session of received.sessions) paper.session(session);
    paper.totals();
    paper.feet();
  });
}

/** Writes from the top of a page to its bottom, and goes on on the next. */
class Paper {
  private y = BOTTOM;
  private readonly words;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly addPage: () => void,
    private readonly sheet: ReceivedSheet,
  ) {
    this.words = RECEIVED_WORDS[sheet.language];
  }

  head(): void {
    const { received, practiceName, today, language } = this.sheet;
    const { words } = this;
    this.line(practiceName, 9, { color: GREY });
    this.line(words.title, 18, { font: 'title', after: 2 * MM });
    this.line(`${words.patient}: ${received.code}`, 11, { font: 'title' });
    const others = received.codes.filter((code) => code !== received.code);
    if (others.length > 0) this.line(`${words.alsoKnown} ${others.join(', ')}`, 9);
    this.line(`${words.name}: ${'_'.repeat(36)}`, 10, { before: 2 * MM });
    this.line(`${words.printed} ${dayText(today, language)}`, 9, { color: GREY });
    this.line(words.keep, 9, { color: GREY, after: 3 * MM });
    if (received.sessions.length === 0) this.line(words.nothing, 11);
  }

  session({ performedOn, protocolName, locationName, lines }: ReceivedSessionAnswer): void {
    const { language } = this.sheet;
    this.room(22 * MM);
    this.rule();
    const what = protocolName ?? this.words.treatment;
    this.line(`${dayText(performedOn, language)} · ${what}`, 11, { font: 'title' });
    this.line(locationName, 8.5, { color: GREY, after: 1 * MM });
    this.columns();
    for (const line of lines) {
      this.row(this.rowOf(line), 9.5);
      for (const component of line.components) {
        const [name, ...rest] = this.rowOf(component);
        this.row([`   ${this.words.madeOf} ${name}`, ...rest], 8.5, GREY);
      }
    }
    this.y += 3 * MM;
  }

  totals(): void {
    const { lots } = this.sheet.received;
    if (lots.length === 0) return;
    this.room(24 * MM);
    this.rule();
    this.line(this.words.lots, 13, { font: 'title', after: 1 * MM });
    this.columns();
    for (const lot of lots) this.row(this.rowOf(lot), 9.5);
  }

  feet(): void {
    const { document, words, sheet } = this;
    const { start, count } = document.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      document.switchToPage(page);
      const number = words.page.replace('{n}', `${page + 1}`).replace('{all}', `${count}`);
      document.font('text').fontSize(8).fillColor(GREY);
      document.text(`${sheet.received.code} · ${number}`, LEFT, A4[1] - 14 * MM, {
        lineBreak: false,
      });
    }
  }

  private columns(): void {
    const { item, lot, expires, quantity } = this.words;
    this.row([item, lot, expires, quantity], 8, GREY);
  }

  private rowOf({ itemName, lotNumber, expiresOn, quantity, unit }: ReceivedLotAnswer): Row {
    const { language } = this.sheet;
    const expiry = expiresOn === null ? '–' : dayText(expiresOn, language);
    return [itemName, lotNumber, expiry, quantityText(quantity, unit, language)];
  }

  private row(cells: Row, size: number, color = 'black'): void {
    this.document.font('text').fontSize(size);
    const widths = COLUMNS.map((left, index) => (COLUMNS[index + 1] ?? RIGHT) - left - GAP);
    const heights = cells.map((cell, index) =>
      this.document.heightOfString(cell, { width: widths[index] ?? 0 }),
    );
    const height = Math.max(...heights);
    this.room(height);
    this.document.font('text').fontSize(size).fillColor(color);
    for (const [index, cell] of cells.entries()) {
      this.document.text(cell, COLUMNS[index] ?? LEFT, this.y, { width: widths[index] ?? 0 });
    }
    this.y += height + 1 * MM;
  }

  private line(
    text: string,
    size: number,
    { font = 'text', color = 'black', before = 0, after = 0 }: Style = {},
  ): void {
    const width = RIGHT - LEFT;
    this.document.font(font).fontSize(size);
    const height = this.document.heightOfString(text, { width });
    this.room(before + height);
    this.y += before;
    this.document.font(font).fontSize(size).fillColor(color);
    this.document.text(text, LEFT, this.y, { width });
    this.y += height + 0.8 * MM + after;
  }

  private rule(): void {
    this.document.moveTo(LEFT, this.y).lineTo(RIGHT, this.y).lineWidth(0.5).stroke('#bbbbbb');
    this.y += 2 * MM;
  }

  /** Begins a new page when there is less room than this left. */
  private room(height: number): void {
    if (this.y + height <= BOTTOM) return;
    this.addPage();
    this.y = TOP;
  }
}

interface Style {
  readonly font?: 'text' | 'title';
  readonly color?: string;
  readonly before?: number;
  readonly after?: number;
}
