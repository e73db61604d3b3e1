import type { Item } from '../catalog/catalog.js';
import type { Instant } from '../kernel/calendar.js';
import { Problem } from '../kernel/problems.js';
import { type Thousandths, toUnits } from '../kernel/quantity.js';
import type { Position, UnusableReason } from '../lots/eligibility.rules.js';
import type { Condition } from './conditions.rules.js';
import {
  type BeyondUse,
  type Block,
  type DecidedTake,
  type MissingField,
  type MixedComponent,
  type Plan,
  type PreparationState,
  type Result,
  SHORTEST_REASON,
} from './preparation.js';

/** 403: what follows no approved formula is a doctor's to make. */
export function freeNeedsDoctor(): Problem {
  return new Problem(
    '/problems/compounding/free-needs-doctor',
    403,
    'Only a doctor may make a mixture without a formula',
  );
}

/** 403: a rule that blocks a mixture is a doctor's to override. */
export function overrideNeedsDoctor(): Problem {
  return new Problem(
    '/problems/compounding/override-needs-doctor',
    403,
    'Only a doctor may override what blocks a mixture',
  );
}

/** 409: nothing is made by a draft, or by a formula that was retired. */
export function formulaNotApproved(formulaId: string): Problem {
  return new Problem(
    '/problems/compounding/formula-not-approved',
    409,
    'The formula has no approved version',
    undefined,
    { formulaId },
  );
}

/** 409: the formula does not want this item. */
export function wrongProduct(index: number, item: Item): Problem {
  return new Problem(
    '/problems/compounding/wrong-product',
    409,
    'This is not a component of the formula',
    `${item.name} is not a component of the formula`,
    { line: index, itemId: item.id, itemName: item.name },
  );
}

/** 409: the lot in the hand may not be used. */
export function lotUnusable(
  index: number,
  { itemId, lotId, lotNumber }: Pick<Position, 'itemId' | 'lotId' | 'lotNumber'>,
  because: UnusableReason,
): Problem {
  return new Problem(
    '/problems/compounding/lot-unusable',
    409,
    'This lot may not be used',
    `Lot ${lotNumber} may not be used: ${because}`,
    { line: index, itemId, lotId, lotNumber, because },
  );
}

/** 409: the package that was scanned is not the one that is told of. */
export function scanMismatch(index: number, differs: readonly string[]): Problem {
  return new Problem(
    '/problems/compounding/scan-mismatch',
    409,
    'The scan says something else',
    `The scan differs in: ${differs.join(', ')}`,
    { line: index, differs },
  );
}

/** 422: a lot other than the first to expire needs a reason. */
export function reasonNeeded(index: number, proposedLotId: string | null): Problem {
  return new Problem(
    '/problems/compounding/reason-needed',
    422,
    'A reason is needed',
    `Another lot is to be used first: say in at least ${SHORTEST_REASON} characters why this one`,
    {
      line: index,
      proposedLotId,
      errors: [{ pointer: `/components/${index}/reason`, detail: 'is needed for another lot' }],
    },
  );
}

/** 409: more of a component than its tolerance allows. */
export function overTolerance(line: number, component: MixedComponent): Problem {
  const { name, unit, taken, tolerance } = component;
  const required = component.required ?? 0;
  return new Problem(
    '/problems/compounding/over-tolerance',
    409,
    'More of a component than the formula allows',
    `${name}: ${toUnits(taken)} ${unit} of ${toUnits(required)} ± ${toUnits(tolerance)} ${unit}`,
    {
      line,
      name,
      unit,
      taken: toUnits(taken),
      required: toUnits(required),
      tolerance: toUnits(tolerance),
    },
  );
}

/** 409: what is made of a patient's own material is never made as stock. */
export function patientNeeded(): Problem {
  return new Problem(
    '/problems/compounding/patient-needed',
    409,
    'Of own material, it is made for the patient it comes from',
    'The formula has material of the patient in it: name the patient',
  );
}

/** 409: more than the syringes or vials hold. */
export function overCapacity(
  volume: Thousandths,
  capacity: Thousandths,
  plan: Pick<Plan, 'unit' | 'containers'>,
): Problem {
  const { unit, containers } = plan;
  return new Problem(
    '/problems/compounding/over-capacity',
    409,
    'More than the container holds',
    `${toUnits(volume)} ${unit} do not go into ${containers} × ${toUnits(capacity / containers)} ${unit}`,
    { volume: toUnits(volume), capacity: toUnits(capacity), containers, unit },
  );
}

/** 409: the stock does not suffice; names every short item, what there is, and what was passed over. */
export function short(takes: readonly DecidedTake[], items: ReadonlyMap<string, Item>): Problem {
  const shortages = takes.map((one) => ({
    itemId: one.take.itemId,
    itemName: items.get(one.take.itemId)?.name ?? '',
    unit: items.get(one.take.itemId)?.unit ?? '',
    requested: toUnits(one.take.quantity),
    available: toUnits(one.take.quantity - one.short),
    short: toUnits(one.short),
    skips: one.skips,
  }));
  return new Problem(
    '/problems/compounding/short',
    409,
    'There is not enough usable stock',
    `Short of: ${shortages.map(({ itemName }) => itemName).join(', ')}. Nothing was taken`,
    { shortages },
  );
}

