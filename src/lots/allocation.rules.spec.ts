import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openOf, positionOf } from '../../test/harness/samples.js';
import { type Assessed, allocate, byFirstExpiry, type Wanted } from './allocation.rules.js';
import { type Position, UNUSABLE_REASONS } from './eligibility.rules.js';

const SIZE = 5_000;

function assessed(position: Position, because: Assessed['because'] = null): Assessed {
  return { position, available: position.quantity, because };
}

/** Opens containers `opened-1`, `opened-2`, … */
function opener() {
  let opened = 0;
  return (sealed: Position): Position => {
    opened += 1;
    return openOf({ ...sealed, placeKind: 'container', placeId: `opened-${opened}` });
  };
}

function wanted(quantity: number, containerUse: Wanted['containerUse'] = 'multiple'): Wanted {
  return { quantity, containerUse, containerQuantity: SIZE };
}

const day = fc.constantFrom('2026-05-31', '2026-06-30', '2026-12-31', null);
const because = fc.option(fc.constantFrom(...UNUSABLE_REASONS), { nil: null, freq: 3 });

const sealedStock = fc
  .record({ expiresOn: day, containers: fc.integer({ min: 1, max: 4 }), because })
  .map(({ expiresOn, containers, because: reason }) =>
    assessed(positionOf({ expiresOn, quantity: containers * SIZE }), reason),
  );
const openStock = fc
  .record({
    quantity: fc.integer({ min: 1, max: SIZE }),
    hour: fc.integer({ min: 10, max: 23 }),
    because,
  })
  .map(({ quantity, hour, because: reason }) =>
    assessed(openOf({ quantity, discardAt: `2026-03-29T${hour}:00:00.000Z` }), reason),
  );

/** Positions of different places and lots, the open ones only where containers are kept open. */
const shelf = (use: Wanted['containerUse']) =>
  fc
    .array(use === 'multiple' ? fc.oneof(sealedStock, openStock) : sealedStock, { maxLength: 8 })
    .map((all) =>
      all.map((one, index) => ({
        ...one,
        position: {
          ...one.position,
          placeId: `place-${index}`,
          lotId: `lot-${index % 5}`,
          lotNumber: `L${index % 5}`,
        },
      })),
    );

interface Vessel {
  readonly placeId: string;
  readonly sealed: boolean;
  left: number;
}

/** The model: single vessels on a shelf, taken from one after the other as a person would. */
function byHand(want: Wanted, positions: readonly Assessed[]) {
  const order = positions
    .filter((one) => one.because === null)
    .map(({ position, available }) => ({ position, available }))
    .sort((a, b) => {
      const rank = ({ position: p }: typeof a) => [
        p.placeKind === 'container' ? 0 : 1,
        p.discardAt ?? '9',
        p.expiresOn ?? '9',
        p.firstReceivedAt,
        p.lotNumber,
        p.placeId,
      ];
      return JSON.stringify(rank(a)) < JSON.stringify(rank(b)) ? -1 : 1;
    });
  const vessels: Vessel[] = order.flatMap(({ position, available }): Vessel[] => {
    const { placeId } = position;
    if (position.placeKind === 'container') return [{ placeId, sealed: false, left: available }];
    return Array.from({ length: available / SIZE }, () => ({ placeId, sealed: true, left: SIZE }));
  });
  const given = new Map<string, number>();
  const wasted = new Map<string, number>();
  let missing = want.quantity;
  let opened = 0;
  for (const vessel of vessels) {
    if (missing === 0) break;
    const drawn = Math.min(missing, vessel.left);
    given.set(vessel.placeId, (given.get(vessel.placeId) ?? 0) + drawn);
    missing -= drawn;
    vessel.left -= drawn;
    if (want.containerUse === 'single' && vessel.left > 0) {
      wasted.set(vessel.placeId, vessel.left);
      vessel.left = 0;
    }
    if (want.containerUse === 'multiple' && vessel.sealed) opened += 1;
  }
  return { given, wasted, opened, missing, left: vessels.reduce((sum, one) => sum + one.left, 0) };
}

describe.each(['single', 'multiple'] as const)('taking from %s-use containers', (use) => {
  const request = fc.integer({ min: 1, max: 12 * SIZE });

  test('takes what a person would who goes along the shelf', () => {
    fc.assert(
      fc.property(request, shelf(use), (quantity, positions) => {
        const model = byHand(wanted(quantity, use), positions);
        const found = allocate(wanted(quantity, use), positions, opener());
        const given = new Map<string, number>();
        for (const pick of found.picks) {
          const { placeId } = pick.position;
          given.set(placeId, (given.get(placeId) ?? 0) + pick.given);
        }
        expect(given).toEqual(model.given);
        const wasted = found.picks.filter((pick) => pick.wasted > 0);
        expect(new Map(wasted.map((pick) => [pick.position.placeId, pick.wasted]))).toEqual(
          model.wasted,
        );
        expect(found.picks.filter((pick) => pick.opened !== null)).toHaveLength(model.opened);
        expect(found.shortfall).toBe(model.missing);
        const left = found.left.filter((one) => one.because === null);
        expect(left.reduce((sum, one) => sum + one.available, 0)).toBe(model.left);
      }),
      { numRuns: 500 },
    );
  });

  test('never touches what may not be used, and says of each lot why', () => {
    fc.assert(
      fc.property(request, shelf(use), (quantity, positions) => {
        const { picks, skips, left } = allocate(wanted(quantity, use), positions, opener());
        const barred = positions.filter((one) => one.because !== null);
        const untouched = new Set(left);
        expect(barred.filter((one) => !untouched.has(one))).toEqual([]);
        expect(
          picks.filter((pick) => barred.some((one) => one.position === pick.position)),
        ).toEqual([]);
        const reasons = barred.map((one) => `${one.position.lotId} ${one.because}`);
        expect(new Set(skips.map((skip) => `${skip.lotId} ${skip.because}`))).toEqual(
          new Set(reasons),
        );
        expect(skips).toHaveLength(new Set(reasons).size);
      }),
    );
  });
});

