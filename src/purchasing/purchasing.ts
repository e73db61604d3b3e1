/** The face of purchasing: what receiving, reordering, alerts and recalls may ask of it. */

export { type LateOrder, lateOrders } from './late-orders.store.js';
export { type Offer, offersOf } from './offers.js';
export { type OnOrder, onOrder } from './on-order.js';
export { orderToReceive, orderWith, type ReceivedOrder } from './order-receiving.js';
export { draftOrder } from './order-writing.js';
export { OrderAnswer } from './orders.dto.js';
export { type OrderToCome, ordersToCome } from './orders-to-come.store.js';
