import { describe, expect, test } from '@jest/globals';
import type { Formula, MixComponent, Scan, StockRow } from '../src/api/types';
import { openStep, stepAfter, stepsOf } from '../src/features/compounding/bench-steps';
import { basisOf } from '../src/features/compounding/beyond-use';
import { foreseenComponents } from '../src/features/compounding/foreseen';
import {
  emptyForm,
  forWhomOf,
  missingOf,
  overflowOf,
  volumeOf,
  wantedOf,
} from '../src/features/compounding/new-preparation';
import { isProposed, judge } from '../src/features/compounding/scanned-component';

const part = (line: number, details: Partial<MixComponent> = {}) =>
  ({
    line,
    name: `Product ${line}`,
    items: [{ itemId: `item-${line}`, itemName: `Product ${line}` }],
    unit: 'mL',
    verdict: 'none',
    proposal: {
      picks: [{ lotId: 'first', placeId: 'shelf', placeKind: 'location' }],
      skips: [],
      short: 0,
    },
    ...details,
  }) as MixComponent;

describe('the steps of the bench', () => {
  const done = (line: number) => part(line, { verdict: 'within' });
  const ticked = { doneAt: '2026-03-02T10:00:00Z' };
  const open = { doneAt: null };

  test('are the components, what the formula says, and the result; work goes on at the first open', () => {
    const steps = stepsOf({
      formulaId: 'f',
      components: [done(0), part(1), done(2)],
      steps: [ticked, open],
    });
    expect(steps.map(({ key, done }) => [key, done])).toEqual([
      ['component-0', true],
      ['component-1', false],
      ['component-2', true],
      ['instructions', false],
      ['result', false],
    ]);
    expect(openStep(steps)?.key).toBe('component-1');
    expect(stepAfter(steps, 'component-1')?.key).toBe('instructions');
    expect(stepAfter(steps, 'instructions')?.key).toBe('result');
    expect(stepAfter(steps, 'result')?.key).toBe('component-1');
  });

  test('of a mixture without a formula are its components as they come, and the result', () => {
    const free = (components: MixComponent[]) =>
      stepsOf({ formulaId: null, components, steps: [] });
    expect(free([]).map(({ key, done }) => [key, done])).toEqual([
      ['free', false],
      ['result', false],
    ]);
    expect(openStep(free([part(0)]))?.key).toBe('result');
  });

  test('a component with too much or too little is not done', () => {
    const components = [part(0, { verdict: 'over' }), part(1, { verdict: 'under' })];
    const steps = stepsOf({ formulaId: 'f', components, steps: [ticked] });
    expect(steps.map(({ done }) => done)).toEqual([false, false, true, false]);
  });
});

