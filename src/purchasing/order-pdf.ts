import { A4, drawPdf, MM } from '../printing/printing.js';
import { dayIn, moneyIn, type OrderSheet, type SheetLine, sheetName } from './order-sheet.rules.js';
import { ORDER_WORDS } from './order-words.rules.js';

const MARGIN = 18;
const BOTTOM = 275;

/** Where each column begins and how wide it is, in millimetres; numbers stand at its right. */
const COLUMNS = {
  code: { left: MARGIN, width: 24 },
  item: { left: 43, width: 66 },
  pack: { left: 110, width: 17, right: true },
  packs: { left: 128, width: 18, right: true },
  pricePerPack: { left: 147, width: 21, right: true },
  amount: { left: 169, width: 23, right: true },
} as const;
type Column = keyof typeof COLUMNS;

/** Draws the order as its supplier gets it. */
export function orderPdf(sheet: OrderSheet, at: Date): Promise<Buffer> {
  const { language } = sheet;
  return drawPdf({ title: sheetName(sheet), language, at, size: A4 }, (document, addPage) => {
    const drawing = new Drawing(document, addPage, sheet);
    drawing.head();
    drawing.titles();
    for (const line of sheet.lines) drawing.line(line);
    drawing.foot();
    drawing.pageNumbers();
  });
}

class Drawing {
  private y = MARGIN;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly addPage: () => void,
    private readonly sheet: OrderSheet,
  ) {
    addPage();
  }

  private get words() {
    return ORDER_WORDS[this.sheet.language];
  }

  head(): void {
    const { number, draft, practiceName, supplierName, date, language } = this.sheet;
    const { order, from, to } = this.words;
    this.text(`${order} ${number}`, { font: 'title', size: 18 });
    this.y += 4;
    if (draft) this.text(this.words.draft, { font: 'title', size: 12 });
    this.fact(this.words.date, dayIn(language, date));
    this.fact(from, practiceName);
    this.fact(to, supplierName);
    this.fact(this.words.customerCode, this.sheet.customerCode);
    this.fact(this.words.deliverTo, this.sheet.deliverTo);
    const { expectedOn } = this.sheet;
    this.fact(this.words.expectedOn, expectedOn && dayIn(language, expectedOn));
    this.fact(this.words.note, this.sheet.note);
    this.y += 6;
  }

  titles(): void {
    const { code, item, pack, packs, pricePerPack, amount } = this.words;
    this.row({ code, item, pack, packs, pricePerPack, amount }, 'title');
    this.rule();
  }

  line({ code, item, manufacturer, pack, packs, pricePerPack, amount }: SheetLine): void {
    const { language, currency } = this.sheet;
    const money = (value: number | null) =>
      value === null ? '–' : moneyIn(language, value, currency);
    const cells = {
      code: code ?? '',
      item: manufacturer === null ? item : `${item} (${manufacturer})`,
      pack: String(pack),
      packs: String(packs),
      pricePerPack: money(pricePerPack),
      amount: money(amount),
    };
    if (this.y + this.heightOf(cells) > BOTTOM) {
      this.addPage();
      this.y = MARGIN;
      this.titles();
    }
    this.row(cells, 'text');
  }

  foot(): void {
    const { total, unpriced, language, currency } = this.sheet;
    this.rule();
    const amount = moneyIn(language, total, currency);
    this.row({ item: this.words.total, amount }, 'title');
    if (unpriced > 0) this.text(this.words.unpriced, { font: 'text', size: 9 });
  }

  pageNumbers(): void {
    const { start, count } = this.document.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.document.switchToPage(start + page);
      this.document.font('text').fontSize(8);
      const place = `${this.words.page} ${page + 1} / ${count}`;
      this.document.text(place, MARGIN * MM, 285 * MM, { lineBreak: false });
    }
  }

  private fact(name: string, value: string | null): void {
    if (value !== null) this.text(`${name}: ${value}`, { font: 'text', size: 10 });
  }

  private text(words: string, { font, size }: { font: string; size: number }): void {
    const width = (210 - 2 * MARGIN) * MM;
    this.document.font(font).fontSize(size);
    this.document.text(words, MARGIN * MM, this.y * MM, { width });
    this.y += this.document.heightOfString(words, { width }) / MM + 1;
  }

  private heightOf(cells: Partial<Record<Column, string>>): number {
    this.document.fontSize(9);
    const heights = Object.entries(cells).map(([name, text]) =>
      this.document.heightOfString(text, { width: COLUMNS[name as Column].width * MM }),
    );
    return Math.max(...heights) / MM + 1.5;
  }

  private row(cells: Partial<Record<Column, string>>, font: string): void {
    this.document.font(font);
    const height = this.heightOf(cells);
    for (const [name, text] of Object.entries(cells)) {
      const { left, width, ...column } = COLUMNS[name as Column];
      const align = 'right' in column ? 'right' : 'left';
      this.document.text(text, left * MM, this.y * MM, { width: width * MM, align });
    }
    this.y += height;
  }

  private rule(): void {
    const { document, y } = this;
    document
      .moveTo(MARGIN * MM, y * MM)
      .lineTo((210 - MARGIN) * MM, y * MM)
      .lineWidth(0.5)
      .stroke();
    this.y += 1.5;
  }
}
