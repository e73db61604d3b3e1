import { describe, expect, test } from '@jest/globals';
import { formulas } from './formulas.js';
import { places } from './places.js';
import { itemWithId } from './practice/shelves.js';
import { benchDelivery, preparations } from './preparations.js';

const NOW = '2026-11-23T15:30:00.000Z';
const made = preparations(NOW);

describe("the demo's bench", () => {
  test('makes nothing after now, and each by an approved formula of the seeds', () => {
    const approved = new Set(formulas.filter((one) => one.approved).map(({ id }) => id));
    for (const { at, body } of made) {
      expect([body.startedAt < at, at <= NOW]).toEqual([true, true]);
      expect(approved.has(body.formulaId)).toBe(true);
    }
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(made.length);
  });

  test('shows a draft, and what waits for its check, its release and its use', () => {
    const last = made.map(({ body, since }) => {
      const formula = formulas.find(({ id }) => id === body.formulaId);
      const wanted = (formula?.components.length ?? 0) + (formula?.diluent ? 1 : 0);
      return body.components.length < wanted ? 'draft' : (since.at(-1)?.do ?? 'prepared');
    });
    expect(new Set(last)).toEqual(new Set(['draft', 'prepared', 'check', 'use', 'discard']));
  });

  test('has what it needs delivered, whatever the sessions have left', () => {
    const delivery = benchDelivery(NOW);
    expect(delivery).toMatchObject({ locationId: places.milano.medicines });
    expect(delivery.receivedAt < (made[0]?.body.startedAt ?? '')).toBe(true);
    const left = new Map(delivery.lines.map(({ itemId, containers }) => [itemId, containers]));
    for (const { itemId, quantity } of made.flatMap(({ body }) => body.components)) {
      const { containerQuantity, containerUse } = itemWithId(itemId);
      const containers = quantity / containerQuantity;
      const opened = containerUse === 'single' ? Math.ceil(containers) : containers;
      left.set(itemId, (left.get(itemId) ?? 0) - opened);
    }
    expect([...left.values()].filter((containers) => containers < 0)).toEqual([]);
  });
});