describe('a scan at the bench', () => {
  const wanted = part(0);
  const row = (details: Partial<StockRow> = {}) =>
    ({
      lotId: 'first',
      placeId: 'shelf',
      placeKind: 'location',
      usable: true,
      unusableBecause: null,
      ...details,
    }) as StockRow;
  const scan = (details: object = {}) =>
    ({
      item: { id: 'item-0', name: 'Product 0' },
      lot: { id: 'first', lotNumber: 'L1', expiresOn: '2027-03-31', unusableBecause: null },
      container: null,
      lotNumber: 'L1',
      expiresOn: '2027-03-31',
      expired: false,
      ...details,
    }) as Scan;
  const lot = { id: 'first', lotNumber: 'L1', expiresOn: '2027-03-31' };
  const other = { item: { id: 'item-9', name: 'Another' } };

  test.each<[string, Scan, StockRow[], object]>([
    ['the container to use first', scan(), [row()], { kind: 'right', proposed: true }],
    [
      'another lot of the product',
      scan({ lot: { ...lot, id: 'second', unusableBecause: null } }),
      [row(), row({ lotId: 'second' })],
      { kind: 'right', proposed: false },
    ],
    ['a product of no component', scan(other), [], { kind: 'wrong-product', line: null }],
    [
      'the product of another component',
      scan({ item: { id: 'item-1', name: 'Product 1' } }),
      [],
      { kind: 'wrong-product', found: 'Product 1', line: 1 },
    ],
    [
      'a held lot',
      scan({ lot: { ...lot, unusableBecause: 'held' } }),
      [row()],
      { kind: 'unusable', because: 'held' },
    ],
    [
      'a lot that the label says has expired',
      scan({ lot: null, expired: true, expiresOn: '2026-01-31' }),
      [],
      { kind: 'unusable', because: 'expired', expiresOn: '2026-01-31' },
    ],
    [
      'an open container past its time',
      scan({ container: { id: 'vial', closedAt: null, unusableBecause: 'in-use-expired' } }),
      [],
      { kind: 'unusable', because: 'in-use-expired' },
    ],
    [
      'an emptied container',
      scan({ container: { id: 'vial', closedAt: '2026-01-01T10:00:00Z', unusableBecause: null } }),
      [],
      { kind: 'closed', lot: 'L1' },
    ],
    ['a lot that nobody received', scan({ lot: null }), [], { kind: 'unknown-lot', lot: 'L1' }],
    ['a lot that stands elsewhere', scan(), [], { kind: 'elsewhere', lot: 'L1' }],
    ['a lot in a held place', scan(), [unusable('location-held')], { because: 'location-held' }],
    ['a code of the product alone', scan({ lot: null, lotNumber: null }), [], { kind: 'no-lot' }],
  ])('of %s', (_, read, rows, expected) => {
    expect(judge(read, wanted, [wanted, part(1)], rows)).toMatchObject(expected);
  });

  function unusable(because: StockRow['unusableBecause']): StockRow {
    return row({ usable: false, unusableBecause: because });
  }

  test('an open container of the lot goes before a sealed one of it', () => {
    const opened = row({ placeKind: 'container', placeId: 'vial' });
    const picks = [{ lotId: 'first', placeId: 'vial', placeKind: 'container' }];
    const component = part(0, { proposal: { picks, skips: [], short: 0 } as never });
    expect(judge(scan(), component, [component], [row(), opened])).toMatchObject({
      kind: 'right',
      row: { placeId: 'vial' },
      proposed: true,
    });
    expect([isProposed(component, row()), isProposed(part(0, { proposal: null }), row())]).toEqual([
      false,
      true,
    ]);
  });
});

describe('why it may be used until then', () => {
  const words = {
    timeZone: 'Europe/Rome',
    time: (at: string) => `time ${at.slice(11, 16)}`,
    day: (day: string) => `day ${day}`,
    weekday: (day: string) => `weekday ${day}`,
  };
  const nothing = { hours: null, since: null, expiresOn: null, itemId: null, lotId: null };
  const product = { itemName: 'Lidocaine', lotNumber: 'L1' };
  const now = Date.parse('2026-03-06T10:00:00Z');
  const base = { ...nothing, ...product, detail: '' };

  test.each([
    [
      { code: 'immediate-use', hours: 4, since: '2026-03-06T09:00:00Z' },
      { hours: 4, since: 'time 09:00' },
    ],
    [
      { code: 'formula-limit', hours: 24, since: '2026-03-06T09:00:00Z' },
      { hours: 24, since: 'time 09:00' },
    ],
    [
      { code: 'component-expiry', expiresOn: '2026-03-06' },
      { item: 'Lidocaine', lot: 'L1', day: 'day 2026-03-06' },
    ],
    [
      { code: 'open-container', since: '2026-03-03T09:00:00Z' },
      { item: 'Lidocaine', lot: 'L1', since: 'weekday 2026-03-03' },
    ],
    [{ code: 'open-container', since: '2026-03-06T08:00:00Z' }, { since: 'time 08:00' }],
    [{ code: 'open-container', since: '2026-02-10T08:00:00Z' }, { since: 'day 2026-02-10' }],
    [{ code: 'component-preparation' }, { item: 'Lidocaine', lot: 'L1' }],
  ] as const)('%j', (details, facts) => {
    const basis = basisOf({ ...base, ...details }, words, now);
    expect(basis).toMatchObject({ key: `basis.${details.code}`, facts });
  });
});

