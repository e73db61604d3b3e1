import type { Language } from '../kernel/actor.js';
import { A4, MM } from '../printing/printing.js';
import { dayText, instantText, quantityText } from '../printing/texts.rules.js';

export const LEFT = 18 * MM;
export const WIDTH = A4[0] - 2 * LEFT;
const TOP = 24 * MM;
const BOTTOM = A4[1] - 22 * MM;

/** How days and numbers are written. */
export interface Writing {
  readonly language: Language;
  readonly timeZone: string;
}

/** So many characters fit on a page in any case. */
const PIECES = /.{1,1500}(?=\s|$)|.{1,1500}/gu;

/** Writes from the top of a page to its bottom, and goes on on the next. */
export class Paper {
  private y = BOTTOM + 1;

  constructor(
    protected readonly document: PDFKit.PDFDocument,
    private readonly addPage: () => void,
    private readonly writing: Writing,
  ) {}

  protected section(title: string): void {
    this.room(18 * MM);
    this.y += 4 * MM;
    this.line(title, 13, 'title');
  }

  protected line(text: string, size: number, font: 'title' | 'text' = 'text'): void {
    this.document.font(font).fontSize(size);
    const height = this.document.heightOfString(text, { width: WIDTH });
    this.room(height);
    this.document.font(font).fontSize(size).fillColor('#111111');
    this.document.text(text, LEFT, this.y, { width: WIDTH });
    this.y += height + 2;
  }

  private room(height: number): void {
    if (this.y + height <= BOTTOM) return;
    this.addPage();
    this.y = TOP;
  }

  protected time(instant: string): string {
    return instantText(instant, this.writing.language, this.writing.timeZone);
  }

  protected amount(quantity: number, unit: string): string {
    return quantityText(quantity, unit, this.writing.language);
  }

  /** A text that may be longer than a page. */
  protected text(text: string, size: number): void {
    for (const line of text.split('\n')) {
      for (const piece of line.trim().match(PIECES) ?? []) this.line(piece.trim(), size);
    }
  }

  /** A line to sign on, with so much room for it. */
  protected rule(height: number): void {
    this.room(height);
    this.y += 12 * MM;
    this.document
      .moveTo(LEFT, this.y)
      .lineTo(LEFT + 80 * MM, this.y)
      .stroke('#888888');
    this.y += 4;
  }

  protected day(day: string): string {
    return dayText(day, this.writing.language);
  }
}