describe('the order of use', () => {
  const sorted = (...positions: Position[]) =>
    [...positions].sort(byFirstExpiry).map((position) => position.placeId);

  test('is open containers by discard time, then sealed stock by expiry, without expiry last', () => {
    const never = positionOf({ placeId: 'never', expiresOn: null });
    const late = positionOf({ placeId: 'late', expiresOn: '2027-01-31' });
    const early = positionOf({ placeId: 'early', expiresOn: '2026-06-30' });
    const first = openOf({ placeId: 'first', discardAt: '2026-03-02T00:00:00.000Z' });
    const second = openOf({ placeId: 'second', expiresOn: '2026-03-31' });
    expect(sorted(never, late, second, early, first)).toEqual([
      'first',
      'second',
      'early',
      'late',
      'never',
    ]);
  });

  test('is among equals the oldest receipt, then the lot number', () => {
    const old = positionOf({ placeId: 'old', lotNumber: 'Z', firstReceivedAt: '2025-01-01' });
    const b = positionOf({ placeId: 'b', lotNumber: 'B' });
    const a = positionOf({ placeId: 'a', lotNumber: 'A' });
    expect(sorted(b, a, old)).toEqual(['old', 'a', 'b']);
  });

  test('is the same however the rows come', () => {
    const shuffled = shelf('multiple').chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const order = (all: readonly Assessed[]) => sorted(...all.map(({ position }) => position));
        expect(order(other)).toEqual(order(one));
      }),
    );
  });
});

describe('a container', () => {
  test('of single use: 2 of 5 mL leave 3 for the waste and nothing on the shelf', () => {
    const ampoule = assessed(positionOf({ quantity: SIZE }));
    const { picks, left } = allocate(wanted(2_000, 'single'), [ampoule], opener());
    expect(picks).toMatchObject([{ given: 2_000, wasted: 3_000, opened: null }]);
    expect(left).toMatchObject([{ available: 0 }]);
  });

  test('of single use: 12 of three 5 mL ampoules waste the rest of the last', () => {
    const ampoules = assessed(positionOf({ quantity: 3 * SIZE }));
    const { picks } = allocate(wanted(12_000, 'single'), [ampoules], opener());
    expect(picks).toMatchObject([{ given: 12_000, wasted: 3_000 }]);
  });

  test('of multiple use is opened, and the rest can be drawn by the next line', () => {
    const vials = assessed(positionOf({ quantity: 2 * SIZE }));
    const first = allocate(wanted(2_000), [vials], opener());
    expect(first.picks).toMatchObject([{ given: 2_000, opened: { placeId: 'opened-1' } }]);
    const second = allocate(wanted(3_000), first.left, opener());
    expect(second.picks).toMatchObject([
      { given: 3_000, opened: null, position: { placeId: 'opened-1' } },
    ]);
  });

  test('of 1.0 mL is empty after ten draws of 0.1 mL, to the thousandth', () => {
    let left: readonly Assessed[] = [assessed(openOf({ quantity: 1_000 }))];
    for (let draw = 1; draw <= 10; draw += 1) {
      const drawn = allocate(wanted(100), left, opener());
      expect(drawn.shortfall).toBe(0);
      left = drawn.left;
    }
    expect(left).toMatchObject([{ available: 0 }]);
    expect(allocate(wanted(1), left, opener()).shortfall).toBe(1);
  });
});

test('a use in the past takes no more than there was since', () => {
  const position = positionOf({ quantity: 2 * SIZE });
  const found = allocate(wanted(7_000), [{ position, available: SIZE, because: null }], opener());
  expect(found).toMatchObject({ shortfall: 2_000, usable: SIZE });
  expect(found.picks).toMatchObject([{ given: SIZE }]);
});

describe('preparations', () => {
  const made = (lotId: string, useUntil: string) =>
    positionOf({ lotId, preparationId: lotId, useUntil, quantity: 1_000 });

  test('go by their beyond-use time, and are taken in parts without being opened', () => {
    const later = made('later', '2026-03-02T16:00:00.000Z');
    const sooner = made('sooner', '2026-03-02T14:00:00.000Z');
    const opened = opener();
    const { picks, left } = allocate(
      wanted(1_300, 'single'),
      [assessed(later), assessed(sooner)],
      opened,
    );
    expect(picks.map(({ position, given, wasted }) => [position.lotId, given, wasted])).toEqual([
      ['sooner', 1_000, 0],
      ['later', 300, 0],
    ]);
    expect(picks.every((pick) => pick.opened === null)).toBe(true);
    expect(left.map(({ available }) => available)).toEqual([0, 700]);
  });
});
