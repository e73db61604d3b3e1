import type { Day, Instant } from '../kernel/calendar.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { type Thousandths, toUnits } from '../kernel/quantity.js';
import { mapInSlices } from '../kernel/slices.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { ExpiryPlanAnswer } from './expiry-plan.dto.js';
import { riskByMonth } from './expiry-plan.rules.js';
import { atRiskAnswers } from './expiry-plan-answer.js';
import { loadRisks } from './expiry-plan-state.js';
import type { ExplainedSuggestionAnswer, ReorderQuery, SuggestionAnswer } from './reorder.dto.js';
import { loadReorder, type ReorderState } from './reorder-state.js';
import { orderDay, type ReorderPolicy, suggest } from './suggestion.rules.js';
import { explainedAnswer, suggestionAnswer } from './suggestion-answer.js';

// Years of movements are read, and every item is looked ahead for a year: the reading is a thread's,
// the arithmetic goes in slices.

/** What should be ordered; what runs out first comes first. */
export async function suggestions(
  db: Reader,
  { supplierId, all, mode, limit, cursor }: ReorderQuery,
  now: Instant,
): Promise<Page<SuggestionAnswer>> {
  const state = await loadReorder(db, now);
  const policy = policyOf(state, mode);
  const items = state.items.filter(
    ({ offer }) => supplierId === undefined || offer?.supplierId === supplierId,
  );
  const answers = await mapInSlices(items, (item) =>
    suggestionAnswer(item, suggest(item.state, policy, state.days), state),
  );
  const shown = answers.filter(({ packs }) => all === true || packs > 0).sort(byStockOut);
  return pageOf(shown, limit, cursor);
}

/** The suggestion of one item with what its chart shows; `null`: there is no such item. */
export async function explained(
  db: Reader,
  itemId: string,
  mode: ReorderQuery['mode'],
  now: Instant,
): Promise<ExplainedSuggestionAnswer | null> {
  const state = await loadReorder(db, now);
  const found = state.items.find(({ item }) => item.id === itemId);
  if (!found) return null;
  return explainedAnswer(found, suggest(found.state, policyOf(state, mode), state.days), state);
}

/** More than anybody goes through. */
const MOST_TOLD = 200;

/** What is at risk of not being used in time. */
export async function expiryPlan(db: Reader, now: Instant): Promise<ExpiryPlanAnswer> {
  const state = await loadRisks(db, now);
  const { risks, tooNew, reorder } = state;
  const known = risks.flatMap(({ value }) => value ?? []);
  return {
    readAt: now,
    currency: reorder.settings.currency,
    value: toUnits(known.reduce((sum, value) => sum + value, 0)),
    count: risks.length,
    withoutCost: risks.length - known.length,
    tooNew,
    months: riskByMonth(
      risks.map(({ value, risk }) => ({ value, useBy: risk.useBy })),
      reorder.today,
    ).map((month) => ({ ...month, value: toUnits(month.value) })),
    items: await atRiskAnswers(db, risks.slice(0, MOST_TOLD), state),
  };
}

/** What an order made today would be for, of an item that runs out within the outlook. */
export interface Forecast {
  readonly itemId: string;
  readonly stockOutOn: Day;
  readonly orderBy: Day;
  /** What should be ordered. */
  readonly quantity: Thousandths;
}

/** What runs out within a year and should be ordered, of every item that is bought. */
export async function forecasts(
  db: Reader,
  now: Instant,
): Promise<{ readonly items: number; readonly runningOut: readonly Forecast[] }> {
  const state = await loadReorder(db, now);
  const policy = policyOf(state, undefined);
  const looked = await mapInSlices(state.items, ({ item, state: known }): Forecast | null => {
    const { packs, quantity, outlook } = suggest(known, policy, state.days);
    const { stockOutOn } = outlook;
    if (packs === 0 || stockOutOn === null) return null;
    const orderBy = orderDay(stockOutOn, known.purchase.lead.days);
    return { itemId: item.id, stockOutOn, orderBy, quantity };
  });
  return { items: looked.length, runningOut: looked.filter((one) => one !== null) };
}

function policyOf({ settings }: ReorderState, mode: ReorderQuery['mode']): ReorderPolicy {
  return {
    mode: mode ?? settings.reorderMode,
    serviceLevel: settings.reorderServiceLevel / 100,
    reviewDays: settings.reorderReviewDays,
    coverDays: settings.reorderCoverDays,
  };
}

/** What never runs out comes last. */
function byStockOut(one: SuggestionAnswer, other: SuggestionAnswer): number {
  const [a, b] = [one.stockOutOn ?? '9999', other.stockOutOn ?? '9999'];
  if (a !== b) return a < b ? -1 : 1;
  return one.itemName.localeCompare(other.itemName);
}
