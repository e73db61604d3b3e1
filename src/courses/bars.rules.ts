import { fold, type Item } from '../catalog/catalog.js';
import type { Day } from '../kernel/calendar.js';
import type { OpenCondition, Standing } from '../patients/patients.js';
import { isOffLabel, type Manner } from './treatment.rules.js';

export const BAR_CODES = ['contraindicated', 'allergy', 'consent-missing'] as const;

/** What stands between a patient and a treatment, in the order in which it is looked for. */
export type BarCode = (typeof BAR_CODES)[number];

/** Why a treatment, or one material of it, may not be given to the patient. */
export interface Bar {
  readonly code: BarCode;
  /** The material it stops; `null`: it stops the whole treatment. */
  readonly itemId: string | null;
  readonly condition: OpenCondition | null;
}

type Treated = Pick<
  Item,
  'id' | 'name' | 'category' | 'regulatoryClass' | 'registeredRoutes' | 'substances'
>;

/** Languages differ by the last vowel: lidocaine, lidocaina. Short words are left whole. */
function stemOf(word: string): string {
  return word.length < 6 ? word : word.replace(/[aeio]$/, '');
}

/** The words of a substance as they may stand in an item's name, or as the slug of a substance. */
function names(item: Treated, substance: string): boolean {
  const sought = stemOf(fold(substance));
  if (sought === '') return false;
  const slug = sought.replaceAll(' ', '-');
  return item.substances.some((own) => stemOf(own) === slug) || fold(item.name).includes(sought);
}

/** The undecided allergy that this item would meet. */
export function allergyTo(item: Treated, standing: Standing): OpenCondition | null {
  const met = standing.openConditions.find(
    ({ kind, decided, itemId, substance }) =>
      kind === 'allergy' &&
      !decided &&
      (itemId === item.id || (substance !== null && names(item, substance))),
  );
  return met ?? null;
}

/** Whether the patient had agreed by that day to this medicine outside its registered routes. */
export function hasConsent(itemId: string, standing: Standing, day: Day): boolean {
  return standing.consents.some(
    (consent) =>
      consent.kind === 'off-label' &&
      consent.itemId === itemId &&
      consent.signedOn <= day &&
      (consent.withdrawnOn === null || consent.withdrawnOn > day),
  );
}

/** The contraindications that stop every treatment until a doctor decides. */
export function contraindications(standing: Standing): OpenCondition[] {
  return standing.openConditions.filter(({ kind, decided }) => kind !== 'allergy' && !decided);
}

/**
 * Everything that would stop these materials for this patient on that day (§3 of the design page:
 * contraindications and allergies until a doctor decides in writing, off-label medicines without a
 * consent dated on or before the day).
 */
export function barsOf(
  standing: Standing,
  items: readonly Treated[],
  manner: Manner,
  day: Day,
): Bar[] {
  const whole: Bar[] = contraindications(standing).map((condition) => ({
    code: 'contraindicated',
    itemId: null,
    condition,
  }));
  const byItem = items.flatMap((item): Bar[] => {
    const itemId = item.id;
    const condition = allergyTo(item, standing);
    if (condition) return [{ code: 'allergy', itemId, condition }];
    const consented = !isOffLabel(item, manner) || hasConsent(itemId, standing, day);
    return consented ? [] : [{ code: 'consent-missing', itemId, condition: null }];
  });
  return [...whole, ...byItem];
}
