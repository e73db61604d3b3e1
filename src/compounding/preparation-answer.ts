import type { Instant } from '../kernel/calendar.js';
import type { Problem } from '../kernel/problems.js';
import { toUnits } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { mixedComponents, resultOf } from './amounts.rules.js';
import type { Wanted } from './begin.js';
import { overridesAmong, type TakeRow } from './bench.store.js';
import { itemsOf, loadBench, loadSurroundings } from './bench-state.js';
import { conditionsOf } from './conditions.rules.js';
import type { BenchState, Mixture } from './preparation.js';
import { missingOf, mix, preparingRefusal } from './preparation.rules.js';
import type {
  PreparationAnswer,
  PreparationPreviewAnswer,
  PreparationRefusalAnswer,
} from './preparation-answers.dto.js';
import {
  about,
  confirmationAnswers,
  deviationAnswer,
  overrideAnswer,
  patientChangeAnswers,
  stepsOf,
  transitionAnswers,
} from './preparation-history.js';
import { type Names, namesOf, person, personOrNull, type Spoken } from './preparation-names.js';
import {
  awaitingOf,
  loadRecord,
  missingIn,
  type PreparationRecord,
  plannedOf,
} from './preparation-record.js';
import { mixtureShown, type Shown, viewOf } from './preparation-view.js';
import { codeOf } from './preparing.js';
import { lastLook, releaseRefusal, stopOf } from './release.rules.js';

/** A mixture, and all that it was decided by. */
export interface Mixing {
  readonly mixture: Mixture;
  readonly state: BenchState;
}

/** What would be made if it were prepared now. */
export async function previewAnswer(
  db: Reader,
  wanted: Wanted,
  takes: readonly TakeRow[],
  { mixture, state }: Mixing,
  said: Parameters<typeof resultOf>[1],
): Promise<PreparationPreviewAnswer> {
  const names = await namesOf(db, {
    known: state.items,
    locations: state.locations,
    items: mixture.products,
    people: [wanted.prescriberId, ...takes.map(({ takenBy }) => takenBy)],
    patients: [wanted.patientId],
  });
  const missing = missingOf({
    complete: mixture.complete,
    prescribed: wanted.prescriberId !== null,
    prepared: false,
    checked: false,
    seen: false,
  });
  const shown = { ...mixtureShown(wanted, takes, mixture, state, names), result: null, missing };
  const refusal = stopOfDraft(mixture, state, said);
  return { ...viewOf(shown, names), refusal: refusalAnswer(refusal) };
}

/** A preparation as the book has it now. @throws Problem 404 */
export async function preparationAnswer(
  db: Reader,
  id: string,
  now: Instant,
): Promise<PreparationAnswer> {
  const record = await loadRecord(db, id);
  const around = await loadSurroundings(db);
  const { begun, takes, deviations, confirmations } = record;
  const items = await itemsOf(db, begun, takes);
  if (record.standing.state !== 'draft') {
    return recordAnswer(record, await made(db, record, { ...around, items }, now), now);
  }
  const state = await loadBench(db, { ...around, items, takes, at: now });
  const decisions = { overrides: overridesAmong(deviations), confirmations };
  const mixture = mix(begun, takes, decisions, state, () => '');
  return recordAnswer(record, await draft(db, record, { mixture, state }), now);
}

/** A preparation that was begun just now, without reading again what was written. */
export async function begunAnswer(
  db: Reader,
  record: PreparationRecord,
  mixing: Mixing,
  now: Instant,
): Promise<PreparationAnswer> {
  const told =
    record.standing.state === 'draft'
      ? await draft(db, record, mixing)
      : await made(db, record, mixing.state, now);
  return recordAnswer(record, told, now);
}

