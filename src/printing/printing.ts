import { createRequire } from 'node:module';
import type { Language } from '../kernel/actor.js';
import { dataMatrix } from './data-matrix.js';

/** The face of printing: documents with fonts for every language, and codes on them. */
export { dataMatrix };

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** A sheet of paper. */
export const A4: readonly [number, number] = [210 * MM, 297 * MM];

const FONTS = {
  title: 'DejaVuSansCondensed-Bold',
  text: 'DejaVuSansCondensed',
  code: 'DejaVuSansMono',
} as const;

/** What is true of a document as a whole. */
export interface Sheet {
  readonly title: string;
  readonly language: Language;
  readonly at: Date;
  /** Of every page, in points. */
  readonly size: readonly [number, number];
}

/**
 * A PDF with the fonts `title`, `text` and `code`, which cover every language of the screens and
 * travel along. Pages begin without margins, and there is none yet.
 * @returns the bytes of what `draw` drew
 */
export async function drawPdf(
  { title, language, at, size }: Sheet,
  draw: (document: PDFKit.PDFDocument, addPage: () => void) => void,
): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const options = { size: [...size] as [number, number], margin: 0 };
  const document = new PDFDocument({
    ...options,
    autoFirstPage: false,
    bufferPages: true,
    lang: language,
    info: { Title: title, CreationDate: at },
  });
  for (const [name, file] of Object.entries(FONTS)) {
    const path = `dejavu-fonts-ttf/ttf/${file}.ttf`;
    document.registerFont(name, createRequire(import.meta.url).resolve(path));
  }
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  draw(document, () => document.addPage(options));
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Draws a text as a Data Matrix; all measures are in millimetres. */
export function drawMatrix(
  document: PDFKit.PDFDocument,
  text: string,
  { left, top, side }: { readonly left: number; readonly top: number; readonly side: number },
): void {
  const modules = dataMatrix(text);
  const module = (side * MM) / modules.length;
  for (const [row, cells] of modules.entries()) {
    for (const [column, dark] of cells.entries()) {
      if (dark) {
        document.rect(left * MM + column * module, top * MM + row * module, module, module);
      }
    }
  }
  document.fill('black');
}
