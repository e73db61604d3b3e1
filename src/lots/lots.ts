import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { Position } from './eligibility.rules.js';
import { positionsWhere } from './lots.store.js';

/** The face of lots: what other modules may ask of it. */
export { byFirstExpiry } from './allocation.rules.js';
export {
  type ContainerRow,
  closeContainer,
  findContainers,
  insertContainers,
  type NewContainer,
} from './containers.store.js';
export { discardAt, type Moment, type Position, unusableBecause } from './eligibility.rules.js';
export {
  findLots,
  findLotsByNumber,
  insertLots,
  type LotRow,
  type NewLot,
  positionsWhere,
} from './lots.store.js';

/** All that stands of the items, anywhere. */
export function stockOfItems(db: Reader, itemIds: readonly string[]): Promise<Position[]> {
  return positionsWhere(db, sql`balance.item_id IN ${inList(itemIds)}`);
}
