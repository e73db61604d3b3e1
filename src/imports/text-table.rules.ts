import { CsvError, parse } from 'csv-parse/sync';

/** A table as it stands in a file: the names of its columns, and its rows with their line numbers. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The row's number as a spreadsheet shows it; the header is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Why a file cannot be read as a table; stable words that screens translate. */
export type UnreadableReason =
  | 'empty'
  | 'not-a-table'
  | 'malformed'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-large-inside';

/** A refusal to read, with the row where reading ended. */
export class UnreadableTable extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly row: number | null = null,
  ) {
    super(`The file is not a table that can be read: ${reason}`);
  }
}

/** What one import may bring. */
export const MOST_ROWS = 5000;
const MOST_COLUMNS = 60;
const LONGEST_RECORD = 64 * 1024;

const DELIMITERS = [';', ',', '\t', '|'];

/**
 * The text of a file, whatever wrote it: UTF-8 or UTF-16 by its mark, UTF-8 without one where it is
 * that, and Windows-1252 (which Latin-1 is a part of) otherwise.
 * @returns `null` when it is no text
 */
export function decodeText(bytes: Buffer): string | null {
  const text = decoded(bytes);
  return text.includes('\0') ? null : text;
}

/** What Windows has where Latin-1 has controls (Node's own decoder of it leaves these out). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => {
      return WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign;
    });
  }
}

/** What separates the columns: whatever the first line has most of, outside quotes. */
export function delimiterOf(text: string): string {
  const line = text.slice(0, LONGEST_RECORD).split(/[\r\n]/, 1)[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/**
 * Reads a CSV file (RFC 4180, with any of the separators that spreadsheets write).
 * @throws UnreadableTable
 */
export function readCsv(bytes: Buffer): Table {
  const text = decodeText(bytes);
  if (text === null) throw new UnreadableTable('not-a-table');
  const body = text.replace(/^\s*\n/, '');
  return tableOf(records(body));
}

interface NumberedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function records(text: string): TableRow[] {
  try {
    const options = {
      delimiter: delimiterOf(text),
      // The header, all that may come, and one more to know that it is too much.
      to: MOST_ROWS + 2,
      max_record_size: LONGEST_RECORD,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      trim: true,
    };
    // With `info` each record comes with the line it ends on, which the types do not say.
    const found = parse(text, options) as unknown as NumberedRecord[];
    return found.map(({ record, info }) => ({ number: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines);
    throw new UnreadableTable('malformed', Number.isInteger(line) ? line : null);
  }
}

/** The first row names the columns; rows in which nothing stands are not there. */
export function tableOf(all: readonly TableRow[]): Table {
  const filled = all.filter((row) => row.cells.some((cell) => cell !== ''));
  const [header, ...rows] = filled;
  if (!header) throw new UnreadableTable('empty');
  if (rows.length > MOST_ROWS) throw new UnreadableTable('too-many-rows', rows.at(-1)?.number);
  const names = header.cells.slice(0, header.cells.findLastIndex((cell) => cell !== '') + 1);
  if (names.length > MOST_COLUMNS) throw new UnreadableTable('too-many-columns', header.number);
  return { header: names, rows };
}
