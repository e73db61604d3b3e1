/** The face of the catalog: what other modules may ask of it. */
export { groupMembers, groupsById } from './groups.store.js';
export { itemByIdentifier } from './identifiers.store.js';
export * from './item.js';
export {
  findItem,
  identifierOwners,
  identifiersOfItems,
  insertItems,
  itemsByFoldedNames,
  itemsById,
  type KnownIdentifier,
  matchingItems,
  updateItem,
} from './items.store.js';
export * from './location.js';
export { LocationTree } from './location-tree.rules.js';
export { locationTree } from './locations.store.js';
export { fold, likePatterns } from './search-text.rules.js';
export type { Supplier } from './supplier.js';
export { findSupplier, knownSuppliers, suppliersById } from './suppliers.store.js';
