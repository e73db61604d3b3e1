import type { Language } from '../kernel/actor.js';
import { drawMatrix, drawPdf, MM } from '../printing/printing.js';
import type { Label } from './label.rules.js';
import { LAYOUTS, type LabelFormat, slotsOf } from './layout.rules.js';

/** Around everything on a label, in millimetres. */
const MARGIN = 2;

/** What is printed. */
export interface Printing {
  readonly format: LabelFormat;
  readonly labels: readonly Label[];
  readonly language: Language;
  readonly skip: number;
  readonly at: Date;
}

/** Draws the labels as a PDF. */
export function labelPdf({ format, labels, language, skip, at }: Printing): Promise<Buffer> {
  const { page, label: size } = LAYOUTS[format];
  const sheet = {
    title: 'Mesostock',
    language,
    at,
    size: [page.width * MM, page.height * MM] as const,
  };
  return drawPdf(sheet, (document, addPage) => {
    let last = -1;
    for (const [index, slot] of slotsOf(format, labels.length, skip).entries()) {
      const label = labels[index];
      if (slot.page !== last) addPage();
      last = slot.page;
      if (label) drawLabel(document, label, { x: slot.x, y: slot.y, ...size });
    }
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The code on the left with its text below, what people read on the right. */
function drawLabel(document: PDFKit.PDFDocument, label: Label, box: Box): void {
  const side = (box.height - 2 * MARGIN) * 0.78;
  const left = box.x + MARGIN;
  const top = box.y + MARGIN;
  drawMatrix(document, label.code, { left, top, side });
  const half = Math.ceil(label.code.length / 2);
  const codeSize = (side * MM) / (half * 0.602);
  document.font('code').fontSize(codeSize);
  for (const [line, text] of [label.code.slice(0, half), label.code.slice(half)].entries()) {
    const y = (top + side + 0.6) * MM + line * codeSize * 1.1;
    document.text(text, left * MM, y, { lineBreak: false });
  }
  drawText(document, label, {
    x: left + side + 1.5,
    y: top,
    width: box.width - 2 * MARGIN - side - 1.5,
    height: box.height - 2 * MARGIN,
  });
}

/** The name on at most two lines, and the lines below it, each as large as fits. */
function drawText(document: PDFKit.PDFDocument, { title, lines }: Label, box: Box): void {
  const titleSize = box.height > 25 ? 9 : 7;
  const lineSize = titleSize - 0.5;
  const width = box.width * MM;
  document.font('title').fontSize(titleSize);
  const titleHeight = Math.min(
    document.heightOfString(title, { width }),
    2 * document.currentLineHeight(),
  );
  document.text(title, box.x * MM, box.y * MM, { width, height: titleHeight, ellipsis: true });
  let y = box.y * MM + titleHeight + 1.5;
  for (const line of lines) {
    document.font('text').fontSize(lineSize);
    const wide = document.widthOfString(line);
    document.fontSize(Math.min(lineSize, (lineSize * width) / wide));
    document.text(line, box.x * MM, y, { lineBreak: false });
    y += lineSize * 1.3;
  }
}
