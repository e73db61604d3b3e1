import type { Language } from '../kernel/actor.js';
import { A4, drawPdf, MM } from '../printing/printing.js';

/** A letter as it is printed. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  /** To whom; empty lines are left out. */
  readonly address: readonly string[];
  readonly practice: string;
  readonly language: Language;
  readonly at: Date;
}

const LEFT = 25 * MM;
const WIDTH = A4[0] - 2 * LEFT;
const BOTTOM = A4[1] - 25 * MM;

/** A letter on A4, with the address where windows of envelopes are. */
export function letterPdf(letter: Letter): Promise<Buffer> {
  const { subject, body, address, practice, language, at } = letter;
  return drawPdf({ title: subject, language, at, size: A4 }, (document, addPage) => {
    addPage();
    document
      .font('title')
      .fontSize(12)
      .text(practice, LEFT, 20 * MM, { width: WIDTH });
    document.font('text').fontSize(11);
    let line = 50 * MM;
    for (const text of address.filter((part) => part !== '')) {
      document.text(text, LEFT, line, { width: WIDTH });
      line += 15;
    }
    document
      .font('title')
      .fontSize(12)
      .text(subject, LEFT, 95 * MM, { width: WIDTH });
    document.font('text').fontSize(11);
    let top = document.y + 14;
    for (const paragraph of body.split(/\n/)) {
      const height = paragraph === '' ? 9 : document.heightOfString(paragraph, { width: WIDTH });
      if (top + height > BOTTOM) {
        addPage();
        document.font('text').fontSize(11);
        top = 25 * MM;
      }
      if (paragraph !== '') document.text(paragraph, LEFT, top, { width: WIDTH });
      top += height + 3;
    }
  });
}
