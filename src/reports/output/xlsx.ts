import type { CellValue } from 'hucre';
import { writeXlsxStream } from 'hucre/xlsx';
import { cellOf, type OutputColumn, type Row, Sums, type Table } from './table.js';

const FORMATS: Readonly<Partial<Record<OutputColumn['kind'], string>>> = {
  quantity: '0.###',
  money: '#,##0.00',
  instant: 'dd/mm/yyyy hh:mm',
  day: 'dd/mm/yyyy',
};

/** The wall clock of the practice as a spreadsheet's date, which knows no zones. */
function wallClock(instant: string, timeZone: string): Date {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return new Date(`${format.format(Date.parse(instant)).replace(' ', 'T')}Z`);
}

/** A table as a workbook, row by row: what was written is not held. Texts are texts, never formulas. */
export function writeXlsx(table: Table, rows: AsyncIterable<Row>): AsyncIterable<Uint8Array> {
  const { heading, columns } = table;
  return writeXlsxStream(lines(table, rows), {
    name: heading.title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: columns.map(({ head, kind, width }) => ({
      header: head,
      width,
      ...(FORMATS[kind] ? { numFmt: FORMATS[kind] } : {}),
    })),
    freezePane: { rows: 1 },
  });
}

async function* lines(
  { heading, columns }: Table,
  rows: AsyncIterable<Row>,
): AsyncGenerator<CellValue[]> {
  const sums = new Sums(columns);
  const cells = (row: Row) =>
    columns.map((column, index) => {
      const cell = cellOf(row[index], column, heading);
      if (typeof cell !== 'string') return cell;
      if (column.kind === 'instant') return wallClock(cell, heading.timeZone);
      return column.kind === 'day' ? new Date(`${cell}T00:00:00Z`) : cell;
    });
  for await (const row of rows) {
    sums.add(row);
    yield cells(row);
  }
  const total = sums.row();
  if (total) yield cells(total);
  yield [];
  for (const line of [heading.practice, heading.title, ...heading.lines, heading.made]) {
    yield [line];
  }
}
