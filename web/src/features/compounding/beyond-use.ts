import type { Preparation } from '../../api/types';
import type { Format } from '../../format/useFormat';
import { dayIn } from '../../format/zoned';

type BeyondUse = NonNullable<Preparation['beyondUse']>;

/** The key of a sentence and what it speaks of. */
export interface Basis {
  key: string;
  facts: Record<string, string | number>;
}

const WEEK_MS = 6 * 86_400_000;

type Words = Pick<Format, 'time' | 'day' | 'weekday' | 'timeZone'>;

/**
 * Why a preparation may be used until its time and no longer: "4 h from 10:00: immediate use",
 * "lidocaine open since Tuesday".
 * @param now within a week the day of an opening is told by its name
 */
export function basisOf(beyondUse: BeyondUse, format: Words, now: number): Basis {
  const { code, hours, since, expiresOn, itemName, lotNumber } = beyondUse;
  const product = { item: itemName ?? '', lot: lotNumber ?? '' };
  switch (code) {
    case 'immediate-use':
    case 'formula-limit':
      return {
        key: `basis.${code}`,
        facts: { hours: hours ?? 0, since: since ? format.time(since) : '' },
      };
    case 'component-expiry':
      return {
        key: 'basis.component-expiry',
        facts: { ...product, day: expiresOn ? format.day(expiresOn) : '' },
      };
    case 'open-container':
      return { key: 'basis.open-container', facts: { ...product, since: sinceWords() } };
    case 'component-preparation':
      return { key: 'basis.component-preparation', facts: product };
  }

  function sinceWords(): string {
    if (!since) return '';
    const day = dayIn(new Date(since), format.timeZone);
    if (day === dayIn(new Date(now), format.timeZone)) return format.time(since);
    return now - Date.parse(since) < WEEK_MS ? format.weekday(day) : format.day(day);
  }
}
