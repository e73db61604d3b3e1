import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  itemOf,
  LOCATIONS,
  openOf,
  positionOf,
  SETTINGS,
  treeOf,
} from '../../test/harness/samples.js';
import type { Problem } from '../kernel/problems.js';
import { checkPostings, deltasOf } from '../ledger/posting.rules.js';
import type { Position } from '../lots/eligibility.rules.js';
import { resultOf } from './amounts.rules.js';
import type { PairVerdict } from './compatibility.rules.js';
import type { Confirmation } from './conditions.rules.js';
import type { BenchState, Plan, Take } from './preparation.js';
import { missingOf, mix, postingsOf, preparingRefusal } from './preparation.rules.js';

const NOW = '2026-03-02T10:00:00.000Z';
const ITEMS = new Map([
  ['lidocaine', itemOf()],
  [
    'saline',
    itemOf({ id: 'saline', name: 'Saline', containerUse: 'single', containerQuantity: 5_000 }),
  ],
]);

const salineOf = (details: Partial<Position> = {}) =>
  positionOf({ itemId: 'saline', lotId: 'S', quantity: 20_000, ...details });

function stateOf(details: Partial<BenchState> = {}): BenchState {
  return {
    at: NOW,
    settings: SETTINGS,
    items: ITEMS,
    locations: LOCATIONS,
    positions: [positionOf({ quantity: 30_000 }), salineOf()],
    lowest: new Map(),
    verdicts: [pair('compatible')],
    productsOf: new Map(),
    ...details,
  };
}

function pair(verdict: PairVerdict['verdict']): PairVerdict {
  return { itemIds: ['lidocaine', 'saline'], verdict, entries: [] };
}

const CONDITIONAL: PairVerdict = {
  ...pair('conditional'),
  entries: [
    {
      id: 'entry',
      firstKey: 'item:lidocaine',
      secondKey: 'item:saline',
      verdict: 'conditional',
      condition: 'Only clear',
      reference: 'Leaflet',
      enteredBy: 'doctor',
      enteredAt: NOW,
    },
  ],
};

const CONFIRMED: Confirmation = {
  itemIds: ['saline', 'lidocaine'],
  condition: 'Only clear',
  at: NOW,
  by: 'nurse',
};

function planOf(details: Partial<Plan> = {}): Plan {
  const component = (name: string, required: number) =>
    ({
      name,
      itemIds: [name],
      unit: 'mL',
      required,
      tolerance: 100,
      roundedFrom: null,
    }) as const;
  return {
    formulaId: 'formula',
    formulaVersion: 1,
    itemId: 'mixture',
    name: 'Mixture',
    strength: null,
    form: null,
    unit: 'mL',
    patientId: 'anna',
    prescriberId: 'doctor',
    locationId: 'room',
    startedAt: NOW,
    volume: 5_000,
    containers: 1,
    containerCapacity: 5_500,
    storage: 'room',
    limitHours: null,
    components: [component('lidocaine', 2_000), component('saline', 3_000)],
    ownMaterial: null,
    ...details,
  };
}

function take(itemId: string, quantity: number, details: Partial<Take> = {}): Take {
  const nothing = { lotId: null, containerId: null, reason: null, judged: false };
  return { ...nothing, id: itemId, itemId, quantity, ...details };
}

const BOTH = [take('lidocaine', 2_000), take('saline', 3_000)];

function mixed(
  takes: readonly Take[] = BOTH,
  state = stateOf(),
  plan = planOf(),
  confirmations: readonly Confirmation[] = [],
) {
  let opened = 0;
  return mix(plan, takes, { overrides: [], confirmations }, state, () => {
    opened += 1;
    return `opened-${opened}`;
  });
}

const typeOf = (problem: Problem | null) =>
  problem?.type.replace('/problems/compounding/', '') ?? null;

