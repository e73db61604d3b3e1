import { locationTree } from '../catalog/catalog.js';
import { activeDoctors } from '../identity/identity.js';
import { type Actor, hasRole } from '../kernel/actor.js';
import { addHours, dayAt, earlier, type Instant } from '../kernel/calendar.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import { thousandthsOf } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { standingOf } from '../patients/patients.js';
import { loadSettings } from '../practice/practice.js';
import { scaled } from './amounts.rules.js';
import { versionsOf } from './formula.store.js';
import { approvedFormula, type BenchFormula } from './formulas.js';
import { FREE_ITEM_ID } from './free-item.js';
import type { PlannedComponent } from './preparation.js';
import type { PreviewPreparationDto } from './preparations.dto.js';
import * as problems from './preparations.problems.js';
import type { Begun } from './preparations.store.js';

/** What a preparation will be, before it has an id and a number. */
export type Wanted = Omit<Begun, 'id' | 'number' | 'begunAt' | 'begunBy'>;

/**
 * Reads what a request wants made: scaled to the wanted volume, with its prescriber and consent.
 * @throws Problem `free-needs-doctor` (403), 422 with every member that is not as it must be,
 *   `formula-not-approved` (409)
 */
export async function wantedOf(
  db: Reader,
  actor: Actor,
  dto: PreviewPreparationDto,
  now: Instant,
): Promise<Wanted> {
  if (!dto.formulaId && !hasRole(actor, 'doctor')) throw problems.freeNeedsDoctor();
  const formula = dto.formulaId ? await approvedFormula(db, dto.formulaId) : undefined;
  const known = formula !== undefined || (await isKnown(db, dto.formulaId));
  const errors = await errorsOf(db, dto, known, now);
  if (errors.length > 0) throw invalid(...errors);
  if (dto.formulaId && !formula) throw problems.formulaNotApproved(dto.formulaId);
  const shared = {
    patientId: dto.patientId ?? null,
    prescriberId:
      dto.prescriberId ?? (hasRole(actor, 'doctor') ? actor.id : (formula?.approvedBy ?? null)),
    locationId: dto.locationId,
    startedAt: earlier(dto.startedAt, now),
    containers: dto.containers ?? 1,
    ...(await consentOf(db, dto, now)),
  };
  return formula ? { ...shared, ...byFormula(formula, dto) } : { ...shared, ...freely(dto) };
}

async function isKnown(db: Reader, formulaId: string | null | undefined): Promise<boolean> {
  return !formulaId || (await versionsOf(db, [formulaId])).length > 0;
}

async function errorsOf(
  db: Reader,
  dto: PreviewPreparationDto,
  isFormulaKnown: boolean,
  now: Instant,
): Promise<FieldError[]> {
  const { clockToleranceMinutes } = await loadSettings(db);
  const errors: FieldError[] = [];
  const check = (isRight: boolean, pointer: string, detail: string) => {
    if (!isRight) errors.push({ pointer, detail });
  };
  const { patientId, prescriberId } = dto;
  check(isFormulaKnown, '/formulaId', 'is not a known formula');
  check(Boolean(dto.formulaId ?? dto.name), '/name', 'is needed without a formula');
  const latest = addHours(now, clockToleranceMinutes / 60);
  check(dto.startedAt <= latest, '/startedAt', 'lies in the future');
  const location = (await locationTree(db)).get(dto.locationId);
  check(location?.active === true, '/locationId', 'is not a known location');
  if (patientId) {
    const standing = await standingOf(db, patientId);
    check(standing !== null, '/patientId', 'is not a known patient');
    check(!standing?.mergedInto, '/patientId', 'was merged into another code of the same person');
  }
  if (prescriberId) {
    const isDoctor = (await activeDoctors(db)).some(({ id }) => id === prescriberId);
    check(isDoctor, '/prescriberId', 'is not an active doctor');
  }
  return errors;
}

type Consent = Pick<Begun, 'consentBasis' | 'consentReference'>;

/** The consent that was named, or the newest of the patient's that is in force. */
async function consentOf(db: Reader, dto: PreviewPreparationDto, now: Instant): Promise<Consent> {
  const { consentReference, patientId } = dto;
  if (consentReference) return { consentBasis: 'reference', consentReference };
  if (!patientId) return { consentBasis: 'not-needed', consentReference: null };
  const today = dayAt(now, (await loadSettings(db)).timeZone);
  const standing = await standingOf(db, patientId);
  const onFile = standing?.consents.filter(
    ({ signedOn, withdrawnOn }) => signedOn <= today && !(withdrawnOn && withdrawnOn <= today),
  );
  const newest = onFile?.at(-1);
  return newest
    ? { consentBasis: 'on-file', consentReference: newest.id }
    : { consentBasis: 'at-session', consentReference: null };
}

type Contents = Omit<
  Wanted,
  keyof Consent | 'patientId' | 'prescriberId' | 'locationId' | 'startedAt' | 'containers'
>;

function byFormula(formula: BenchFormula, dto: PreviewPreparationDto): Contents {
  const { content, ingredients } = formula;
  const whole = content.finalQuantity * (dto.containers ?? 1);
  const volume = dto.volume ? thousandthsOf(dto.volume) : whole;
  const share = (quantity: number) => scaled(quantity, volume, content.finalQuantity);
  return {
    formulaId: formula.formulaId,
    formulaVersion: formula.version,
    itemId: formula.itemId,
    name: content.name,
    strength: content.strength,
    form: content.form,
    unit: content.unit,
    volume,
    containerCapacity: content.containerCapacity,
    storage: content.storage,
    limitHours: content.beyondUseHours,
    components: ingredients.map(
      ({ name, itemIds, unit, quantity, tolerance }): PlannedComponent => ({
        name,
        itemIds,
        unit,
        required: share(quantity),
        tolerance: share(tolerance),
      }),
    ),
    steps: content.steps,
    label: content.labelText,
  };
}

function freely({ name, volume, containerCapacity }: PreviewPreparationDto): Contents {
  const text = name ?? '';
  return {
    formulaId: null,
    formulaVersion: null,
    itemId: FREE_ITEM_ID,
    name: text,
    strength: null,
    form: null,
    unit: 'mL',
    volume: volume ? thousandthsOf(volume) : null,
    containerCapacity: containerCapacity ? thousandthsOf(containerCapacity) : null,
    storage: null,
    limitHours: null,
    components: [],
    steps: [],
    label: { it: text, es: text, en: text },
  };
}
