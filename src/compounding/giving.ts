import { dayAt } from '../kernel/calendar.js';
import { invalid } from '../kernel/problems.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { standingOf } from '../patients/patients.js';
import { consentOf, patientErrors } from './begin.js';
import { mixed } from './bench-mixing.js';
import { itemsOf, loadSurroundings } from './bench-state.js';
import { givingRefusal } from './giving.rules.js';
import { insertGiven } from './giving.store.js';
import { type Commanded, noted } from './preparation-commands.js';
import type { GivePreparationDto } from './preparations.dto.js';

/**
 * Gives a draft to another patient, or makes it stock; the same patient again changes nothing. What
 * was taken stays, and the new patient's consent is looked up anew.
 * @throws Problem 422 for a patient who is not known, and as `givingRefusal` says
 */
export async function giveDraft(commanded: Commanded, dto: GivePreparationDto): Promise<void> {
  const { tx, actor, record, now } = commanded;
  const { begun, takes, ticks } = record;
  const { patientId } = dto;
  if (patientId === begun.patientId) return;
  const standing = patientId === null ? null : await standingOf(tx, patientId);
  const errors = patientErrors({ patientId }, standing);
  if (errors.length > 0) throw invalid(...errors);
  const around = await loadSurroundings(tx);
  if (!(await isSamePerson(tx, begun.patientId, patientId))) {
    const items = await itemsOf(tx, begun, takes);
    const { mixture, state } = await mixed(tx, record, { ...around, items, takes, at: now });
    const { positions } = state;
    const ticked = ticks.length > 0;
    const refusal = givingRefusal({ plan: begun, patientId, mixture, positions, ticked });
    if (refusal) throw refusal;
  }
  const consent = consentOf(dto, standing, dayAt(now, around.settings.timeZone));
  await insertGiven(tx, begun.id, { patientId, ...consent, at: now, by: actor.id });
  const before = { patientId: begun.patientId };
  await noted(commanded, 'preparations.give', { before, after: { patientId, ...consent } });
}

/** Whether the draft's code was merged into the other: whatever was taken is theirs already. */
async function isSamePerson(db: Reader, from: string | null, to: string | null): Promise<boolean> {
  if (from === null || to === null) return false;
  return (await standingOf(db, from))?.mergedInto === to;
}