/** 409: the mixture waits for a doctor's decision. */
export function blocked(blocks: readonly Block[]): Problem {
  return new Problem(
    '/problems/compounding/blocked',
    409,
    'Only a doctor may let this be mixed',
    `A doctor must decide, with a reason and a reference: ${blocks.map(({ kind }) => kind).join(', ')}`,
    {
      blocks: blocks.map(({ kind, itemIds, limit, reference }) => ({
        kind,
        itemIds,
        limit,
        reference,
      })),
    },
  );
}

/** 409: a pair may be mixed under a condition only, and nobody has said that it is met. */
export function conditionUnconfirmed(conditions: readonly Condition[]): Problem {
  return new Problem(
    '/problems/compounding/condition-unconfirmed',
    409,
    'A condition must be confirmed before this is mixed',
    `Somebody at the bench must confirm: ${conditions.map(({ text }) => text).join(' / ')}`,
    {
      conditions: conditions.map(({ itemIds, text: condition, reference }) => ({
        itemIds,
        condition,
        reference,
      })),
    },
  );
}

/** 409: this is not the condition under which the pair may be mixed, as far as is known now. */
export function conditionChanged(itemIds: readonly string[], condition: string | null): Problem {
  return new Problem(
    '/problems/compounding/condition-changed',
    409,
    'The condition is another one',
    condition === null ? 'The pair has no condition to confirm' : `Now it is: ${condition}`,
    { itemIds, condition },
  );
}

/** 409: what was taken or done belongs to the patient it was begun for. */
export function patientBound(
  because: 'own-material' | 'component',
  lots: readonly Pick<Position, 'lotId' | 'lotNumber'>[],
): Problem {
  return new Problem(
    '/problems/compounding/patient-bound',
    409,
    'It cannot be given to another patient',
    because === 'own-material'
      ? 'The work on the material of this patient has begun'
      : `Made for one patient: ${lots.map(({ lotNumber }) => lotNumber).join(', ')}`,
    { because, lots: lots.map(({ lotId, lotNumber }) => ({ lotId, lotNumber })) },
  );
}

/** 409: input is not output and waste within the tolerance. */
export function outOfBalance(input: Thousandths, result: Result, tolerance: Thousandths): Problem {
  const { output, waste } = result;
  return new Problem(
    '/problems/compounding/out-of-balance',
    409,
    'What went in and what came out do not agree',
    `${toUnits(input)} went in, ${toUnits(output)} came out and ${toUnits(waste)} were lost`,
    {
      input: toUnits(input),
      output: toUnits(output),
      waste: toUnits(waste),
      difference: toUnits(input - output - waste),
      tolerance: toUnits(tolerance),
    },
  );
}

/** 409: it may not be used any more, so it is not made. */
export function beyondUse({ useUntil, code, lotNumber }: BeyondUse): Problem {
  return pastUse(useUntil, { code, lotNumber });
}

/** 409: the time until which it might be used has passed. */
export function pastUse(useUntil: Instant, facts: Readonly<Record<string, unknown>> = {}): Problem {
  return new Problem(
    '/problems/compounding/beyond-use',
    409,
    'The beyond-use time has passed',
    `It was usable until ${useUntil}`,
    { useUntil, ...facts },
  );
}

/** 409: the record lacks something, so it stays a draft. */
export function incomplete(missing: readonly MissingField[]): Problem {
  return new Problem(
    '/problems/compounding/incomplete',
    409,
    'The record is not complete',
    `Still missing: ${missing.join(', ')}`,
    { missing },
  );
}

/** 409: the command does not fit where the preparation stands. */
export function wrongState(state: PreparationState): Problem {
  return new Problem(
    '/problems/compounding/wrong-state',
    409,
    'The preparation is not in the right state for this',
    `The preparation is ${state}`,
    { state },
  );
}

/** 403: nobody checks what they made themselves. */
export function samePerson(): Problem {
  return new Problem(
    '/problems/compounding/same-person',
    403,
    'Another person must check it',
    'Whoever prepared it, or took a component for it, cannot check it',
  );
}

/** 409: it did not look as it should, so it is not released. */
export function visualCheckFailed(note: string | null): Problem {
  return new Problem(
    '/problems/compounding/visual-check-failed',
    409,
    'The visual check was not passed',
    'What does not look as it should is discarded',
    { note },
  );
}

/** 409: a lot in it has been held since. */
export function componentHeld(
  lots: readonly { readonly lotId: string; readonly lotNumber: string; readonly because: string }[],
): Problem {
  return new Problem(
    '/problems/compounding/component-held',
    409,
    'A lot in it is held',
    `Held since: ${lots.map(({ lotNumber }) => lotNumber).join(', ')}`,
    { lots },
  );
}

/** 409: some of it is gone, so it cannot be taken back; names what took it. */
export function usedSince(
  sessions: readonly string[],
  movements: readonly { readonly kind: string; readonly documentId: string }[],
): Problem {
  return new Problem(
    '/problems/compounding/used-since',
    409,
    'Some of it was used or moved since',
    sessions.length > 0
      ? 'Sessions used it: they must be voided first'
      : 'It was moved since: that must be taken back first',
    { sessions, movements },
  );
}

/** 403: a nurse takes back only what she prepared herself. */
export function notYours(id: string): Problem {
  return new Problem(
    '/problems/compounding/not-yours',
    403,
    'Only a doctor may take back what somebody else prepared',
    undefined,
    { id },
  );
}

/** 409: there is not so much of it left. */
export function notSoMuch(left: Thousandths, unit: string): Problem {
  return new Problem(
    '/problems/compounding/not-so-much',
    409,
    'There is not so much of it left',
    `${toUnits(left)} ${unit} are left`,
    { left: toUnits(left) },
  );
}
