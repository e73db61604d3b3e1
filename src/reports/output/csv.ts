import { instantText } from '../../printing/texts.rules.js';
import { cellOf, type Heading, type OutputColumn, type Row, Sums, type Table } from './table.js';

/** A spreadsheet would take these for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Quotes what needs it; what would be a formula is made text (OWASP, CSV injection). */
function quoted(text: string, separator: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return harmless.includes(separator) || /["\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}

/** Where a comma stands before decimals, semicolons stand between cells: as spreadsheets there expect. */
function styleOf({ language }: Heading): { separator: string; comma: string } {
  return language === 'en' ? { separator: ',', comma: '.' } : { separator: ';', comma: ',' };
}

function lineOf(row: Row, columns: readonly OutputColumn[], heading: Heading): string {
  const { separator, comma } = styleOf(heading);
  const cells = columns.map((column, index) => {
    const cell = cellOf(row[index], column, heading);
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell).replace('.', comma);
    if (column.kind !== 'instant') return quoted(cell, separator);
    return instantText(cell, heading.language, heading.timeZone);
  });
  return `${cells.join(separator)}\r\n`;
}

/**
 * A table as CSV in UTF-8 with a byte order mark: heads, rows, sums, and at the end lines that begin
 * with `#` and say what it is, when it was made, and of which state of the book.
 */
export async function* writeCsv(
  { heading, columns }: Table,
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  const { separator } = styleOf(heading);
  const sums = new Sums(columns);
  yield `\uFEFF${columns.map(({ head }) => quoted(head, separator)).join(separator)}\r\n`;
  for await (const row of rows) {
    sums.add(row);
    yield lineOf(row, columns, heading);
  }
  const total = sums.row();
  if (total) yield lineOf(total, columns, heading);
  for (const line of [heading.practice, heading.title, ...heading.lines, heading.made]) {
    yield `# ${line.replace(/[\r\n]+/g, ' ')}\r\n`;
  }
}
