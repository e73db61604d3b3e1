import { groupBy } from '../kernel/group-by.js';
import { toUnits } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { recalledLots, stockLeft } from './lots-answer.js';
import { minutesBetween } from './recall.rules.js';
import type {
  ClosingAnswer,
  PersonAnswer,
  RecallAnswer,
  RecallExposureAnswer,
  RecalledLotAnswer,
  RecallOrderAnswer,
  RecallPatientAnswer,
  RecallSummaryAnswer,
  RecallVoidedAnswer,
  ScopeAnswer,
  StockLeftAnswer,
  TaskAnswer,
} from './recall-answers.dto.js';
import type { Names, RecallState } from './recall-state.js';
import type { CloseRow, RecallRow, ScopeRow } from './recalls.store.js';
import { patientSubject, type Task, taskId } from './tasks.rules.js';

/** A recall as it is told, with pseudonyms only. */
export async function recallAnswer(db: Reader, state: RecallState): Promise<RecallAnswer> {
  const { recall, traces, closing, names } = state;
  const lots = await recalledLots(db, state.because);
  const stock = await stockLeft(db, [...state.because.keys()]);
  const patients = patientsOf(state);
  const tasks = state.tasks.map((task) => taskAnswer(task, { patients, lots, stock, state }));
  return {
    ...summary(recall, state.scope, closing, names),
    notice: recall.notice,
    scope: scopeOf(state),
    lots,
    counters: traces.map(({ lot, reconciliation }) => ({
      lotId: lot.id,
      lotNumber: lot.lotNumber,
      itemName: lot.itemName,
      unit: lot.unit,
      reconciliation,
    })),
    patients,
    voided: voidedOf(state),
    stock,
    orders: ordersOf(state),
    tasks,
    progress: progressOf(tasks),
    notes: state.notes.map((note) => ({
      note: note.note,
      at: note.noted_at,
      by: personOf(note.noted_by, names),
      annotation: closing !== null && note.noted_at > closing.closed_at,
    })),
    clock: clockOf(recall, closing),
    closing: closing && closingAnswer(closing, names),
  };
}

/** What stands of a recall in a list. */
export function summary(
  recall: RecallRow,
  scope: readonly ScopeRow[],
  closing: Omit<CloseRow, 'report'> | null,
  names: Pick<Names, 'items' | 'devices' | 'people'>,
): RecallSummaryAnswer {
  return {
    id: recall.id,
    measure: recall.measure,
    class: recall.class,
    authority: recall.authority,
    reference: recall.reference,
    receivedAt: recall.received_at,
    dueAt: recall.due_at,
    openedAt: recall.opened_at,
    openedBy: personOf(recall.opened_by, names),
    drill: recall.drill === 1,
    state: closing ? 'closed' : 'open',
    answer: closing?.answer ?? null,
    closedAt: closing?.closed_at ?? null,
    products: recall.products,
    names: [...new Set([...scope.map((row) => nameOf(row, names)), ...productLines(recall)])],
  };
}

/** A product on each line. */
function productLines({ products }: RecallRow): string[] {
  return (products ?? '').split('\n').flatMap((line) => line.trim() || []);
}

function nameOf(row: ScopeRow, { items, devices }: Pick<Names, 'items' | 'devices'>): string {
  return items.get(row.item_id ?? '')?.name ?? devices.get(row.device_id ?? '') ?? '';
}

function personOf(id: string, { people }: Pick<Names, 'people'>): PersonAnswer {
  return { id, name: people.get(id) ?? '' };
}

function scopeOf({ scope, scopeLots, names }: RecallState): ScopeAnswer[] {
  const known = new Set(scopeLots.map((lot) => `${lot.item_id} ${lot.lot_number}`));
  const groups = groupBy(scope, (row) => row.item_id ?? row.device_id ?? '');
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const lotNumbers = rows.flatMap((row) => row.lot_number ?? []);
    return [
      {
        itemId: first.item_id,
        deviceId: first.device_id,
        name: nameOf(first, names),
        lotNumbers,
        unknown: lotNumbers.filter((number) => !known.has(`${first.item_id} ${number}`)),
      },
    ];
  });
}

