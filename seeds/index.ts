export { parseLotRef } from './lot-ref.js';
export { makePractice } from './practice.js';