describe('a mixture is refused', () => {
  test.each<[string, Take[], BenchState, Plan, string | null]>([
    ['by nothing', BOTH, stateOf(), planOf(), null],
    [
      'for the wrong product',
      [take('saline', 1)],
      stateOf(),
      planOf({ components: [] }),
      'wrong-product',
    ],
    [
      'for an expired lot in the hand',
      [take('saline', 3_000, { lotId: 'S' })],
      stateOf({ positions: [salineOf({ expiresOn: '2026-03-01' })] }),
      planOf(),
      'lot-unusable',
    ],
    [
      'for stock in a held location',
      [take('saline', 3_000, { lotId: 'S' })],
      stateOf({ locations: treeOf('room') }),
      planOf(),
      'lot-unusable',
    ],
    [
      'for another lot than the first to expire, without a reason',
      [take('saline', 3_000, { lotId: 'T' })],
      stateOf({ positions: [salineOf(), salineOf({ lotId: 'T', expiresOn: '2027-01-01' })] }),
      planOf(),
      'reason-needed',
    ],
    ['for too much of a component', [take('saline', 3_101)], stateOf(), planOf(), 'over-tolerance'],
    ['for more than the syringe holds', [], stateOf(), planOf({ volume: 5_501 }), 'over-capacity'],
    ['for want of stock', BOTH, stateOf({ positions: [salineOf()] }), planOf(), 'short'],
    [
      'for a lot in the hand that stands somewhere else',
      [take('saline', 3_000, { lotId: 'S' })],
      stateOf({ positions: [salineOf({ placeId: 'cellar' })] }),
      planOf(),
      'short',
    ],
    [
      'for a lot made for somebody else, also when it becomes stock',
      [take('saline', 3_000, { lotId: 'S' })],
      stateOf({ positions: [salineOf({ preparationId: 'p', forPatientId: 'anna' })] }),
      planOf({ patientId: null }),
      'lot-unusable',
    ],
  ])('%s', (_, takes, state, plan, type) => {
    expect(typeOf(mixed(takes, state, plan).refusal)).toBe(type);
  });

  test('no more for a turn that was judged when it was taken', () => {
    const positions = [salineOf(), salineOf({ lotId: 'T', expiresOn: '2027-01-01' })];
    const settled = take('saline', 3_000, { lotId: 'T', judged: true });
    const { takes, refusal } = mixed([settled], stateOf({ positions }));
    expect(refusal).toBeNull();
    expect(takes[0]?.picks[0]?.because).toBe('first-expiry');
  });
});

describe('of the material of a patient', () => {
  const name = { it: 'sangue proprio', es: 'sangre propia', en: 'own blood' };
  const tubes = {
    name: 'tube',
    itemIds: ['tube'],
    unit: 'piece',
    tolerance: 0,
    roundedFrom: null,
  } as const;
  const plan = planOf({
    volume: 4_000,
    components: [{ ...tubes, required: 2_000 }],
    ownMaterial: { name, volume: 18_000 },
  });
  const state = stateOf({
    items: new Map([['tube', itemOf({ id: 'tube', category: 'growth-factor', unit: 'piece' })]]),
    positions: [positionOf({ itemId: 'tube', quantity: 6_000 })],
    verdicts: [],
  });
  const prp = (details: Partial<Plan> = {}) =>
    mixed([take('tube', 2_000)], state, { ...plan, ...details });

  test('its volume goes in, tubes add none, and it is one product', () => {
    expect(prp()).toMatchObject({ input: 18_000, products: ['mixture'], complete: true });
  });

  test('it is only for that patient', () => {
    expect(typeOf(prp().refusal)).toBeNull();
    expect(typeOf(prp({ patientId: null }).refusal)).toBe('patient-needed');
  });

  test('what is wanted of it must go into the syringe, not what was drawn', () => {
    expect(typeOf(prp({ volume: 5_501 }).refusal)).toBe('over-capacity');
  });

  test.each<[string, number | null, number | null, string | null]>([
    ['nothing is said', null, null, null],
    ['only what came out', 3_500, null, null],
    ['output and waste are what was drawn', 4_200, 13_800, null],
    ['some of it is gone', 4_000, 13_000, 'out-of-balance'],
    ['there is more than was drawn', 4_000, 14_200, 'out-of-balance'],
    ['nothing came out', 0, 18_000, 'out-of-balance'],
    ['it does not go into the syringe', 5_600, 12_400, 'over-capacity'],
    ['nothing was separated', null, 0, 'over-capacity'],
  ])('it is weighed in and out when %s', (_, output, waste, type) => {
    const mixture = prp();
    const result = resultOf(mixture.input, { output, waste }, mixture.yields?.output);
    expect(typeOf(preparingRefusal(mixture, result, state))).toBe(type);
  });
});

