import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Loaded with the first code that is drawn: it is as large as all of the server's own code. */
const bwip = (): typeof import('bwip-js/node') => require('bwip-js/node');

/**
 * The modules of a Data Matrix (ISO/IEC 16022, error correction 200), row by row from the top; a
 * module that is `true` is dark. The quiet zone of one module is the caller's.
 */
export function dataMatrix(text: string): boolean[][] {
  const [symbol] = bwip().raw({ bcid: 'datamatrix', text });
  if (!symbol || !('pixs' in symbol)) throw new Error(`No Data Matrix for ${text}`);
  const { pixs, pixx, pixy } = symbol;
  return Array.from({ length: pixy }, (_, row) =>
    pixs.slice(row * pixx, (row + 1) * pixx).map((module) => module === 1),
  );
}
