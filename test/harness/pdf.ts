import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF as it is read back. */
export interface PdfPage {
  /** Width and height in whole millimetres. */
  readonly size: number[];
  /** Its texts one after the other, a line each. */
  readonly text: string;
}

/** The pages of a PDF. */
export async function pagesOf(pdf: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 25.4 / 72 });
      const content = await page.getTextContent();
      const texts = content.items.flatMap((item) => ('str' in item ? [item.str] : []));
      return { size: [Math.round(width), Math.round(height)], text: texts.join('\n') };
    }),
  );
}
