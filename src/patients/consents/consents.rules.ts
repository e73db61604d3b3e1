import type { Day } from '../../kernel/calendar.js';
import type { FieldError } from '../../kernel/problems.js';
import type { ConsentKind } from '../standing.rules.js';

/** What is wrong with a consent as it was written down; nothing when all is well. */
export function consentErrors(
  consent: { readonly kind: ConsentKind; readonly itemId: string | null; readonly signedOn: Day },
  today: Day,
): FieldError[] {
  const { kind, itemId, signedOn } = consent;
  const errors: FieldError[] = [];
  if ((kind === 'off-label') !== (itemId !== null)) {
    const detail = 'an off-label consent names its medicine, a general one names none';
    errors.push({ pointer: '/itemId', detail });
  }
  if (signedOn > today) errors.push({ pointer: '/signedOn', detail: 'lies in the future' });
  return errors;
}

/** What is wrong with the day on which a consent is withdrawn. */
export function withdrawalErrors(withdrawnOn: Day, signedOn: Day, today: Day): FieldError[] {
  const pointer = '/withdrawnOn';
  if (withdrawnOn < signedOn)
    return [{ pointer, detail: `lies before the signature (${signedOn})` }];
  return withdrawnOn > today ? [{ pointer, detail: 'lies in the future' }] : [];
}
