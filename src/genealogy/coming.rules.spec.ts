import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OrderToCome } from '../purchasing/purchasing.js';
import { type DeliveryToCome, stockToCome } from './coming.rules.js';

function order(details: Partial<OrderToCome> = {}): OrderToCome {
  return {
    orderId: 'order-1',
    orderNumber: 1,
    itemId: 'lidocaine',
    supplierId: 'farma',
    supplierName: 'Farma',
    expectedOn: '2026-04-01',
    state: 'sent',
    containers: 10,
    ...details,
  };
}

function delivery(details: Partial<DeliveryToCome> = {}): DeliveryToCome {
  return {
    deliveryId: 'delivery-1',
    itemId: 'lidocaine',
    supplierId: 'farma',
    supplierName: 'Farma',
    expectedOn: '2026-03-20',
    state: 'announced',
    containers: 10,
    ...details,
  };
}

describe('What is to come', () => {
  test.each<[string, OrderToCome[], DeliveryToCome[], object[]]>([
    ['nothing', [], [], []],
    ['an order', [order()], [], [{ kind: 'order', orderNumber: 1, containers: 10 }]],
    [
      'a delivery that nobody ordered',
      [],
      [delivery()],
      [{ kind: 'delivery', deliveryId: 'delivery-1', orderId: null, containers: 10 }],
    ],
    [
      'an order that its supplier announced: once',
      [order()],
      [delivery()],
      [{ kind: 'order', containers: 10, expectedOn: '2026-04-01' }],
    ],
    [
      'more announced than ordered: the rest beside it',
      [order()],
      [delivery({ containers: 12 })],
      [
        { kind: 'delivery', containers: 2 },
        { kind: 'order', containers: 10 },
      ],
    ],
    [
      'an order without a day, announced: it comes on that day',
      [order({ expectedOn: null })],
      [delivery({ containers: 4 })],
      [{ kind: 'order', containers: 10, expectedOn: '2026-03-20' }],
    ],
    [
      'an order without a day, not announced: last',
      [order({ expectedOn: null, orderId: 'late' }), order({ orderId: 'early', orderNumber: 2 })],
      [],
      [{ orderId: 'early' }, { orderId: 'late', expectedOn: null }],
    ],
    [
      'an order that was not sent cannot have been announced',
      [order({ state: 'approved' })],
      [delivery()],
      [
        { kind: 'delivery', containers: 10 },
        { kind: 'order', state: 'approved', containers: 10 },
      ],
    ],
    [
      'another supplier announces something else',
      [order()],
      [delivery({ supplierId: 'medica' })],
      [
        { kind: 'delivery', containers: 10 },
        { kind: 'order', containers: 10 },
      ],
    ],
    [
      'of another item it is something else',
      [order()],
      [delivery({ itemId: 'saline' })],
      [
        { kind: 'delivery', itemId: 'saline' },
        { kind: 'order', itemId: 'lidocaine' },
      ],
    ],
    [
      'a delivery of two orders belongs to both, the next one first',
      [
        order({ orderId: 'second', orderNumber: 2, expectedOn: null, containers: 5 }),
        order({ orderId: 'first', containers: 5 }),
      ],
      [delivery({ containers: 8 })],
      [
        { orderId: 'second', expectedOn: '2026-03-20', containers: 5 },
        { orderId: 'first', expectedOn: '2026-04-01', containers: 5 },
      ],
    ],
  ])('%s', (_, orders, deliveries, expected) => {
    expect(stockToCome(orders, deliveries)).toMatchObject(expected);
    expect(stockToCome(orders, deliveries)).toHaveLength(expected.length);
  });

  test('tells each container once: of each source the more of what is ordered and what is announced', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 6 });
    fc.assert(
      fc.property(amounts, amounts, (ordered, announced) => {
        const orders = ordered.map((containers, index) =>
          order({ orderId: `order-${index}`, orderNumber: index, containers }),
        );
        const deliveries = announced.map((containers, index) =>
          delivery({ deliveryId: `delivery-${index}`, containers }),
        );
        const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
        const told = stockToCome(orders, deliveries);
        expect(sum(told.map(({ containers }) => containers))).toBe(
          Math.max(sum(ordered), sum(announced)),
        );
        expect(told.filter(({ kind }) => kind === 'order')).toHaveLength(orders.length);
      }),
    );
  });
});
