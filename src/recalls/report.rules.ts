import type { RecallAnswer } from './recall-answers.dto.js';

/** A recall as it is handed to an inspector: pseudonyms only, when it was made, and of which state. */
export interface RecallReport extends RecallAnswer {
  readonly generatedAt: string;
}

type Cell = string | number | boolean | null;

/** A spreadsheet would take these for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const COLUMNS = [
  'section',
  'code',
  'lot',
  'item',
  'session',
  'at',
  'quantity',
  'unit',
  'via',
  'place',
  'state',
  'outcome',
  'note',
  'by',
];

type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, Cell>>;

/** The report as one table (RFC 4180), each row under the section it belongs to. */
export function reportCsv(report: RecallReport): string {
  const rows = [
    ...headRows(report),
    ...counterRows(report),
    ...patientRows(report),
    ...stockRows(report),
    ...taskRows(report),
    ...endRows(report),
  ];
  const lines = rows.map((row) => COLUMNS.map((column) => cellText(row[column] ?? null)).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

function headRows(report: RecallReport): Row[] {
  const { measure, reference, authority, receivedAt, openedAt, drill } = report;
  const state = `${measure}, class ${report.class}${drill ? ', drill' : ''}`;
  return [
    { section: 'recall', note: `${authority}: ${reference}`, at: receivedAt, state },
    { section: 'opened', at: openedAt, by: report.openedBy.name },
    { section: 'generated', at: report.generatedAt },
    ...(report.notice ? [{ section: 'notice', note: report.notice }] : []),
    ...(report.products
      ? [{ section: 'scope', item: report.products, note: 'not in the catalog' }]
      : []),
    ...report.scope.map(({ name, lotNumbers, unknown }) => ({
      section: 'scope',
      item: name,
      lot: lotNumbers.join(' '),
      note: unknown.length > 0 ? `not in the book: ${unknown.join(' ')}` : null,
    })),
    ...report.lots.map(({ lotNumber, itemName, because, hold, quarantineReason }) => ({
      section: 'lot',
      lot: lotNumber,
      item: itemName,
      state: hold,
      note: quarantineReason ? `${because}; in quarantine: ${quarantineReason}` : because,
    })),
  ];
}

function counterRows({ counters }: RecallReport): Row[] {
  return counters.flatMap(({ lotNumber, itemName, unit, reconciliation }) =>
    Object.entries(reconciliation).map(([name, quantity]) => ({
      section: 'counter',
      lot: lotNumber,
      item: itemName,
      state: name,
      quantity,
      unit,
    })),
  );
}

function patientRows({ patients, voided }: RecallReport): Row[] {
  return [
    ...patients.flatMap(({ code, exposures }) =>
      exposures.map((exposure) => ({
        section: 'patient',
        code,
        lot: exposure.what,
        session: exposure.sessionId,
        at: exposure.performedAt,
        quantity: exposure.quantity,
        unit: exposure.unit,
        via: exposure.via.join(' > '),
      })),
    ),
    ...voided.map((one) => ({
      section: 'voided',
      code: one.code,
      lot: one.what,
      session: one.sessionId,
      at: one.performedAt,
      note: one.voidReason,
    })),
  ];
}

function stockRows({ stock, orders }: RecallReport): Row[] {
  return [
    ...stock.map((left) => ({
      section: 'stock',
      lot: left.lotNumber,
      item: left.itemName,
      quantity: left.quantity,
      unit: left.unit,
      place: left.placeName,
    })),
    ...orders.map((order) => ({
      section: 'order',
      item: order.itemName,
      quantity: order.containers,
      at: order.expectedOn,
      state: order.state,
      note: [order.supplierName, order.orderNumber && `order ${order.orderNumber}`]
        .filter(Boolean)
        .join('; '),
    })),
  ];
}

function taskRows({ tasks }: RecallReport): Row[] {
  return tasks.flatMap(({ title, kind, entries, done }) => {
    const task = { section: `task-${kind}`, [kind === 'patient' ? 'code' : 'place']: title };
    if (entries.length === 0) return [{ ...task, state: done ? 'done' : 'open' }];
    return entries.map((entry) => ({
      ...task,
      state: entry.state,
      outcome: entry.outcome,
      at: entry.at,
      by: entry.by.name,
      note: [entry.symptoms, entry.note, entry.witness && `witness ${entry.witness.name}`]
        .filter(Boolean)
        .join('; '),
    }));
  });
}

function endRows({ notes, closing }: RecallReport): Row[] {
  return [
    ...notes.map((note) => ({
      section: note.annotation ? 'annotation' : 'note',
      at: note.at,
      by: note.by.name,
      note: note.note,
    })),
    ...(closing
      ? [
          {
            section: 'closed',
            at: closing.at,
            by: closing.signature,
            state: closing.answer,
            note: [closing.conclusion, closing.openTasksReason, ...closing.gaps]
              .filter(Boolean)
              .join('; '),
          },
        ]
      : []),
  ];
}
