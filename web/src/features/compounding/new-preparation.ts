import { newId } from '../../api/id';
import type { Formula, Patient, WantedPreparation } from '../../api/types';
import { thousandths } from '../../format/quantity';

/** What is wanted, while it is being said. */
export interface NewForm {
  /** Made when the form opens and kept over retries. */
  id: string;
  /** Without a formula the mixture is free: a doctor's. */
  formula: Formula | 'free' | null;
  /** Of a free mixture. */
  name: string;
  capacity: number | null;
  forWhom: 'patient' | 'stock';
  patient: Pick<Patient, 'id' | 'code'> | null;
  /** The doctor; null: who begins it, or who approved the formula. */
  prescriberId: string | null;
  locationId: string | null;
  containers: number;
  /** All containers together; null: what the formula says, times the containers. */
  volume: number | null;
}

export function emptyForm(locationId: string | null): NewForm {
  return {
    id: newId(),
    formula: null,
    name: '',
    capacity: null,
    forWhom: 'patient',
    patient: null,
    prescriberId: null,
    locationId,
    containers: 1,
    volume: null,
  };
}

/** What is made of own material is for its patient, never for stock. */
export function forWhomOf({ formula, forWhom }: NewForm): NewForm['forWhom'] {
  return formula !== 'free' && formula?.ownMaterial ? 'patient' : forWhom;
}

/** The volume that is made: the typed one, or the formula's for each container. */
export function volumeOf({ formula, containers, volume }: NewForm): number | null {
  if (volume !== null) return volume;
  if (formula === null || formula === 'free') return null;
  return thousandths(formula.finalQuantity * containers);
}

/** What does not fit into the containers; 0 when all does. */
export function overflowOf(form: NewForm): number {
  const { formula } = form;
  const capacity = formula && formula !== 'free' ? formula.containerCapacity : form.capacity;
  const volume = volumeOf(form);
  if (!capacity || !volume) return 0;
  return Math.max(0, thousandths(volume - capacity * form.containers));
}

export type NewMissing = 'formula' | 'name' | 'capacity' | 'patient' | 'location' | 'overflow';

/** What still keeps the work from beginning; null when nothing does. */
export function missingOf(form: NewForm): NewMissing | null {
  if (form.formula === null) return 'formula';
  if (form.formula === 'free' && form.name.trim() === '') return 'name';
  if (form.formula === 'free' && !form.capacity) return 'capacity';
  if (forWhomOf(form) === 'patient' && !form.patient) return 'patient';
  if (!form.locationId) return 'location';
  return overflowOf(form) > 0 ? 'overflow' : null;
}

/** The form as the server takes it; null while something is missing. */
export function wantedOf(form: NewForm): Omit<WantedPreparation, 'startedAt'> | null {
  const { formula, locationId } = form;
  if (missingOf(form) !== null || formula === null || !locationId) return null;
  const volume = volumeOf(form);
  const what =
    formula === 'free'
      ? { name: form.name.trim(), containerCapacity: form.capacity }
      : { formulaId: formula.id };
  return {
    ...what,
    ...(forWhomOf(form) === 'patient' && form.patient ? { patientId: form.patient.id } : {}),
    ...(form.prescriberId ? { prescriberId: form.prescriberId } : {}),
    locationId,
    containers: form.containers,
    ...(volume === null ? {} : { volume }),
  };
}
