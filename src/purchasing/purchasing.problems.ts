import { Problem } from '../kernel/problems.js';
import type { OrderStage, OrderState } from './order.js';

/** 409: the order has gone on meanwhile, or has not come so far. */
export function wrongState(state: OrderState, from: readonly OrderState[]): Problem {
  return new Problem(
    '/problems/purchasing/wrong-state',
    409,
    'The order does not stand where this can be done',
    `The order is ${state}; this is done while it is ${from.join(', ')}`,
    { orderStatus: state, from },
  );
}

/** 409: somebody changed the order after it was looked at. */
export function changedSince(version: number): Problem {
  return new Problem(
    '/problems/purchasing/changed-since',
    409,
    'The order was changed meanwhile',
    `The order stands at version ${version} now: look at it again`,
    { version },
  );
}

/** 403: whoever wrote an order of this size may not approve it. */
export function secondPersonNeeded(threshold: number): Problem {
  return new Problem(
    '/problems/purchasing/second-person-needed',
    403,
    'A second person must approve this order',
    `Orders above ${threshold}, or with lines without a price, are approved by somebody who did not write them`,
    { threshold },
  );
}

/** 409: no post office is set up. */
export function noMail(): Problem {
  return new Problem(
    '/problems/purchasing/no-mail',
    409,
    'E-mail is not set up',
    'Download the order, send it in another way and record it as sent by hand',
  );
}

/** 422: nobody knows where to send it. */
export function noAddress(supplierName: string): Problem {
  return new Problem(
    '/problems/purchasing/no-address',
    422,
    'The supplier has no e-mail address',
    `Enter an address for ${supplierName}, or name one`,
    { supplierName, errors: [{ pointer: '/to', detail: 'is needed' }] },
  );
}

/** 409: nothing is expected of the order: it was not sent, or it was cancelled. */
export function notToReceive(orderId: string, stage: OrderStage): Problem {
  return new Problem(
    '/problems/purchasing/not-to-receive',
    409,
    'The order cannot be received',
    `The order is ${stage}`,
    { orderId, orderStatus: stage },
  );
}