describe('preparing is refused', () => {
  const said = { output: null, waste: null };

  test.each<[string, () => Problem | null, string | null]>([
    ['by nothing', () => preparingRefusal(mixed(), resultOf(5_000, said), stateOf()), null],
    [
      'while a component is missing',
      () => preparingRefusal(mixed([take('saline', 3_000)]), resultOf(3_000, said), stateOf()),
      'incomplete',
    ],
    [
      'while a pair is unknown',
      () => {
        const state = stateOf({ verdicts: [pair('unknown')] });
        return preparingRefusal(mixed(BOTH, state), resultOf(5_000, said), state);
      },
      'blocked',
    ],
    [
      'while a condition is not confirmed, whoever asks',
      () => {
        const state = stateOf({ verdicts: [CONDITIONAL] });
        return preparingRefusal(mixed(BOTH, state), resultOf(5_000, said), state);
      },
      'condition-unconfirmed',
    ],
    [
      'no more once it was',
      () => {
        const state = stateOf({ verdicts: [CONDITIONAL] });
        const mixture = mixed(BOTH, state, planOf(), [CONFIRMED]);
        return preparingRefusal(mixture, resultOf(5_000, said), state);
      },
      null,
    ],
    [
      'when more than the tolerance is missing',
      () => preparingRefusal(mixed(), { output: 4_899, waste: 0 }, stateOf()),
      'out-of-balance',
    ],
    [
      'when more came out than the tolerance allows',
      () => preparingRefusal(mixed(), { output: 5_000, waste: 101 }, stateOf()),
      'out-of-balance',
    ],
    [
      'when its time has passed',
      () => {
        const state = stateOf({ at: '2026-03-02T14:00:00.001Z' });
        return preparingRefusal(mixed(BOTH, state), resultOf(5_000, said), state);
      },
      'beyond-use',
    ],
  ])('%s', (_, refusal, type) => {
    expect(typeOf(refusal())).toBe(type);
  });

  test.each([
    [4_900, 0],
    [5_000, 100],
    [4_850, 150],
  ])('not for %d out and %d lost of 5.000', (output, waste) => {
    expect(preparingRefusal(mixed(), { output, waste }, stateOf())).toBeNull();
  });
});

describe('its movement', () => {
  test('takes what the record says, and brings out what came out', () => {
    const positions = [openOf({ quantity: 500 }), positionOf({ quantity: 30_000 }), salineOf()];
    const mixture = mixed(BOTH, stateOf({ positions }));
    const postings = postingsOf(planOf(), mixture, { output: 4_800, waste: 200 }, 'new');
    expect(postings.map(({ lotId, from, to, quantity }) => [lotId, from, to, quantity])).toEqual([
      ['A', 'vial', '@compounding', 500],
      ['A', 'opened-1', '@compounding', 1_500],
      ['S', 'room', '@compounding', 3_000],
      ['S', 'room', '@waste', 2_000],
      ['new', '@compounding', 'room', 5_000],
      ['new', 'room', '@waste', 200],
    ]);
  });

  test('never makes or loses a thousandth, whatever is taken', () => {
    const quantity = fc.integer({ min: 1, max: 3_000 });
    fc.assert(
      fc.property(quantity, quantity, fc.nat(100), (lidocaine, saline, waste) => {
        const components = planOf().components.map((one) => ({ ...one, tolerance: 3_000 }));
        const takes = [take('lidocaine', lidocaine), take('saline', saline)];
        const mixture = mixed(takes, stateOf(), planOf({ components, containerCapacity: 9_000 }));
        const result = resultOf(mixture.input, { output: null, waste: Math.min(waste, lidocaine) });
        fc.pre(result.output > 0);
        const postings = postingsOf(planOf(), mixture, result, 'new');
        checkPostings(postings);
        const intoMixture = postings
          .filter(({ to }) => to === '@compounding')
          .reduce((sum, posting) => sum + posting.quantity, 0);
        const outOfMixture = postings.find(({ from }) => from === '@compounding')?.quantity;
        expect(outOfMixture).toBe(intoMixture);
        const made = deltasOf(postings).find(({ lotId }) => lotId === 'new');
        expect(made?.quantity).toBe(result.output);
      }),
    );
  });
});

test.each([
  [{}, []],
  [
    { complete: false, prepared: false, seen: false, checked: false },
    ['components', 'output', 'waste', 'visual-check', 'preparer', 'checker'],
  ],
  [{ prescribed: false }, ['prescriber']],
])('a record names what it lacks: %o', (details, missing) => {
  const whole = { complete: true, prescribed: true, prepared: true, checked: true, seen: true };
  expect(missingOf({ ...whole, ...details })).toEqual(missing);
});
