import { toUnits } from '../kernel/quantity.js';
import type { Deviation } from './bench.store.js';
import type { Plan } from './preparation.js';
import type {
  ConditionConfirmationAnswer,
  DeviationAnswer,
  OverrideAnswer,
  PatientChangeAnswer,
  StepAnswer,
  TransitionAnswer,
} from './preparation-answers.dto.js';
import { itemNames, type Names, person, personOrNull } from './preparation-names.js';
import type { PreparationRecord } from './preparation-record.js';
import { codeOf } from './preparing.js';

/** The steps of the formula, and who ticked them off. */
export function stepsOf({ begun, ticks }: PreparationRecord, names: Names): StepAnswer[] {
  return begun.steps.map((text, step) => {
    const tick = ticks.find((one) => one.step === step);
    const doneBy = personOrNull(tick?.doneBy ?? null, names);
    return { step, text, doneAt: tick?.doneAt ?? null, doneBy };
  });
}

/** What was done with it, and every use of it, in the order in which it happened. */
export function transitionAnswers(record: PreparationRecord, names: Names): TransitionAnswer[] {
  const { transitions, uses, result } = record;
  const own = transitions.map(({ state, at, by, reason, quantity }) => ({
    state,
    at,
    by: person(by, names),
    reason,
    quantity: quantity === null ? null : toUnits(quantity),
    sessionId: null,
  }));
  let sum = 0;
  const taken = uses
    .filter((use) => use.used > 0)
    .map(({ used: quantity, at, by, kind, documentId }) => {
      sum += quantity;
      return {
        state: sum === result?.output ? ('used' as const) : ('partly-used' as const),
        at,
        by: person(by, names),
        reason: null,
        quantity: toUnits(quantity),
        sessionId: kind === 'session' ? documentId : null,
      };
    });
  return [...own, ...taken].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The doctor's decision in a deviation that is one. */
export function overrideAnswer(one: Deviation, names: Names): OverrideAnswer[] {
  const { overrideKind: kind, itemIds, reason, reference, toldAt: at, toldBy } = one;
  if (kind === null) return [];
  const by = person(toldBy, names);
  return [{ kind, itemIds: [...itemIds], reason, reference: reference ?? '', at, by }];
}

/** What a deviation says of the preparation it belongs to. */
export interface AboutPreparation {
  readonly preparationId: string;
  readonly number: number;
  readonly name: string;
  readonly formulaId: string | null;
}

/** What a deviation of this preparation says of it. */
export function about({ id, number, name, formulaId }: Plan & { id: string; number: number }) {
  return { preparationId: id, number, name, formulaId };
}

/** A deviation in the words of the API. */
export function deviationAnswer(
  one: Deviation & AboutPreparation,
  names: Pick<Names, 'items' | 'people'>,
): DeviationAnswer {
  const { id, preparationId, number, name, formulaId, kind, reason, reference } = one;
  return {
    id,
    preparationId,
    code: codeOf(number),
    name,
    formulaId,
    kind,
    override: one.overrideKind,
    items: itemNames(one.itemIds, names),
    reason,
    reference,
    at: one.toldAt,
    by: person(one.toldBy, names),
  };
}

/** Which conditions were confirmed at the bench. */
export function confirmationAnswers(
  { confirmations }: PreparationRecord,
  names: Names,
): ConditionConfirmationAnswer[] {
  return confirmations.map(({ itemIds, condition, at, by }) => ({
    items: itemNames(itemIds, names),
    condition,
    at,
    by: person(by, names),
  }));
}

/** To whom it was given while it was a draft. */
export function patientChangeAnswers(
  { given }: PreparationRecord,
  names: Names,
): PatientChangeAnswer[] {
  const codeOrNull = (id: string | null) => names.patients.get(id ?? '') ?? null;
  return given.map(({ from, to, at, by }) => ({
    fromCode: codeOrNull(from),
    toCode: codeOrNull(to),
    at,
    by: person(by, names),
  }));
}
