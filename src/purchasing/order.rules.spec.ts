import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../kernel/problems.js';
import type { Came, OrderLine, OrderStage, OrderStep } from './order.js';
import {
  authorsOf,
  decideOrder,
  needsSecondPerson,
  type OrderCommand,
  priceDiffers,
  progressOf,
  stateOf,
  totalOf,
} from './order.rules.js';

const lineOf = (details: Partial<OrderLine> = {}): OrderLine => ({
  itemId: 'A',
  orderCode: null,
  pack: 10,
  packs: 2,
  perPack: 25_000,
  cancelledAt: null,
  cancelledBy: null,
  cancelReason: null,
  ...details,
});

const cameOf = (details: Partial<Came> = {}): Came => ({
  itemId: 'A',
  received: 0,
  damaged: 0,
  paid: 0,
  paidContainers: 0,
  ...details,
});

const stepOf = (stage: OrderStage, takenBy = 'anna', version = 1): OrderStep => ({
  stage,
  version,
  takenAt: '2026-03-10T09:00:00.000Z',
  takenBy,
  reason: null,
  via: null,
  sentTo: null,
});

describe('the progress of an order', () => {
  test.each<[string, Partial<OrderLine>, Partial<Came>, object]>([
    ['nothing came', {}, {}, { ordered: 20, outstanding: 20, over: 0, paidPerContainer: null }],
    ['some came broken', {}, { received: 3, damaged: 2 }, { outstanding: 15, over: 0 }],
    ['more came', {}, { received: 25 }, { outstanding: 0, over: 5 }],
    [
      'the rest will not come',
      { cancelledAt: '2026-03-11T09:00:00.000Z', cancelledBy: 'anna' },
      { received: 5 },
      { outstanding: 0, received: 5 },
    ],
    [
      'it was dearer',
      {},
      { received: 10, paid: 30_000, paidContainers: 10 },
      { paidPerContainer: 3000, priceDifference: 5000 },
    ],
    [
      'nobody knew its price',
      { perPack: null },
      { received: 10, paid: 30_000, paidContainers: 10 },
      { paidPerContainer: 3000, priceDifference: 0 },
    ],
  ])('when %s', (_, line, came, expected) => {
    expect(progressOf([lineOf(line)], [cameOf(came)])).toMatchObject([expected]);
  });

  test('names what came without being ordered', () => {
    const progress = progressOf([lineOf()], [cameOf({ itemId: 'B', received: 2 })]);
    expect(progress[1]).toMatchObject({ itemId: 'B', line: null, ordered: 0, over: 2 });
  });

  test('always adds up', () => {
    const amount = fc.nat(60);
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 5 }), (received, damaged, packs) => {
        const [line] = progressOf([lineOf({ packs })], [cameOf({ received, damaged })]);
        const { ordered = 0, outstanding = 0, over = 0 } = line ?? {};
        expect(received + damaged + outstanding - over).toBe(ordered);
        expect(outstanding === 0 || over === 0).toBe(true);
      }),
    );
  });
});

describe('the state of an order', () => {
  const some = cameOf({ received: 5 });
  const all = cameOf({ received: 20 });
  const gone = { cancelledAt: '2026-03-11T09:00:00.000Z', cancelledBy: 'anna' };
  test.each<[OrderStage, Partial<OrderLine>, Came[], string]>([
    ['draft', {}, [], 'draft'],
    ['approved', {}, [], 'approved'],
    ['sent', {}, [], 'sent'],
    ['sent', {}, [some], 'partly-received'],
    ['sent', {}, [all], 'received'],
    ['sent', gone, [some], 'received'],
    ['sent', gone, [], 'cancelled'],
    ['cancelled', {}, [some], 'cancelled'],
  ])('%s, %j and %j is %s', (stage, line, came, state) => {
    expect(stateOf(stage, progressOf([lineOf(line)], came))).toBe(state);
  });
});

describe('a command', () => {
  const decide = (command: OrderCommand, steps: OrderStep[], actor = 'berta', threshold = 100) =>
    decideOrder(
      command,
      { steps, version: 1, lines: [lineOf()], progress: progressOf([lineOf()], []), threshold },
      actor,
    );
  const typeOf = (work: () => unknown) => {
    try {
      return work();
    } catch (error) {
      return error instanceof Problem ? error.type.split('/').at(-1) : error;
    }
  };
  const stages: Record<string, OrderStep[]> = {
    draft: [stepOf('draft')],
    approved: [stepOf('draft'), stepOf('approved', 'berta')],
    sent: [stepOf('draft'), stepOf('approved', 'berta'), stepOf('sent', 'berta')],
    cancelled: [stepOf('draft'), stepOf('cancelled')],
  };
  test.each<[OrderCommand, (string | null)[]]>([
    ['change', ['draft', 'wrong-state', 'wrong-state', 'wrong-state']],
    ['approve', ['approved', null, 'wrong-state', 'wrong-state']],
    ['reopen', [null, 'draft', 'wrong-state', 'wrong-state']],
    ['send', ['wrong-state', 'sent', null, 'wrong-state']],
    ['cancel', ['cancelled', 'cancelled', 'cancelled', null]],
  ])('%s leads from draft, approved, sent and cancelled to %j', (command, expected) => {
    const found = Object.values(stages).map((steps) => typeOf(() => decide(command, steps)));
    expect(found).toEqual(expected);
  });

  test('of a large order is another one’s than who wrote any version of it', () => {
    const written = [stepOf('draft', 'anna'), stepOf('draft', 'berta', 2)];
    const approve = (actor: string, threshold: number) =>
      typeOf(() => decide('approve', written, actor, threshold));
    expect(approve('anna', 49.999)).toBe('second-person-needed');
    expect(approve('berta', 49.999)).toBe('second-person-needed');
    expect(approve('carla', 49.999)).toBe('approved');
    expect(approve('anna', 50)).toBe('approved');
    expect(approve('anna', 0)).toBe('second-person-needed');
    const reopened = [...written, stepOf('approved', 'carla', 2), stepOf('draft', 'carla', 2)];
    expect([...authorsOf(reopened)]).toEqual(['anna', 'berta']);
  });
});

test('an amount that is not known is taken for a large one', () => {
  const total = totalOf([lineOf(), lineOf({ itemId: 'B', perPack: null })]);
  expect(total).toEqual({ total: 50_000, unpriced: 1 });
  expect(needsSecondPerson(total, 1_000_000)).toBe(true);
});

test.each([
  [2500, false],
  [2501, false],
  [2502, true],
  [2498, true],
])('%i thousandths a container instead of 2500: %s', (unitCost, differs) => {
  expect(priceDiffers(lineOf(), unitCost)).toBe(differs);
  expect(priceDiffers(lineOf({ perPack: null }), unitCost)).toBe(false);
});