function recordAnswer(record: PreparationRecord, told: Told, now: Instant): PreparationAnswer {
  const { begun, standing, transitions, deviations } = record;
  const { names, shown } = told;
  const at = (state: string) => transitions.findLast((step) => step.state === state)?.at ?? null;
  const look = lastLook(transitions);
  return {
    ...viewOf(shown, names),
    id: begun.id,
    number: begun.number,
    code: codeOf(begun.number),
    state: standing.state,
    consent: { basis: begun.consentBasis, reference: begun.consentReference },
    label: begun.label,
    lotId: standing.lotId,
    remaining: toUnits(standing.remaining),
    used: toUnits(standing.used),
    discarded: toUnits(Math.max(0, standing.discarded)),
    pastUse: standing.useUntil !== null && now > standing.useUntil,
    createdBy: person(begun.begunBy, names),
    preparer: personOrNull(standing.preparer, names),
    preparedAt: at('prepared'),
    checker: personOrNull(standing.checker, names),
    checkedAt: at('checked'),
    releasedAt: at('released'),
    visualCheck: look && {
      passed: look.visualPassed === 1,
      note: look.visualNote,
      at: look.at,
      by: person(look.by, names),
    },
    overrides: deviations.flatMap((one) => overrideAnswer(one, names)),
    confirmations: confirmationAnswers(record, names),
    patientChanges: patientChangeAnswers(record, names),
    deviations: deviations.map((one) => deviationAnswer({ ...one, ...about(begun) }, names)),
    steps: stepsOf(record, names),
    transitions: transitionAnswers(record, names),
    refusal: refusalAnswer(told.refusal),
  };
}

interface Told {
  readonly shown: Shown;
  readonly names: Names;
  readonly refusal: Problem | null;
}

async function draft(
  db: Reader,
  record: PreparationRecord,
  { mixture, state }: Mixing,
): Promise<Told> {
  const names = await namesOf(db, spokenOf(record, state, mixture.products));
  const missing = missingIn(record, mixture.complete);
  const { begun, takes } = record;
  const told = mixtureShown(begun, takes, mixture, state, names);
  const shown = { ...told, result: null, missing };
  const nothingSaid = { output: null, waste: null };
  return { shown, names, refusal: stopOfDraft(mixture, state, nothingSaid) };
}

/** A draft that waits for more components is not refused for that. */
function stopOfDraft(
  mixture: Mixture,
  state: BenchState,
  said: Parameters<typeof resultOf>[1],
): Problem | null {
  if (mixture.refusal || !mixture.complete) return mixture.refusal;
  const result = resultOf(mixture.input, said, mixture.yields?.output);
  return preparingRefusal(mixture, result, state);
}

async function made(
  db: Reader,
  record: PreparationRecord,
  around: Pick<BenchState, 'items' | 'locations' | 'settings'>,
  now: Instant,
): Promise<Told> {
  const { begun, takes, components, result } = record;
  const names = await namesOf(db, spokenOf(record, around, result?.products ?? []));
  const { planned, lines } = plannedOf(record, names.items);
  const missing = missingIn(record, false);
  const awaiting = awaitingOf(record, missing);
  const shown: Shown = {
    plan: begun,
    takes: takes.map((row, index) => ({
      row,
      line: lines[index] ?? null,
      picks: components.filter(({ takeId }) => takeId === row.id),
      skips: [],
      short: 0,
    })),
    components: mixedComponents(planned, takes, lines, begun.formulaId === null),
    proposals: [],
    input: result?.input ?? 0,
    result: result ?? null,
    products: result?.products ?? [],
    pairs: result?.pairs ?? [],
    blocks: [],
    conditions: conditionsOf(result?.pairs ?? [], record.confirmations),
    beyondUse: result?.beyondUse ?? null,
    missing: isOver(record) ? [] : missing,
    settings: around.settings,
  };
  const refusal =
    awaiting.state === 'checked' ? releaseRefusal(awaiting, now) : stopOf(awaiting, now);
  return { shown, names, refusal: isOver(record) ? null : refusal };
}

/** Nothing comes after it any more. */
function isOver({ standing: { state } }: PreparationRecord): boolean {
  return state === 'used' || state === 'discarded' || state === 'reversed';
}

function spokenOf(
  record: PreparationRecord,
  { items: known, locations }: Pick<BenchState, 'items' | 'locations'>,
  items: readonly string[],
): Spoken {
  const { begun, given, takes, ticks, deviations, confirmations, transitions, uses } = record;
  return {
    known,
    locations,
    items: [...items, ...[...deviations, ...confirmations].flatMap(({ itemIds }) => itemIds)],
    people: [
      begun.begunBy,
      begun.prescriberId,
      ...takes.map(({ takenBy }) => takenBy),
      ...ticks.map(({ doneBy }) => doneBy),
      ...deviations.map(({ toldBy }) => toldBy),
      ...[...transitions, ...uses, ...confirmations, ...given].map(({ by }) => by),
    ],
    patients: [begun.patientId, ...given.flatMap(({ from, to }) => [from, to])],
  };
}

function refusalAnswer(problem: Problem | null): PreparationRefusalAnswer | null {
  return (problem?.toJSON() ?? null) as PreparationRefusalAnswer | null;
}
