import { v5 } from 'uuid';
import type { Instant } from '../kernel/calendar.js';
import { groupBy } from '../kernel/group-by.js';
import type { Thousandths } from '../kernel/quantity.js';
import type { TaskEntryRow } from './doings.store.js';
import type { TaskState } from './recall.js';

/** Somebody to be told, or stock to be put away: each once for a recall. */
export interface Task {
  readonly id: string;
  readonly kind: 'patient' | 'stock';
  readonly patientId: string | null;
  readonly lotId: string | null;
  readonly placeId: string | null;
  readonly quantity: Thousandths | null;
  readonly left: Thousandths | null;
  readonly state: TaskState | null;
  readonly done: boolean;
  readonly overdue: boolean;
  readonly entries: readonly TaskEntryRow[];
}

export interface Stand {
  readonly lotId: string;
  readonly placeId: string;
  readonly quantity: Thousandths;
}

export interface TaskFacts {
  readonly recallId: string;
  readonly dueAt: Instant;
  readonly now: Instant;
  /** Who received something, as far as is known now. */
  readonly patientIds: readonly string[];
  /** What there was when the recall was opened, and what there is. */
  readonly before: readonly Stand[];
  readonly current: readonly Stand[];
  readonly entries: readonly TaskEntryRow[];
}

/** The same patient, or the same lot in the same place, has the same task however often it is asked. */
export function taskId(recallId: string, subject: string): string {
  return v5(subject, recallId);
}

export const patientSubject = (patientId: string) => `patient/${patientId}`;
export const stockSubject = (lotId: string, placeId: string) => `stock/${lotId}/${placeId}`;

/**
 * Everything to be done about a recall. Tasks follow from what is known: a session that is logged
 * late brings another patient, one that is voided takes its patient away, unless something was done
 * about them already.
 */
export function tasksOf(facts: TaskFacts): Task[] {
  const entries = groupBy(facts.entries, (entry) => entry.task_id);
  return [...patientTasks(facts, entries), ...stockTasks(facts, entries)];
}

type Entries = ReadonlyMap<string, readonly TaskEntryRow[]>;

function patientTasks(facts: TaskFacts, entries: Entries): Task[] {
  const spokenWith = facts.entries.flatMap((entry) => entry.patient_id ?? []);
  return [...new Set([...facts.patientIds, ...spokenWith])].map((patientId) => {
    const id = taskId(facts.recallId, patientSubject(patientId));
    const own = entries.get(id) ?? [];
    const state = own.at(-1)?.state ?? null;
    const done = state === 'closed';
    return {
      id,
      kind: 'patient',
      patientId,
      lotId: null,
      placeId: null,
      quantity: null,
      left: null,
      state,
      done,
      overdue: !done && facts.now > facts.dueAt,
      entries: own,
    };
  });
}

function stockTasks(facts: TaskFacts, entries: Entries): Task[] {
  const key = ({ lotId, placeId }: Stand) => `${lotId} ${placeId}`;
  const before = new Map(facts.before.map((stand) => [key(stand), stand]));
  const current = new Map(facts.current.map((stand) => [key(stand), stand]));
  return [...new Map([...current, ...before]).values()].map((stand) => {
    const id = taskId(facts.recallId, stockSubject(stand.lotId, stand.placeId));
    const own = entries.get(id) ?? [];
    const state = own.at(-1)?.state ?? null;
    const left = current.get(key(stand))?.quantity ?? 0;
    const done = left === 0 || state === 'returned' || state === 'destroyed';
    return {
      id,
      kind: 'stock',
      patientId: null,
      lotId: stand.lotId,
      placeId: stand.placeId,
      quantity: before.get(key(stand))?.quantity ?? 0,
      left,
      state,
      done,
      overdue: !done && facts.now > facts.dueAt,
      entries: own,
    };
  });
}
