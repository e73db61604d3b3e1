export { catalog, itemBodies, seedItem } from './catalog/index.js';
export { parseLotRef } from './lot-ref.js';
export { patients, SEED_PASSWORD, seedUsers } from './people.js';
export { locations, suppliers } from './places.js';
export { makePractice } from './practice.js';
export { protocolBodies, protocols } from './protocols.js';
export type * from './types.js';
