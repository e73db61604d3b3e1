import type { Language } from '../kernel/actor.js';
import { A4, drawMatrix, drawPdf, MM } from '../printing/printing.js';
import type { LabelLine, PreparationLabel } from './paper-label.rules.js';
import type { Worksheet, WorksheetPart } from './worksheet.rules.js';

/** A label of 80 × 50 mm, which goes round a syringe as a flag; one on each page of a roll. */
const LABEL = { width: 80, height: 50, margin: 2.5, matrix: 16 } as const;
const LARGEST = 8;
const SMALLEST = 3.5;

/** Draws the labels of a preparation, each on a page of its own. */
export function labelsPdf(
  labels: readonly PreparationLabel[],
  language: Language,
  at: Date,
): Promise<Buffer> {
  const size = [LABEL.width * MM, LABEL.height * MM] as const;
  return drawPdf({ title: 'Mesostock', language, at, size }, (document, addPage) => {
    for (const label of labels) {
      addPage();
      drawLabel(document, label);
    }
  });
}

function drawLabel(document: PDFKit.PDFDocument, { code, title, lines }: PreparationLabel): void {
  const { width, height, margin, matrix } = LABEL;
  const left = width - margin - matrix;
  drawMatrix(document, code, { left, top: margin, side: matrix });
  const half = Math.ceil(code.length / 2);
  const codeSize = (matrix * MM) / (half * 0.602);
  document.font('code').fontSize(codeSize);
  for (const [line, text] of [code.slice(0, half), code.slice(half)].entries()) {
    const y = (margin + matrix + 0.8) * MM + line * codeSize * 1.15;
    document.text(text, left * MM, y, { lineBreak: false });
  }
  // Beside the code the column is narrow; what is long wraps, and all of it becomes as small as it must.
  const box = { x: margin * MM, y: margin * MM, width: (left - 2 * margin) * MM };
  const room = (height - 2 * margin) * MM;
  const all = [{ text: title, strong: true }, ...lines];
  let size = LARGEST;
  while (size > SMALLEST && heightOf(document, all, box.width, size) > room) size -= 0.25;
  let { y } = box;
  for (const line of all) {
    document.font(line.strong ? 'title' : 'text').fontSize(size);
    document.text(line.text, box.x, y, { width: box.width });
    y += document.heightOfString(line.text, { width: box.width }) + size * 0.12;
  }
}

function heightOf(
  document: PDFKit.PDFDocument,
  lines: readonly LabelLine[],
  width: number,
  size: number,
): number {
  return lines.reduce((sum, { text, strong }) => {
    document.font(strong ? 'title' : 'text').fontSize(size);
    return sum + document.heightOfString(text, { width }) + size * 0.12;
  }, 0);
}

const PAGE = { left: 15 * MM, top: 15 * MM, bottom: 280 * MM, width: 180 * MM } as const;
const TEXT = 8.5;
const GAP = 3;

/** Where on a page the next thing goes. */
interface Pen {
  readonly document: PDFKit.PDFDocument;
  y: number;
  /** Begins another page when so much does not fit on this one. */
  room: (height: number) => void;
}

/** Draws the worksheet on as many sheets as it takes; each says which preparation it is about. */
export function worksheetPdf(
  sheet: Worksheet,
  language: Language,
  pageWord: string,
  at: Date,
): Promise<Buffer> {
  return drawPdf({ title: sheet.title, language, at, size: A4 }, (document, addPage) => {
    const pen: Pen = {
      document,
      y: PAGE.top,
      room: (height) => {
        if (pen.y + height <= PAGE.bottom) return;
        addPage();
        pen.y = PAGE.top;
      },
    };
    addPage();
    write(pen, sheet.practiceName, 'text', TEXT);
    write(pen, sheet.title, 'title', 16);
    if (sheet.warning !== null) write(pen, sheet.warning, 'title', 10);
    for (const part of sheet.parts) drawPart(pen, part);
    const { count } = document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      document.switchToPage(page);
      const foot = `${sheet.foot} · ${pageWord} ${page + 1}/${count}`;
      document
        .font('text')
        .fontSize(7)
        .text(foot, PAGE.left, 286 * MM, { lineBreak: false });
    }
  });
}

function write(pen: Pen, text: string, font: string, size: number): void {
  const { document } = pen;
  document.font(font).fontSize(size);
  const height = document.heightOfString(text, { width: PAGE.width });
  pen.room(height);
  document.text(text, PAGE.left, pen.y, { width: PAGE.width });
  pen.y += height + GAP;
}

function drawPart(pen: Pen, part: WorksheetPart): void {
  pen.room(50);
  pen.y += 2 * GAP;
  write(pen, part.title, 'title', 11);
  if ('facts' in part) {
    for (const [label, value] of part.facts) {
      drawRow(pen, [label, value], [2, 5], ['title', 'text']);
    }
    return;
  }
  drawRow(pen, part.columns, part.widths, ['title']);
  for (const row of part.rows.length > 0 ? part.rows : [['—']]) {
    drawRow(pen, row, part.widths, ['text']);
  }
}

/** A row of cells that wrap, over a thin line. */
function drawRow(
  pen: Pen,
  cells: readonly string[],
  widths: readonly number[],
  fonts: readonly string[],
): void {
  const { document } = pen;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const wide = widths.map((width) => (PAGE.width * width) / total);
  const fontOf = (index: number) => fonts[index] ?? fonts[0] ?? 'text';
  const inner = (index: number) => (wide[index] ?? 0) - GAP;
  const heights = cells.map((cell, index) => {
    document.font(fontOf(index)).fontSize(TEXT);
    return document.heightOfString(cell === '' ? ' ' : cell, { width: inner(index) });
  });
  const height = Math.max(...heights) + GAP;
  pen.room(height);
  let x = PAGE.left;
  for (const [index, cell] of cells.entries()) {
    document.font(fontOf(index)).fontSize(TEXT);
    document.text(cell, x, pen.y, { width: inner(index) });
    x += wide[index] ?? 0;
  }
  pen.y += height;
  document.lineWidth(0.3).strokeColor('#999999');
  document
    .moveTo(PAGE.left, pen.y - 1.5)
    .lineTo(PAGE.left + PAGE.width, pen.y - 1.5)
    .stroke();
}
