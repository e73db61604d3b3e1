import { addHours, endOfDay, type Instant } from '../kernel/calendar.js';
import { BEYOND_USE_CODES, type BeyondUse, type MixPick, type Plan } from './preparation.js';

const NOTHING = {
  hours: null,
  since: null,
  expiresOn: null,
  itemId: null,
  lotId: null,
  lotNumber: null,
} as const;

/**
 * Until when a preparation may be used, that instant included, and why: the earliest of the
 * formula's limit after the start (without one the practice's for immediate use), the end of each
 * component's expiry day in the clinic's zone, the discard time of each open container, and the
 * beyond-use time of each component that is a preparation itself.
 */
export function beyondUse(
  { startedAt, limitHours }: Plan,
  picks: readonly Pick<MixPick, 'position' | 'opened'>[],
  {
    immediateUseHours,
    timeZone,
  }: { readonly immediateUseHours: number; readonly timeZone: string },
): BeyondUse {
  const hours = limitHours ?? immediateUseHours;
  const fromStart: BeyondUse = {
    ...NOTHING,
    code: limitHours === null ? 'immediate-use' : 'formula-limit',
    useUntil: addHours(startedAt, hours),
    hours,
    since: startedAt,
  };
  return [fromStart, ...picks.flatMap((pick) => limitsOf(pick, timeZone))].reduce(earliest);
}

function limitsOf(
  { position, opened }: Pick<MixPick, 'position' | 'opened'>,
  timeZone: string,
): BeyondUse[] {
  const { itemId, lotId, lotNumber, expiresOn, useUntil } = position;
  const component = { ...NOTHING, itemId, lotId, lotNumber };
  const { openedAt, discardAt } = opened ?? position;
  const limit = (code: BeyondUse['code'], until: Instant | null, facts: Partial<BeyondUse>) =>
    until === null ? [] : [{ ...component, code, useUntil: until, ...facts }];
  return [
    ...limit('open-container', discardAt, { since: openedAt }),
    ...limit('component-preparation', useUntil, {}),
    ...limit('component-expiry', expiresOn && endOfDay(expiresOn, timeZone), { expiresOn }),
  ];
}

/** Of two limits at the same instant the one named first in the list of codes is told. */
function earliest(a: BeyondUse, b: BeyondUse): BeyondUse {
  if (a.useUntil !== b.useUntil) return a.useUntil < b.useUntil ? a : b;
  return BEYOND_USE_CODES.indexOf(b.code) < BEYOND_USE_CODES.indexOf(a.code) ? b : a;
}
