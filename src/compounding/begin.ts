import { activeDoctors } from '../identity/identity.js';
import { type Actor, hasRole } from '../kernel/actor.js';
import { addHours, type Day, dayAt, earlier, type Instant } from '../kernel/calendar.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import { thousandthsOf } from '../kernel/quantity.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { type Standing, standingOf } from '../patients/patients.js';
import { scaled, scaledComponent } from './amounts.rules.js';
import type { Surroundings } from './bench-state.js';
import { versionsOf } from './formula.store.js';
import { approvedFormula, type BenchFormula } from './formulas.js';
import { FREE_ITEM_ID } from './free-item.js';
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
  around: Surroundings,
): Promise<Wanted> {
  if (!dto.formulaId && !hasRole(actor, 'doctor')) throw problems.freeNeedsDoctor();
  const formula = dto.formulaId ? await approvedFormula(db, dto.formulaId) : undefined;
  const known = formula !== undefined || (await isKnown(db, dto.formulaId));
  const standing = dto.patientId ? await standingOf(db, dto.patientId) : null;
  const errors = [
    ...(known ? [] : [{ pointer: '/formulaId', detail: 'is not a known formula' }]),
    ...patientErrors(dto, standing),
    ...errorsOf(dto, now, around),
    ...(await prescriberErrors(db, dto)),
  ];
  if (errors.length > 0) throw invalid(...errors);
  if (dto.formulaId && !formula) throw problems.formulaNotApproved(dto.formulaId);
  const shared = {
    patientId: dto.patientId ?? null,
    prescriberId:
      dto.prescriberId ?? (hasRole(actor, 'doctor') ? actor.id : (formula?.approvedBy ?? null)),
    locationId: dto.locationId,
    startedAt: earlier(dto.startedAt, now),
    containers: dto.containers ?? 1,
    ...consentOf(dto, standing, dayAt(now, around.settings.timeZone)),
  };
  return formula ? { ...shared, ...byFormula(formula, dto) } : { ...shared, ...freely(dto) };
}

async function isKnown(db: Reader, formulaId: string | null | undefined): Promise<boolean> {
  return !formulaId || (await versionsOf(db, [formulaId])).length > 0;
}

function errorsOf(
  dto: PreviewPreparationDto,
  now: Instant,
  { settings, locations }: Surroundings,
): FieldError[] {
  const errors: FieldError[] = [];
  if (!dto.formulaId && !dto.name) {
    errors.push({ pointer: '/name', detail: 'is needed without a formula' });
  }
  if (dto.startedAt > addHours(now, settings.clockToleranceMinutes / 60)) {
    errors.push({ pointer: '/startedAt', detail: 'lies in the future' });
  }
  if (!locations.get(dto.locationId)?.active) {
    errors.push({ pointer: '/locationId', detail: 'is not a known location' });
  }
  return errors;
}

/** What is wrong with the patient that a request names. */
export function patientErrors(
  { patientId }: Pick<PreviewPreparationDto, 'patientId'>,
  standing: Standing | null,
): FieldError[] {
  if (!patientId) return [];
  if (!standing) return [{ pointer: '/patientId', detail: 'is not a known patient' }];
  if (standing.mergedInto === null) return [];
  return [{ pointer: '/patientId', detail: 'was merged into another code of the same person' }];
}

async function prescriberErrors(
  db: Reader,
  { prescriberId }: PreviewPreparationDto,
): Promise<FieldError[]> {
  if (!prescriberId) return [];
  const isDoctor = (await activeDoctors(db)).some(({ id }) => id === prescriberId);
  return isDoctor ? [] : [{ pointer: '/prescriberId', detail: 'is not an active doctor' }];
}

type Consent = Pick<Begun, 'consentBasis' | 'consentReference'>;

/** The consent that was named, or the newest of the patient's that is in force. */
export function consentOf(
  { consentReference }: Pick<PreviewPreparationDto, 'consentReference'>,
  standing: Standing | null,
  today: Day,
): Consent {
  if (consentReference) return { consentBasis: 'reference', consentReference };
  if (!standing) return { consentBasis: 'not-needed', consentReference: null };
  const newest = standing.consents.findLast(
    ({ signedOn, withdrawnOn }) => signedOn <= today && !(withdrawnOn && withdrawnOn <= today),
  );
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
    components: ingredients.map((ingredient) =>
      scaledComponent(ingredient, volume, content.finalQuantity),
    ),
    ownMaterial: content.ownMaterial && {
      ...content.ownMaterial,
      volume: share(content.ownMaterial.volume),
    },
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
    ownMaterial: null,
    steps: [],
    label: { it: text, es: text, en: text },
  };
}
