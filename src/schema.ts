import { ItemRow } from './catalog/item.entity.js';
import { LocationRow } from './catalog/location.entity.js';
import type { Schema } from './kernel/database.js';
import { MIGRATIONS } from './migrations/index.js';

/** All tables with a class of their own, and all migrations; a module with an entity adds it here. */
export const SCHEMA: Schema = {
  entities: [ItemRow, LocationRow],
  migrations: MIGRATIONS,
};
