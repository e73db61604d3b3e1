import { unknown } from '../kernel/problems.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { findLots } from '../lots/lots.js';
import { freeComponents, linesOf } from './amounts.rules.js';
import {
  type Deviation,
  deviationsOf,
  type TakeRow,
  type Tick,
  takesOf,
  ticksOf,
} from './bench.store.js';
import type { Confirmation } from './conditions.rules.js';
import { confirmationsOf } from './conditions.store.js';
import { type Given, givenOf } from './giving.store.js';
import { findStanding, type Listed } from './listing.store.js';
import type { BenchState, MissingField, PlannedComponent } from './preparation.js';
import { missingOf } from './preparation.rules.js';
import {
  type Begun,
  type ComponentRow,
  componentsOf,
  findBegun,
  findResult,
  type ResultRow,
} from './preparations.store.js';
import type { Prepared } from './preparing.js';
import { type Awaiting, type HeldLot, lastLook } from './release.rules.js';
import { type Transition, transitionsOf, type Use, usesOf } from './transitions.store.js';

/** Where a preparation stands, as far as its record needs it. */
export type Standing = Pick<
  Listed,
  'state' | 'lotId' | 'useUntil' | 'remaining' | 'used' | 'discarded' | 'preparer' | 'checker'
>;

/** All that is recorded of one preparation. */
export interface PreparationRecord {
  readonly begun: Begun;
  /** To whom the draft was given since it was begun. */
  readonly given: readonly PatientChange[];
  readonly standing: Standing;
  readonly takes: readonly TakeRow[];
  readonly ticks: readonly Tick[];
  readonly deviations: readonly Deviation[];
  readonly confirmations: readonly Confirmation[];
  readonly transitions: readonly Transition[];
  /** Once it was prepared: what came of it, what went in, and what was used of it since. */
  readonly result: ResultRow | undefined;
  readonly components: readonly ComponentRow[];
  readonly uses: readonly Use[];
  readonly held: readonly HeldLot[];
}

/** A draft was for one patient, and then for another; `null`: as stock. */
export interface PatientChange extends Pick<Given, 'at' | 'by'> {
  readonly from: string | null;
  readonly to: string | null;
}

/** A preparation with the patient it is for now. */
function asGiven(begun: Begun, given: Given | undefined): Begun {
  if (!given) return begun;
  const { patientId, consentBasis, consentReference } = given;
  return { ...begun, patientId, consentBasis, consentReference };
}

function changesOf({ patientId }: Begun, given: readonly Given[]): PatientChange[] {
  let from = patientId;
  return given.map(({ patientId: to, at, by }) => {
    const change = { from, to, at, by };
    from = to;
    return change;
  });
}

/** @throws Problem 404 */
export async function loadRecord(db: Reader, id: string): Promise<PreparationRecord> {
  const first = await findBegun(db, id);
  const standing = await findStanding(db, id);
  if (!first || !standing) throw unknown('preparation', id);
  const given = await givenOf(db, id);
  const result = await findResult(db, id);
  const components = result ? await componentsOf(db, id) : [];
  return {
    begun: asGiven(first, given.at(-1)),
    given: changesOf(first, given),
    standing,
    takes: await takesOf(db, id),
    ticks: await ticksOf(db, id),
    deviations: await deviationsOf(db, id),
    confirmations: await confirmationsOf(db, id),
    transitions: await transitionsOf(db, id),
    result,
    components,
    uses: result ? await usesOf(db, result.lotId, result.movementId) : [],
    held: result ? await heldAmong(db, [result.lotId, ...components.map((one) => one.lotId)]) : [],
  };
}

const NOTHING_SAID = {
  reason: null,
  quantity: null,
  movementId: null,
  visualPassed: null,
  visualNote: null,
};

/** The record of a preparation that was begun just now, and perhaps prepared. */
export function newRecord(
  begun: Begun,
  takes: readonly TakeRow[],
  { deviations, confirmations }: Pick<PreparationRecord, 'deviations' | 'confirmations'>,
  prepared: Prepared | null,
): PreparationRecord {
  const { begunAt: at, begunBy: by } = begun;
  const draft: Transition = { ...NOTHING_SAID, state: 'draft', at, by };
  const { result } = prepared ?? {};
  return {
    begun,
    given: [],
    standing: {
      state: prepared ? 'prepared' : 'draft',
      lotId: result?.lotId ?? null,
      useUntil: result?.beyondUse.useUntil ?? null,
      remaining: result?.output ?? 0,
      used: 0,
      discarded: 0,
      preparer: prepared ? by : null,
      checker: null,
    },
    takes,
    ticks: [],
    deviations: [...deviations, ...(prepared?.deviations ?? [])],
    confirmations,
    transitions: prepared ? [draft, prepared.transition] : [draft],
    result,
    components: prepared?.components ?? [],
    uses: [],
    held: [],
  };
}

async function heldAmong(db: Reader, lotIds: readonly string[]): Promise<HeldLot[]> {
  const lots = await findLots(db, [...new Set(lotIds)]);
  return lots.flatMap(({ id, lot_number: lotNumber, hold_kind: because }) =>
    because === null ? [] : [{ lotId: id, lotNumber, because }],
  );
}

/** What decides about its next command. */
export function awaitingOf(record: PreparationRecord, missing: MissingField[]): Awaiting {
  const { standing, transitions, takes, result } = record;
  const prepared = transitions.filter(({ state }) => state === 'prepared');
  return {
    state: standing.state,
    transitions,
    makers: new Set([...takes.map(({ takenBy }) => takenBy), ...prepared.map(({ by }) => by)]),
    missing,
    held: record.held,
    useUntil: result?.beyondUse.useUntil ?? null,
  };
}

/**
 * What its record still lacks.
 * @param complete of a draft: whether every component was taken
 */
export function missingIn(record: PreparationRecord, complete: boolean): MissingField[] {
  const { begun, result, transitions } = record;
  return missingOf({
    complete: complete || result !== undefined,
    prescribed: begun.prescriberId !== null,
    prepared: result !== undefined,
    checked: transitions.some(({ state }) => state === 'checked'),
    seen: lastLook(transitions) !== null,
  });
}

/** The components that were planned, with the take each belongs to. */
export function plannedOf(
  { begun, takes }: Pick<PreparationRecord, 'begun' | 'takes'>,
  items: BenchState['items'],
): { readonly planned: readonly PlannedComponent[]; readonly lines: (number | null)[] } {
  const planned = begun.formulaId === null ? freeComponents(takes, items) : begun.components;
  return { planned, lines: linesOf(planned, takes) };
}
