export { conditionScenes, consents } from './consents.js';
export { identities } from './identities.js';
export { parseLotRef } from './lot-ref.js';
export { makePractice } from './practice.js';
