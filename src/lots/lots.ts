import { inList, sql } from '../kernel/sql.js';
import type { Reader } from '../kernel/unit-of-work.js';
import type { Position } from './eligibility.rules.js';
import { positionsWhere } from './lots.store.js';

/** The face of lots: what other modules may ask of it. */
export {
  type ContainerRow,
  closeContainer,
  findContainers,
  insertContainers,
} from './containers.store.js';
export { lotCosts } from './costs.store.js';
export type { Position } from './eligibility.rules.js';
export { settleContainers } from './given-back.js';
export { StockRowAnswer } from './lots.dto.js';
export {
  confirmLots,
  findLots,
  findLotsByNumber,
  insertLots,
  insertPreparationLot,
  type LotRow,
  type NewLot,
  positionsWhere,
  releasePreparationLot,
} from './lots.store.js';
export {
  holdForAnother,
  holdForRecall,
  lockNewLots,
  quarantineLot,
  releaseFromRecall,
  unwatchNumbers,
  watchNumbers,
} from './recall-holds.store.js';
export { readStock, type Stock } from './stock.js';

/** All that stands of the items, anywhere. */
export function stockOfItems(db: Reader, itemIds: readonly string[]): Promise<Position[]> {
  return positionsWhere(db, sql`balance.item_id IN ${inList(itemIds)}`);
}
