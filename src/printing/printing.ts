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
 * A PDF that is still to be drawn, with the fonts `title`, `text` and `code`, which cover every
 * language of the screens and travel along. Pages have no margins, and there is none yet; each leaves
 * when the next is added.
 */
export async function openPdf(
  { title, language, at, size }: Sheet,
  bufferPages = false,
): Promise<{ readonly document: PDFKit.PDFDocument; readonly addPage: () => void }> {
  const { default: PDFDocument } = await import('pdfkit');
  const options = { size: [...size] as [number, number], margin: 0 };
  const document = new PDFDocument({
    ...options,
    autoFirstPage: false,
    bufferPages,
    lang: language,
    info: { Title: title, CreationDate: at },
  });
  for (const [name, file] of Object.entries(FONTS)) {
    const path = `dejavu-fonts-ttf/ttf/${file}.ttf`;
    document.registerFont(name, createRequire(import.meta.url).resolve(path));
  }
  return { document, addPage: () => void document.addPage(options) };
}

/**
 * A PDF as `openPdf` begins it; the whole of it is held, so that `draw` may go back to earlier pages.
 * @returns the bytes of what `draw` drew
 */
export async function drawPdf(
  sheet: Sheet,
  draw: (document: PDFKit.PDFDocument, addPage: () => void) => void,
): Promise<Buffer> {
  const { document, addPage } = await openPdf(sheet, true);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  draw(document, addPage);
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
