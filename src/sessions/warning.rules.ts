import type { Item } from '../catalog/catalog.js';
import { intervalWarning } from '../courses/course.rules.js';
import type { Course } from '../courses/courses.js';
import {
  isGiven,
  isOffLabel,
  type Manner,
  OTHER_TECHNIQUES,
  routeOf,
} from '../courses/treatment.rules.js';
import type { Day } from '../kernel/calendar.js';
import type { PracticeSettings } from '../practice/practice.js';
import type { DecidedLine, Warning } from './session.js';

/** Routes that put a product into the body with a needle. */
const INJECTIONS = new Set([
  'intradermal',
  'subcutaneous',
  'intramuscular',
  'intra-articular',
  'intravenous',
]);

/** A cosmetic by injection: refused to a nurse, asked of a doctor in writing. */
export function isCosmeticByInjection(item: Item, manner: Manner): boolean {
  const route = routeOf(manner);
  return item.regulatoryClass === 'cosmetic' && isGiven(item) && INJECTIONS.has(route ?? '');
}

function needleWarnings(item: Item, manner: Manner, settings: PracticeSettings): Warning[] {
  const mesotherapy = !OTHER_TECHNIQUES.has(manner.technique ?? manner.route ?? '');
  if (!item.needle || !mesotherapy) return [];
  const { gauge, lengthUm } = item.needle;
  const length = lengthUm / 1000;
  const { needleGaugeMin, needleGaugeMax, needleLengthMinMm, needleLengthMaxMm } = settings;
  const warnings: Warning[] = [];
  if (gauge < needleGaugeMin || gauge > needleGaugeMax) {
    const detail = `${gauge} G is outside ${needleGaugeMin}–${needleGaugeMax} G`;
    warnings.push({ code: 'needle-gauge', detail, itemId: item.id });
  }
  if (length < needleLengthMinMm || length > needleLengthMaxMm) {
    const detail = `${length} mm is outside ${needleLengthMinMm}–${needleLengthMaxMm} mm`;
    warnings.push({ code: 'needle-length', detail, itemId: item.id });
  }
  return warnings;
}

function classWarnings(item: Item, manner: Manner): Warning[] {
  const itemId = item.id;
  if (item.regulatoryClass === 'to-be-confirmed') {
    const detail = `The regulatory class of ${item.name} is to be confirmed from its label`;
    return [{ code: 'class-to-be-confirmed', detail, itemId }];
  }
  if (item.regulatoryClass !== 'cosmetic' || !isGiven(item)) return [];
  if (isCosmeticByInjection(item, manner)) {
    const detail = `${item.name} is a cosmetic and was injected`;
    return [{ code: 'cosmetic-by-injection', detail, itemId }];
  }
  if (routeOf(manner) !== 'microneedling') return [];
  const detail = `${item.name} is a cosmetic and goes through needled skin`;
  return [{ code: 'cosmetic-through-skin', detail, itemId }];
}

function routeWarnings(item: Item, manner: Manner): Warning[] {
  if (!isOffLabel(item, manner)) return [];
  const detail = `${item.name} is not registered for the ${routeOf(manner)} route: an off-label consent is needed`;
  return [{ code: 'off-label-route', detail, itemId: item.id }];
}

function choiceWarnings({ item, picks, bar, overridden }: DecidedLine): Warning[] {
  if (overridden) {
    return [{ code: 'incident', detail: `${item.name}: given although ${bar}`, itemId: item.id }];
  }
  if (picks.some((pick) => pick.because === 'incident')) {
    return [{ code: 'incident', detail: `${item.name}: unusable stock was used`, itemId: item.id }];
  }
  if (picks.some((pick) => pick.because === 'hand-picked')) {
    const detail = `${item.name}: another lot than the first to expire`;
    return [{ code: 'lot-hand-picked', detail, itemId: item.id }];
  }
  return [];
}

/** The session comes sooner or later after the one before it than the protocol of its course has it. */
export function intervalWarnings(
  course: Course | null,
  day: Day,
  { courseToleranceDays }: Pick<PracticeSettings, 'courseToleranceDays'>,
): Warning[] {
  const warning = course && intervalWarning(course.sessions, day, courseToleranceDays);
  if (!warning || warning.code === 'overdue') return [];
  const { code, days, minDays, maxDays, toleranceDays } = warning;
  const wanted = maxDays === null ? `at least ${minDays}` : `${minDays} to ${maxDays}`;
  const detail = `${days} days after the session before it; the protocol wants ${wanted} (± ${toleranceDays})`;
  return [{ code, detail, itemId: null }];
}

/** Every other treatment comes before mesotherapy: what was put into the skin should stay there. */
export function orderWarnings(afterMesotherapy: boolean): Warning[] {
  if (!afterMesotherapy) return [];
  const detail = 'The patient had mesotherapy earlier today, and other treatments come before it';
  return [{ code: 'after-mesotherapy', detail, itemId: null }];
}

/**
 * What somebody should know about the session although it is recorded. Needle limits are the
 * practice's settings; the rules on class and route are §3 of the design page.
 */
export function warningsOf(
  lines: readonly DecidedLine[],
  manner: Manner,
  settings: PracticeSettings,
): Warning[] {
  const warnings = lines.flatMap((line) => [
    ...needleWarnings(line.item, manner, settings),
    ...classWarnings(line.item, manner),
    ...routeWarnings(line.item, manner),
    ...choiceWarnings(line),
  ]);
  const once = new Map(warnings.map((warning) => [`${warning.code} ${warning.itemId}`, warning]));
  return [...once.values()];
}
