import { describe, expect, test } from '@jest/globals';
import { itemOf, LOCATIONS, openOf, positionOf } from '../../test/harness/samples.js';
import type { Item } from '../catalog/catalog.js';
import type { Position } from '../lots/eligibility.rules.js';
import { stockRows } from '../lots/stock.rules.js';
import type { AlertState } from './alert.js';
import { alertsOf, keyOf } from './alerts.rules.js';

const NOW = '2026-03-10T09:00:00.000Z';

function alerts(
  positions: readonly Position[],
  item: Item = itemOf(),
  told: Partial<AlertState> = {},
) {
  const rows = stockRows(positions, {
    moment: {
      at: NOW,
      day: '2026-03-10',
      isLocationHeld: (id) => id === 'cellar',
      patientId: null,
    },
    items: new Map([[item.id, item]]),
    locations: LOCATIONS,
    expiryWarningDays: 30,
  });
  return alertsOf({
    now: NOW,
    timeZone: 'Europe/Rome',
    inUseWarningHours: 24,
    preparationWarningMinutes: 60,
    rows,
    preparations: new Map(),
    items: [item],
    forecasts: [],
    lateOrders: [],
    incidents: [],
    ...told,
  });
}

describe('stock alerts', () => {
  test.each([
    [
      'expired yesterday',
      { expiresOn: '2026-03-09' },
      'expired',
      'now',
      '2026-03-09T22:59:59.999Z',
    ],
    ['expires today', { expiresOn: '2026-03-10' }, 'expiring', 'today', '2026-03-10T22:59:59.999Z'],
    [
      'expires in seven days',
      { expiresOn: '2026-03-17' },
      'expiring',
      'today',
      '2026-03-17T22:59:59.999Z',
    ],
    [
      'expires in eight days',
      { expiresOn: '2026-03-18' },
      'expiring',
      'week',
      '2026-03-18T22:59:59.999Z',
    ],
    [
      'expires in summer',
      { expiresOn: '2026-04-09' },
      'expiring',
      'week',
      '2026-04-09T21:59:59.999Z',
    ],
    ['is held', { holdKind: 'held' as const }, 'held', 'week', null],
    ['is recalled', { holdKind: 'recalled' as const }, 'held', 'week', null],
    ['stands in a held place', { placeId: 'cellar' }, 'location-held', 'week', null],
  ])('tell of a lot that %s', (_, details, kind, severity, dueAt) => {
    expect(alerts([positionOf(details)])).toMatchObject([
      { kind, severity, dueAt, itemId: 'lidocaine', lotId: 'A', quantity: 10, unit: 'mL' },
    ]);
  });

  test.each([
    ['is past its limit', '2026-03-10T08:59:59.999Z', ['in-use-expired']],
    ['ends within a day', '2026-03-11T09:00:00.000Z', ['in-use-ending']],
    ['ends later', '2026-03-11T09:00:00.001Z', []],
  ])('tell of an open container that %s', (_, discardAt, kinds) => {
    expect(alerts([openOf({ discardAt })]).map((alert) => alert.kind)).toEqual(kinds);
  });

  test.each([
    ['has an hour left', { useUntil: '2026-03-10T10:00:00.000Z' }, ['use-ending']],
    ['has more than an hour left', { useUntil: '2026-03-10T10:00:00.001Z' }, []],
    ['is past its time', { useUntil: '2026-03-10T08:59:59.999Z' }, ['beyond-use']],
    [
      'waits for its release',
      { useUntil: '2026-03-10T12:00:00.000Z', released: 0 },
      ['unreleased'],
    ],
  ])('tell of a preparation that %s', (_, details, kinds) => {
    const made = positionOf({ preparationId: 'made', expiresOn: '2026-03-10', ...details });
    const preparations = new Map([['A', 'made']]);
    const found = alerts([made], itemOf(), { preparations });
    expect(found).toMatchObject(kinds.map((kind) => ({ kind, dueAt: details.useUntil })));
    expect(found).toHaveLength(kinds.length);
    for (const { kind, preparationId } of found) {
      // What is over is thrown away; the others lead to their record.
      expect(preparationId).toBe(kind === 'beyond-use' ? null : 'made');
    }
  });

  test('are silent about what is calm', () => {
    expect(alerts([positionOf(), positionOf({ expiresOn: null })])).toEqual([]);
    expect(alerts([positionOf({ expiresOn: '2026-04-10' })])).toEqual([]);
  });

  test('count only what can be used against the reorder point', () => {
    const item = itemOf({ reorderPoint: 20_000, reorderUpTo: 50_000 });
    const usable = [positionOf({ quantity: 10_000 }), openOf({ quantity: 9_999 })];
    const unusable = [positionOf({ expiresOn: '2026-01-01' }), positionOf({ holdKind: 'held' })];
    const low = alerts([...usable, ...unusable], item).filter((alert) => alert.kind === 'low');
    expect(low).toMatchObject([{ severity: 'today', quantity: 19.999, unit: 'mL' }]);
    expect(alerts([positionOf({ quantity: 20_000 })], item)).toEqual([]);
    expect(alerts([], item)).toMatchObject([{ kind: 'low', severity: 'now', quantity: 0 }]);
  });

  test.each([
    ['2026-03-09', 'now'],
    ['2026-03-10', 'today'],
    ['2026-03-17', 'week'],
  ])('tell of what must be ordered by %s', (orderBy, severity) => {
    const forecasts = [
      { itemId: 'lidocaine', stockOutOn: '2026-03-20', orderBy, quantity: 30_000 },
    ];
    expect(alerts([positionOf()], itemOf(), { forecasts })).toMatchObject([
      { kind: 'running-out', severity, quantity: 30, dueAt: '2026-03-20T22:59:59.999Z' },
    ]);
  });

  test('are silent about what can be ordered later, and tell what is low once', () => {
    const forecast = { itemId: 'lidocaine', stockOutOn: '2026-04-20', quantity: 30_000 };
    const later = { forecasts: [{ ...forecast, orderBy: '2026-03-18' }] };
    expect(alerts([positionOf()], itemOf(), later)).toEqual([]);
    const late = { forecasts: [{ ...forecast, orderBy: '2026-03-01' }] };
    const low = alerts([positionOf()], itemOf({ reorderPoint: 90_000 }), late);
    expect(low.map(({ kind }) => kind)).toEqual(['low']);
  });

  test('tell of each order that is late', () => {
    const late = { orderNumber: 7, supplierName: 'Farmaceutica', expectedOn: '2026-03-09' };
    const lateOrders = ['first', 'second'].map((orderId) => ({ ...late, orderId }));
    const found = alerts([], itemOf(), { lateOrders });
    expect(found).toMatchObject([
      { kind: 'order-late', severity: 'today', orderId: 'first', orderNumber: 7, itemId: null },
      { kind: 'order-late', orderId: 'second' },
    ]);
    expect(new Set(found.map(keyOf)).size).toBe(2);
  });

  test('keep an incident, and tell the most urgent first', () => {
    const positions = [
      positionOf({ expiresOn: '2026-04-01' }),
      openOf({ discardAt: '2026-03-10T20:00:00.000Z' }),
      positionOf({ expiresOn: '2026-03-01' }),
    ];
    const incidents = [{ sessionId: 'session', performedAt: '2025-11-01T09:00:00.000Z' }];
    const found = alerts(positions, itemOf({ reorderPoint: 90_000 }), { incidents });
    expect(found.map((alert) => alert.kind)).toEqual([
      'expired',
      'low',
      'in-use-ending',
      'expiring',
      'incident',
    ]);
    expect(found.at(-1)).toMatchObject({ sessionId: 'session', severity: 'week' });
  });
});
