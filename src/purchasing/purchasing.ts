/** The face of purchasing: what receiving, reordering and recalls may ask of it. */
export { type LeadTime, leadTimeOf } from './lead-time.rules.js';
export { type Arriving, orderToReceive, orderWith, type ReceivedOrder } from './order-receiving.js';
export { draftOrder } from './order-writing.js';
export { OrderAnswer } from './orders.dto.js';