describe('a new preparation', () => {
  const formula = { id: 'f', finalQuantity: 4, containerCapacity: 5 } as Formula;
  const patient = { id: 'p', code: 'P-1' };
  const whole = { ...emptyForm('room'), formula, patient };

  test('makes what the formula says in each syringe, unless another volume is typed', () => {
    expect(volumeOf(whole)).toBe(4);
    expect(volumeOf({ ...whole, containers: 5 })).toBe(20);
    expect(volumeOf({ ...whole, containers: 5, volume: 12.5 })).toBe(12.5);
  });

  test('says what does not fit', () => {
    expect(overflowOf({ ...whole, volume: 5 })).toBe(0);
    expect(overflowOf({ ...whole, volume: 5.3 })).toBe(0.3);
    expect(overflowOf({ ...whole, containers: 2, volume: 10.001 })).toBe(0.001);
  });

  test.each([
    [{ formula: null }, 'formula'],
    [{ formula: 'free' }, 'name'],
    [{ formula: 'free', name: 'Mixture' }, 'capacity'],
    [{ patient: null }, 'patient'],
    [{ patient: null, forWhom: 'stock' }, null],
    [{ locationId: null }, 'location'],
    [{ volume: 6 }, 'overflow'],
    [{}, null],
  ] as const)('with %j lacks %s', (details, missing) => {
    const form = { ...whole, ...details };
    expect(missingOf(form)).toBe(missing);
    expect(wantedOf(form) === null).toBe(missing !== null);
  });

  test('of own material is for its patient, whatever was chosen before', () => {
    const name = { it: 'sangue', es: 'sangre', en: 'blood' };
    const own = { ...formula, ownMaterial: { name, volume: 18 } };
    const form = { ...whole, formula: own, forWhom: 'stock' } as const;
    expect(forWhomOf(form)).toBe('patient');
    expect(wantedOf(form)).toMatchObject({ patientId: 'p' });
    expect(missingOf({ ...form, patient: null })).toBe('patient');
    expect(forWhomOf({ ...whole, forWhom: 'stock' })).toBe('stock');
  });

  test('is sent with what was said; as stock it is nobody’s', () => {
    expect(wantedOf({ ...whole, containers: 2, prescriberId: 'd' })).toEqual({
      formulaId: 'f',
      patientId: 'p',
      prescriberId: 'd',
      locationId: 'room',
      containers: 2,
      volume: 8,
    });
    expect(wantedOf({ ...whole, forWhom: 'stock' })).not.toHaveProperty('patientId');
    const free = { ...whole, formula: 'free', name: ' Own ', capacity: 10 } as const;
    expect(wantedOf(free)).toMatchObject({ name: 'Own', containerCapacity: 10 });
  });
});

test('what is foreseen is what was taken, and for the rest what is proposed, as far as there is stock', () => {
  const taken = { itemId: 'a', quantity: 0.3, lotId: 'l', containerId: null, reason: 'Nearer' };
  const proposal = (itemId: string, short: number) => ({ itemId, short, picks: [], skips: [] });
  const parts = [
    { takes: [taken], remaining: 0.7, proposal: proposal('b', 0.1) },
    { takes: [], remaining: 2, proposal: proposal('c', 2) },
    { takes: [{ ...taken, lotId: null, reason: null }], remaining: 0, proposal: null },
  ] as unknown as MixComponent[];
  expect(foreseenComponents(parts)).toEqual([
    { itemId: 'a', quantity: 0.3, lotId: 'l', reason: 'Nearer' },
    { itemId: 'b', quantity: 0.6 },
    { itemId: 'a', quantity: 0.3 },
  ]);
});
