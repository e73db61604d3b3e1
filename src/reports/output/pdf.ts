import { once } from 'node:events';
import type { Language } from '../../kernel/actor.js';
import { openPdf } from '../../printing/printing.js';
import { dayText, instantText } from '../../printing/texts.rules.js';
import { cellOf, type OutputColumn, type Row, Sums, type Table } from './table.js';

/** A4 lying down, in points. */
const PAGE = { width: 842, height: 595, margin: 36 } as const;
const ROW_HEIGHT = 14;
const HEAD_HEIGHT = 18;
const TEXT_SIZE = 7.5;
/** Where rows begin below the heading, and where they end above the foot. */
const FIRST_ROW = 112;
const LAST_ROW = PAGE.height - PAGE.margin - 26;
const PER_PAGE = Math.floor((LAST_ROW - FIRST_ROW - HEAD_HEIGHT) / ROW_HEIGHT);
/** What stands below the last row: the sums and the line for a signature. */
const END_ROWS = 4;

/** How many pages a table takes. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil((total + END_ROWS) / PER_PAGE));
}

type Document = PDFKit.PDFDocument;

/** A column with where it begins and how wide it is. */
interface Placed extends OutputColumn {
  readonly left: number;
  readonly room: number;
}

function place(columns: readonly OutputColumn[]): Placed[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const room = PAGE.width - 2 * PAGE.margin;
  let left: number = PAGE.margin;
  return columns.map((column) => {
    const placed = { ...column, left, room: (room * column.width) / all };
    left += placed.room;
    return placed;
  });
}

const isNumber = ({ kind }: OutputColumn) =>
  kind === 'quantity' || kind === 'money' || kind === 'count';

const LOCALES: Readonly<Record<Language, string>> = { it: 'it-IT', es: 'es-ES', en: 'en-GB' };

/** How values are written on paper. */
function writerOf({ heading }: Table): (value: Row[number] | undefined, column: Placed) => string {
  const { language, timeZone } = heading;
  const amounts = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 3 });
  const money = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (value, column) => {
    const cell = cellOf(value, column, heading);
    if (cell === null) return '';
    if (typeof cell === 'number') return (column.kind === 'money' ? money : amounts).format(cell);
    if (column.kind === 'instant') return instantText(cell, language, timeZone);
    return column.kind === 'day' ? dayText(cell, language) : cell;
  };
}

/** Draws a table page by page. */
class Sheets {
  private page = 0;
  private row = PER_PAGE;
  private readonly columns: Placed[];
  private readonly write: ReturnType<typeof writerOf>;

  constructor(
    private readonly document: Document,
    private readonly addPage: () => void,
    private readonly table: Table,
  ) {
    this.columns = place(table.columns);
    this.write = writerOf(table);
  }

  add(row: Row, bold = false): void {
    if (this.row >= PER_PAGE) this.turn();
    const top = FIRST_ROW + HEAD_HEIGHT + this.row * ROW_HEIGHT;
    if (this.row % 2 === 1 && !bold) this.shade(top);
    this.document
      .font(bold ? 'title' : 'text')
      .fontSize(TEXT_SIZE)
      .fillColor('#111111');
    for (const [index, column] of this.columns.entries()) {
      this.cell(this.write(row[index], column), column, top + 3);
    }
    this.row += 1;
  }

  end(sums: Row | null): void {
    if (this.row + END_ROWS > PER_PAGE) this.turn();
    const { words } = this.table.heading;
    const top = FIRST_ROW + HEAD_HEIGHT + this.row * ROW_HEIGHT;
    this.document
      .moveTo(PAGE.margin, top)
      .lineTo(PAGE.width - PAGE.margin, top)
      .stroke('#888888');
    if (sums) this.add(sums, true);
    const below = FIRST_ROW + HEAD_HEIGHT + this.row * ROW_HEIGHT + 2 * ROW_HEIGHT;
    this.document.font('text').fontSize(8).fillColor('#111111');
    this.document.text(`${words.total}: ${this.table.total} ${words.rows}`, PAGE.margin, below, {
      lineBreak: false,
    });
    const line = PAGE.width - PAGE.margin - 220;
    this.document.text(words.signature, line - 110, below, { width: 100, align: 'right' });
    this.document
      .moveTo(line, below + 10)
      .lineTo(PAGE.width - PAGE.margin, below + 10)
      .stroke();
  }

  private turn(): void {
    this.addPage();
    this.page += 1;
    this.row = 0;
    this.heading();
    this.foot();
  }

  private heading(): void {
    const { heading } = this.table;
    const { document } = this;
    const width = PAGE.width - 2 * PAGE.margin;
    document.fillColor('#111111').font('title').fontSize(14);
    document.text(heading.title, PAGE.margin, PAGE.margin, {
      width: width * 0.7,
      lineBreak: false,
    });
    document.font('text').fontSize(9);
    document.text(heading.practice, PAGE.margin, PAGE.margin + 4, { width, align: 'right' });
    document.fontSize(8).fillColor('#444444');
    document.text(heading.lines.join(' · '), PAGE.margin, PAGE.margin + 24, {
      width,
      height: 22,
      ellipsis: true,
    });
    document.text(heading.made, PAGE.margin, PAGE.margin + 48, {
      width,
      height: 11,
      ellipsis: true,
    });
    document.rect(PAGE.margin, FIRST_ROW, width, HEAD_HEIGHT - 2).fill('#e7eef0');
    document.font('title').fontSize(TEXT_SIZE).fillColor('#111111');
    for (const column of this.columns) this.cell(column.head, column, FIRST_ROW + 4);
  }

  private foot(): void {
    const { words, title } = this.table.heading;
    const top = PAGE.height - PAGE.margin - 8;
    const width = PAGE.width - 2 * PAGE.margin;
    this.document.font('text').fontSize(7.5).fillColor('#444444');
    this.document.text(title, PAGE.margin, top, { width, lineBreak: false });
    const page = `${words.page} ${this.page} ${words.of} ${pagesOf(this.table.total)}`;
    this.document.text(page, PAGE.margin, top, { width, align: 'right', lineBreak: false });
  }

  private shade(top: number): void {
    const width = PAGE.width - 2 * PAGE.margin;
    this.document.rect(PAGE.margin, top, width, ROW_HEIGHT).fill('#f6f8f8');
  }

  private cell(text: string, column: Placed, top: number): void {
    this.document.text(text, column.left + 2, top, {
      width: column.room - 4,
      height: ROW_HEIGHT - 3,
      ellipsis: true,
      align: isNumber(column) ? 'right' : 'left',
    });
  }
}

/**
 * A table as a PDF to be filed: a heading and a page number on every page, sums and a line for a
 * signature at the end. Pages leave as they are full; what was written is not held.
 */
export async function* writePdf(
  table: Table,
  rows: AsyncIterable<Row>,
): AsyncGenerator<Uint8Array> {
  const { heading } = table;
  const { document, addPage } = await openPdf({
    title: heading.title,
    language: heading.language,
    at: new Date(heading.at),
    size: [PAGE.width, PAGE.height],
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(document, 'end');
  const sheets = new Sheets(document, addPage, table);
  const sums = new Sums(table.columns);
  for await (const row of rows) {
    sums.add(row);
    sheets.add(row);
    if (chunks.length > 0) yield Buffer.concat(chunks.splice(0));
  }
  sheets.end(sums.row());
  document.end();
  await ended;
  yield Buffer.concat(chunks);
}
