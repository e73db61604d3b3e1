import { itemsById, locationTree } from '../catalog/catalog.js';
import { addHours, type Instant } from '../kernel/calendar.js';
import { invalid } from '../kernel/problems.js';
import type { Reader } from '../kernel/unit-of-work.js';
import { positionsWhere } from '../lots/lots.js';
import { type Evidence, leastCertain } from './certainty.rules.js';
import { scopeCondition } from './count-state.js';
import { type CountScope, spotKey } from './counting.js';
import type { CountScopeDto } from './counts.dto.js';
import { historyOf, variancesSince } from './counts.store.js';

/** How far back variances of an item make the book doubtful. */
const YEAR_HOURS = 365 * 24;

/**
 * Reads the scope of a new count; the least certain spots are chosen now, for good.
 * @throws Problem 422 for an unknown item
 */
export async function scopeOf(
  db: Reader,
  locationId: string,
  dto: CountScopeDto,
  now: Instant,
): Promise<CountScope> {
  const itemIds = dto.itemIds ?? null;
  const items = await itemsById(db, itemIds ?? []);
  const unknownItem = (itemIds ?? []).findIndex((id) => !items.has(id));
  if (unknownItem >= 0) {
    throw invalid({ pointer: `/scope/itemIds/${unknownItem}`, detail: 'is not a known item' });
  }
  const scope: CountScope = { category: dto.category ?? null, itemIds, leastCertain: null };
  if (!dto.leastCertain) return scope;
  const chosen = leastCertain(await evidenceOf(db, locationId, scope, now), dto.leastCertain, now);
  return {
    ...scope,
    leastCertain: chosen.map(({ spot, uncertainty: { doubts } }) => ({
      lotId: spot.lotId,
      placeId: spot.placeId,
      doubts,
    })),
  };
}

/** What is known of how well the book knows what stands in the scope. */
async function evidenceOf(
  db: Reader,
  locationId: string,
  scope: CountScope,
  now: Instant,
): Promise<Evidence[]> {
  const condition = scopeCondition(locationId, scope, await locationTree(db));
  const positions = await positionsWhere(db, condition);
  const lotIds = [...new Set(positions.map(({ lotId }) => lotId))];
  const itemIds = [...new Set(positions.map(({ itemId }) => itemId))];
  const history = new Map((await historyOf(db, lotIds)).map((one) => [spotKey(one), one]));
  const variances = await variancesSince(db, itemIds, addHours(now, -YEAR_HOURS));
  return positions.map((position) => {
    const past = history.get(spotKey(position));
    return {
      lotId: position.lotId,
      placeId: position.placeId,
      lotNumber: position.lotNumber,
      countedAt: past?.countedAt ?? null,
      movedAt: past?.movedAt ?? now,
      moves: past?.moves ?? 0,
      openContainer: position.placeKind === 'container',
      typed: position.typed === 1,
      variances: variances.get(position.itemId) ?? 0,
    };
  });
}
