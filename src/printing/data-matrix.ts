import bwip from 'bwip-js/node';

/**
 * The modules of a Data Matrix (ISO/IEC 16022, error correction 200), row by row from the top; a
 * module that is `true` is dark. The quiet zone of one module is the caller's.
 */
export function dataMatrix(text: string): boolean[][] {
  const [symbol] = bwip.raw({ bcid: 'datamatrix', text });
  if (!symbol || !('pixs' in symbol)) throw new Error(`No Data Matrix for ${text}`);
  const { pixs, pixx, pixy } = symbol;
  return Array.from({ length: pixy }, (_, row) =>
    pixs.slice(row * pixx, (row + 1) * pixx).map((module) => module === 1),
  );
}
