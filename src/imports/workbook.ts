import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { type Table, tableOf, UnreadableTable } from './text-table.rules.js';

/** What a workbook of the most rows takes when it is unpacked, with room to spare. */
const LARGEST_INSIDE = 16 * 1024 * 1024;
const MOST_PARTS = 500;

/** So much is unpacked before it is looked at how much came out: a thousandfold at worst. */
const STEP = 8 * 1024;

/** Whether the content begins as a ZIP archive does, which a workbook is. */
export function isArchive(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));
}

/**
 * Reads the first sheet of an XLSX workbook. The archive is unpacked here, step by step and within
 * bounds, because what it says of its own size is not to be trusted; only then is it read.
 * @throws UnreadableTable
 */
export async function readWorkbook(bytes: Buffer): Promise<Table> {
  const parts = unpack(bytes);
  if (!parts['xl/workbook.xml']) throw new UnreadableTable('not-a-table');
  const { readSheet } = await import('read-excel-file/node');
  const packed = Buffer.from(zipSync(parts, { level: 0 }));
  const sheet = await readSheet(packed, { parseNumber: (text: string) => text }).catch(() => {
    throw new UnreadableTable('malformed');
  });
  return tableOf(
    sheet.map((row, index) => ({ number: index + 1, cells: row.map((cell) => textOf(cell)) })),
  );
}

/** The parts of the archive that a sheet is read from; pictures and the like stay packed. */
function unpack(bytes: Buffer): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array[]> = {};
  let inside = 0;
  let broken: unknown = null;
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    if (!/^(xl\/|_rels\/|\[Content_Types\]\.xml)/.test(file.name) || /\/media\//.test(file.name)) {
      return;
    }
    const chunks: Uint8Array[] = [];
    parts[file.name] = chunks;
    file.ondata = (error, chunk) => {
      broken ??= error;
      inside += chunk?.length ?? 0;
      if (inside <= LARGEST_INSIDE && chunk) chunks.push(chunk);
    };
    file.start();
  };
  for (let start = 0; start < bytes.length; start += STEP) {
    try {
      unzip.push(bytes.subarray(start, start + STEP), start + STEP >= bytes.length);
    } catch {
      throw new UnreadableTable('malformed');
    }
    if (broken !== null) throw new UnreadableTable('malformed');
    if (inside > LARGEST_INSIDE || Object.keys(parts).length > MOST_PARTS) {
      throw new UnreadableTable('too-large-inside');
    }
  }
  return Object.fromEntries(
    Object.entries(parts).map(([name, chunks]) => [name, Buffer.concat(chunks)]),
  );
}

/** A cell as text; a spreadsheet writes a day as midnight in UTC. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : plainNumber(String(cell).trim());
}

/** Spreadsheets write long numbers, such as codes, with an exponent. */
function plainNumber(text: string): string {
  if (!/^\d(\.\d+)?E\+?\d+$/i.test(text)) return text;
  const number = Number(text);
  return Number.isSafeInteger(number) ? String(number) : text;
}
