/** The face of purchasing: what receiving, reordering and recalls may ask of it. */
export { type Offer, offersOf } from './offers.js';
export { type OnOrder, onOrder } from './on-order.js';
export { orderToReceive, orderWith, type ReceivedOrder } from './order-receiving.js';
export { draftOrder } from './order-writing.js';
export { OrderAnswer } from './orders.dto.js';
export { type OrderToCome, ordersToCome } from './orders-to-come.store.js';