/** Each patient once, with every way by which something reached them. */
function patientsOf({ recall, traces, uses, names }: RecallState): RecallPatientAnswer[] {
  const byLots = traces.flatMap(({ lot, patients, preparations }) => {
    const numbers = new Map(preparations.map((one) => [one.preparationId, one.lotNumber]));
    return patients.flatMap(({ patientId, code, exposures }) =>
      exposures.map((exposure) => ({
        patientId,
        code,
        exposure: {
          sessionId: exposure.sessionId,
          performedAt: exposure.performedAt,
          lotId: lot.id,
          what: lot.lotNumber,
          quantity: exposure.quantity,
          unit: lot.unit,
          via: exposure.via.map((id) => numbers.get(id) ?? ''),
        } satisfies RecallExposureAnswer as RecallExposureAnswer,
      })),
    );
  });
  const byDevices = uses
    .filter(({ voidedAt }) => voidedAt === null)
    .map(({ patientId, code, sessionId, performedAt, deviceId }) => ({
      patientId,
      code,
      exposure: {
        sessionId,
        performedAt,
        lotId: null,
        what: names.devices.get(deviceId) ?? '',
        quantity: null,
        unit: null,
        via: [],
      } satisfies RecallExposureAnswer as RecallExposureAnswer,
    }));
  return [...groupBy([...byLots, ...byDevices], ({ patientId }) => patientId)]
    .map(([patientId, all]) => ({
      patientId,
      code: all[0]?.code ?? '',
      taskId: taskId(recall.id, patientSubject(patientId)),
      exposures: all
        .map(({ exposure }) => exposure)
        .sort((a, b) => (a.performedAt < b.performedAt ? -1 : 1)),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function voidedOf({ traces, uses, names }: RecallState): RecallVoidedAnswer[] {
  const byLots = traces.flatMap(({ lot, voided }) =>
    voided.map((one) => ({
      sessionId: one.sessionId,
      patientId: one.patientId,
      code: one.code,
      performedAt: one.performedAt,
      voidedAt: one.voidedAt,
      voidReason: one.voidReason,
      what: lot.lotNumber,
    })),
  );
  const byDevices = uses.flatMap(({ deviceId, voidedAt, voidReason, ...use }) =>
    voidedAt === null
      ? []
      : [
          {
            ...use,
            voidedAt,
            voidReason: voidReason ?? '',
            what: names.devices.get(deviceId) ?? '',
          },
        ],
  );
  return [...byLots, ...byDevices];
}

/** What is to come of the items that the recall names, also where no lot of them ever came. */
function ordersOf({ expected, names }: RecallState): RecallOrderAnswer[] {
  return expected.map((order) => ({
    ...order,
    itemName: names.items.get(order.itemId)?.name ?? '',
  }));
}

interface TaskContext {
  readonly patients: readonly RecallPatientAnswer[];
  readonly lots: readonly RecalledLotAnswer[];
  readonly stock: readonly StockLeftAnswer[];
  readonly state: RecallState;
}

function taskAnswer(task: Task, { patients, lots, stock, state }: TaskContext): TaskAnswer {
  const { names, recall } = state;
  const here = stock.find(({ lotId, placeId }) => lotId === task.lotId && placeId === task.placeId);
  const lot = lots.find(({ lotId }) => lotId === task.lotId);
  const place = here?.placeName ?? names.locations.path(task.placeId ?? '');
  const code = patients.find(({ patientId }) => patientId === task.patientId)?.code ?? '';
  return {
    id: task.id,
    kind: task.kind,
    patientId: task.patientId,
    title: task.kind === 'patient' ? code : [lot?.lotNumber, place].filter(Boolean).join(' · '),
    lotId: task.lotId,
    placeId: task.placeId,
    quantity: task.quantity === null ? null : toUnits(task.quantity),
    left: task.left === null ? null : toUnits(task.left),
    unit: here?.unit ?? state.traces.find((trace) => trace.lot.id === task.lotId)?.lot.unit ?? null,
    state: task.state,
    done: task.done,
    overdue: task.overdue,
    dueAt: recall.due_at,
    entries: task.entries.map((entry) => ({
      state: entry.state,
      outcome: entry.outcome,
      symptoms: entry.symptoms,
      note: entry.note,
      witness: entry.witness_id === null ? null : personOf(entry.witness_id, names),
      documentId: entry.document_id,
      at: entry.taken_at,
      by: personOf(entry.taken_by, names),
    })),
  };
}

function progressOf(tasks: readonly TaskAnswer[]) {
  const of = (kind: TaskAnswer['kind']) => tasks.filter((task) => task.kind === kind);
  return {
    patients: of('patient').length,
    patientsDone: of('patient').filter(({ done }) => done).length,
    stock: of('stock').length,
    stockDone: of('stock').filter(({ done }) => done).length,
    overdue: tasks.filter(({ overdue }) => overdue).length,
  };
}

function clockOf(recall: RecallRow, closing: Omit<CloseRow, 'report'> | null) {
  return {
    toOpen: minutesBetween(recall.received_at, recall.opened_at),
    toClose: closing && minutesBetween(recall.opened_at, closing.closed_at),
    inTime: closing && closing.closed_at <= recall.due_at,
  };
}

function closingAnswer(closing: Omit<CloseRow, 'report'>, names: Names): ClosingAnswer {
  return {
    answer: closing.answer,
    conclusion: closing.conclusion,
    gaps: JSON.parse(closing.gaps) as string[],
    openTasksReason: closing.open_tasks_reason,
    released: closing.released === 1,
    signature: closing.signature,
    reportSha256: closing.report_sha256,
    at: closing.closed_at,
    by: personOf(closing.closed_by, names),
  };
}
