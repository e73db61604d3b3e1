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
import { Problem } from '../kernel/problems.js';
import { deltasOf } from '../ledger/posting.rules.js';
import type { LogSession, SessionLine, SessionState } from './session.js';
import { decideSession } from './session.rules.js';

const NOW = '2026-03-10T09:00:00.000Z';
const LIDOCAINE = itemOf();
const NEEDLE = itemOf({
  id: 'needle',
  name: 'Needle',
  category: 'needle',
  regulatoryClass: 'medical-device',
  unit: 'piece',
  containerQuantity: 1_000,
  containerUse: 'single',
  needle: { gauge: 30, lengthUm: 4_000 },
});
const SERUM = itemOf({ id: 'serum', name: 'Serum', regulatoryClass: 'cosmetic' });

function line(details: Partial<SessionLine> = {}): SessionLine {
  return {
    itemId: 'lidocaine',
    quantity: 2_000,
    lotId: null,
    containerId: null,
    reason: null,
    incidentReason: null,
    ...details,
  };
}

function command(lines: readonly SessionLine[], details: Partial<LogSession> = {}): LogSession {
  return {
    id: 'session',
    patientId: 'patient',
    performedAt: NOW,
    locationId: 'room',
    protocolId: null,
    technique: 'intradermal',
    route: 'intradermal',
    zones: [],
    notes: null,
    courseId: null,
    deviceIds: [],
    checklist: [],
    lines,
    ...details,
  };
}

function state(details: Partial<SessionState> = {}): SessionState {
  return {
    actor: { id: 'maria', isDoctor: false },
    now: NOW,
    settings: SETTINGS,
    items: new Map([LIDOCAINE, NEEDLE, SERUM].map((item) => [item.id, item])),
    locations: LOCATIONS,
    standing: { mergedInto: null, openConditions: [], consents: [] },
    protocolKnown: true,
    afterMesotherapy: false,
    course: null,
    courseOfPatient: true,
    unknownDevices: new Set(),
    positions: [],
    itemOfAbsentLot: new Map(),
    lotOfAbsentContainer: new Map(),
    lowest: new Map(),
    ...details,
  };
}

function ids() {
  let made = 0;
  return () => {
    made += 1;
    return `new-${made}`;
  };
}

function decide(lines: readonly SessionLine[], given: Partial<SessionState>, details = {}) {
  return decideSession(command(lines, details), state(given), ids());
}

/** What is refused at once, as `pointer: detail`. */
function faults(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error).toMatchObject({ status: 422, type: '/problems/request/invalid' });
    const { errors } = error.facts as { errors: { pointer: string; detail: string }[] };
    return errors.map(({ pointer, detail }) => `${pointer}: ${detail}`);
  }
  throw new Error('Nothing was refused');
}

const EARLY = positionOf({ lotId: 'early', expiresOn: '2026-06-30' });
const LATE = positionOf({ lotId: 'late', expiresOn: '2026-12-31' });
const doctor = { actor: { id: 'ada', isDoctor: true } };

describe('what a session takes', () => {
  test('is the first to expire; its vial is opened at the moment of the treatment', () => {
    const decided = decide([line()], { positions: [LATE, EARLY] });
    expect(decided.refusal).toBeNull();
    expect(decided.openings).toEqual([
      {
        container: expect.objectContaining({
          placeId: 'new-1',
          lotId: 'early',
          openedAt: NOW,
          discardAt: '2026-04-07T09:00:00.000Z',
        }),
        posting: {
          lotId: 'early',
          itemId: 'lidocaine',
          from: 'room',
          to: 'new-1',
          quantity: 10_000,
        },
      },
    ]);
    expect(decided.postings).toEqual([
      { lotId: 'early', itemId: 'lidocaine', from: 'new-1', to: '@patient', quantity: 2_000 },
    ]);
    expect(decided.lines[0]?.picks).toMatchObject([{ because: 'first-expiry', given: 2_000 }]);
  });

  test('is the open vial first', () => {
    const { lines, openings } = decide([line()], { positions: [EARLY, openOf({ lotId: 'late' })] });
    expect(lines[0]?.picks).toMatchObject([{ because: 'open-first', position: { lotId: 'late' } }]);
    expect(openings).toEqual([]);
  });

  test('of two lines of one item comes from the same opened vial', () => {
    const decided = decide([line(), line({ quantity: 8_000 })], { positions: [EARLY] });
    expect(decided.refusal).toBeNull();
    expect(decided.openings).toHaveLength(1);
    expect(decided.postings.map(({ from, quantity }) => ({ from, quantity }))).toEqual([
      { from: 'new-1', quantity: 2_000 },
      { from: 'new-1', quantity: 8_000 },
    ]);
  });

  test('is taken from the location and from what is in it, never from elsewhere', () => {
    const positions = [
      positionOf({ lotId: 'far', placeId: 'cellar', expiresOn: '2026-03-31' }),
      positionOf({ lotId: 'near', placeId: 'fridge' }),
    ];
    const { lines } = decide([line()], { positions });
    expect(lines[0]?.picks).toMatchObject([{ position: { lotId: 'near' } }]);
    expect(lines[0]?.skips).toEqual([]);
  });

  test('passes over what may not be used, and says why', () => {
    const positions = [
      positionOf({ lotId: 'old', expiresOn: '2026-03-09' }),
      positionOf({ lotId: 'stopped', holdKind: 'recalled' }),
      positionOf({ lotId: 'cold', placeId: 'fridge' }),
      openOf({ lotId: 'stale', discardAt: '2026-03-10T08:59:59.999Z' }),
      LATE,
    ];
    const { lines } = decide([line()], { positions, locations: treeOf('fridge') });
    expect(lines[0]?.picks).toMatchObject([{ position: { lotId: 'late' } }]);
    expect(new Map(lines[0]?.skips.map((skip) => [skip.lotId, skip.because]))).toEqual(
      new Map([
        ['old', 'expired'],
        ['stopped', 'recalled'],
        ['cold', 'location-held'],
        ['stale', 'in-use-expired'],
      ]),
    );
  });

  test('of a single-use container is given and wasted, and nothing returns', () => {
    const ampoule = itemOf({ containerUse: 'single', containerQuantity: 5_000 });
    const decided = decide([line()], {
      items: new Map([[ampoule.id, ampoule]]),
      positions: [positionOf({ quantity: 5_000 })],
    });
    expect(decided.postings).toMatchObject([
      { from: 'room', to: '@patient', quantity: 2_000 },
      { from: 'room', to: '@waste', quantity: 3_000 },
    ]);
  });
});

describe('too little', () => {
  test('refuses the whole session and names every short item', () => {
    const positions = [
      positionOf({ quantity: 10_000 }),
      positionOf({ lotId: 'N', itemId: 'needle', quantity: 2_000 }),
      positionOf({ lotId: 'H', itemId: 'needle', quantity: 5_000, holdKind: 'held' }),
    ];
    const lines = [
      line({ quantity: 12_000 }),
      line({ itemId: 'needle', quantity: 3_000 }),
      line({ itemId: 'serum' }),
    ];
    const consent = {
      id: 'consent',
      kind: 'off-label' as const,
      itemId: 'lidocaine',
      signedOn: '2026-03-10',
      withdrawnOn: null,
    };
    const standing = { mergedInto: null, openConditions: [], consents: [consent] };
    const onSkin = { technique: 'topical', route: 'topical' };
    const { refusal } = decide(lines, { positions, standing }, onSkin);
    expect(refusal?.toJSON()).toMatchObject({
      type: '/problems/sessions/short',
      status: 409,
      draftId: 'session',
      shortages: [
        { itemId: 'lidocaine', unit: 'mL', requested: 12, available: 10, short: 2, skips: [] },
        {
          itemId: 'needle',
          itemName: 'Needle',
          requested: 3,
          available: 2,
          short: 1,
          skips: [{ lotId: 'H', lotNumber: 'H', because: 'held' }],
        },
        { itemId: 'serum', requested: 2, available: 0, short: 2 },
      ],
    });
  });

  test('is also what was there only later than the session', () => {
    const arrived = positionOf({ quantity: 20_000 });
    const lowest = new Map([[arrived, 1_000]]);
    const { refusal } = decide([line()], { positions: [arrived], lowest });
    expect(refusal?.facts).toMatchObject({ shortages: [{ available: 1, short: 1 }] });
  });
});

describe('a lot taken by hand', () => {
  const positions = [EARLY, LATE];
  const other = line({ lotId: 'late' });

  test.each([null, '', 'no', '    a    '])(
    'needs a reason that says something, not %p',
    (reason) => {
      const { refusal } = decide([{ ...other, reason }], { positions });
      expect(refusal?.toJSON()).toMatchObject({
        type: '/problems/sessions/reason-needed',
        status: 422,
        line: 0,
        proposedLotId: 'early',
      });
    },
  );

  test('goes with one', () => {
    const decided = decide([{ ...other, reason: 'colder' }], { positions });
    expect(decided.refusal).toBeNull();
    expect(decided.lines[0]?.picks).toMatchObject([
      { because: 'hand-picked', position: { lotId: 'late' } },
    ]);
    expect(decided.warnings).toMatchObject([{ code: 'lot-hand-picked' }]);
  });

  test('needs none when it would have gone anyway', () => {
    const decided = decide([line({ lotId: 'early' })], { positions });
    expect(decided.refusal).toBeNull();
    expect(decided.lines[0]?.picks).toMatchObject([{ because: 'first-expiry' }]);
  });

  test('needs one when it would only have gone after another', () => {
    const little = openOf({ lotId: 'early', quantity: 500 });
    const { refusal } = decide([other], { positions: [little, LATE] });
    expect(refusal?.type).toBe('/problems/sessions/reason-needed');
  });

  test.each([
    ['expired', { expiresOn: '2026-03-09' }],
    ['held', { holdKind: 'held' as const }],
    ['recalled', { holdKind: 'recalled' as const }],
  ])('is refused when it is %s, also with a reason', (because, details) => {
    const barred = positionOf({ lotId: 'late', ...details });
    const { refusal } = decide([{ ...other, reason: 'I want it' }], { positions: [EARLY, barred] });
    expect(refusal).toMatchObject({ type: '/problems/sessions/lot-unusable', status: 409 });
    expect(refusal?.facts).toMatchObject({ lotId: 'late', because });
  });

  test('of another item, or of none, is no lot of this line', () => {
    const itemOfAbsentLot = new Map([['used-up', 'lidocaine']]);
    const lines = [
      line({ lotId: 'N' }),
      line({ lotId: 'nowhere' }),
      line({ lotId: 'used-up', reason: 'I want it' }),
    ];
    const needles = positionOf({ lotId: 'N', itemId: 'needle' });
    expect(faults(() => decide(lines, { positions: [needles], itemOfAbsentLot }))).toEqual([
      '/lines/0/lotId: is not a lot of this item',
      '/lines/1/lotId: is not a lot of this item',
    ]);
    const { refusal } = decide(lines.slice(2), { positions, itemOfAbsentLot });
    expect(refusal).toMatchObject({ type: '/problems/sessions/short' });
  });

  test('is used by each line in turn', () => {
    const lines = [line({ quantity: 10_000, lotId: 'early' }), line({ lotId: 'late' })];
    const decided = decide(lines, { positions });
    expect(decided.refusal).toBeNull();
    expect(decided.warnings).toEqual([]);
  });
});

describe('a container taken by hand', () => {
  const first = openOf({ placeId: 'first', quantity: 3_000 });
  const second = openOf({ placeId: 'second', discardAt: '2026-03-30T08:00:00.000Z' });
  const positions = [second, first];

  test('needs no reason when it is the next to be discarded', () => {
    const decided = decide([line({ containerId: 'first' })], { positions });
    expect(decided.refusal).toBeNull();
    expect(decided.postings).toMatchObject([{ from: 'first', quantity: 2_000 }]);
  });

  test('needs one when another is, also of the same lot', () => {
    const later = line({ containerId: 'second' });
    expect(decide([later], { positions }).refusal?.type).toBe('/problems/sessions/reason-needed');
    const decided = decide([{ ...later, reason: 'at hand' }], { positions });
    expect(decided.refusal).toBeNull();
    expect(decided.postings).toMatchObject([{ from: 'second', quantity: 2_000 }]);
  });

  test('gives no more than it holds', () => {
    const { refusal } = decide([line({ containerId: 'first', quantity: 3_001 })], { positions });
    expect(refusal?.facts).toMatchObject({ shortages: [{ available: 3, short: 0.001 }] });
  });

  test('is told when it is none of this item or lot', () => {
    const lotOfAbsentContainer = new Map([['empty', 'A']]);
    const lines = [
      line({ containerId: 'nowhere' }),
      line({ containerId: 'first', lotId: 'late' }),
      line({ containerId: 'first', itemId: 'needle', quantity: 1_000 }),
      line({ containerId: 'room' }),
      line({ containerId: 'empty' }),
    ];
    const given = { positions: [...positions, LATE], lotOfAbsentContainer };
    expect(faults(() => decide(lines, given))).toEqual([
      '/lines/0/containerId: is not a container of this item',
      '/lines/1/containerId: is not a container of this lot',
      '/lines/2/containerId: is not a container of this item',
      '/lines/3/containerId: is not a container of this item',
    ]);
  });
});

describe('an incident', () => {
  const expired = positionOf({ lotId: 'old', expiresOn: '2026-03-01' });
  const used = line({ lotId: 'old', incidentReason: 'found out later' });

  test('is recorded by a doctor, and flagged', () => {
    const decided = decide([used], { positions: [expired, LATE], ...doctor });
    expect(decided).toMatchObject({ refusal: null, incident: true });
    expect(decided.lines[0]?.picks).toMatchObject([
      { because: 'incident', position: { lotId: 'old' } },
    ]);
    expect(decided.warnings).toMatchObject([{ code: 'incident' }]);
  });

  test('is refused to a nurse', () => {
    const { refusal } = decide([used], { positions: [expired] });
    expect(refusal).toMatchObject({
      type: '/problems/sessions/incident-not-allowed',
      status: 403,
    });
  });

  test('is none when the lot was usable', () => {
    const decided = decide([{ ...used, lotId: 'late' }], { positions: [LATE], ...doctor });
    expect(decided).toMatchObject({ refusal: null, incident: false, warnings: [] });
  });

  test('still needs what was used to have been there', () => {
    const { refusal } = decide([{ ...used, quantity: 11_000 }], {
      positions: [expired],
      ...doctor,
    });
    expect(refusal?.type).toBe('/problems/sessions/short');
  });
});

describe('a cosmetic by injection', () => {
  const positions = [positionOf({ itemId: 'serum' })];
  const serum = line({ itemId: 'serum' });

  test('is refused to a nurse, with a reason too', () => {
    const { refusal } = decide([{ ...serum, reason: 'always done' }], { positions });
    expect(refusal).toMatchObject({
      type: '/problems/sessions/cosmetic-by-injection',
      status: 403,
    });
  });

  test('is asked of a doctor in writing', () => {
    expect(decide([serum], { positions, ...doctor }).refusal).toMatchObject({
      type: '/problems/sessions/cosmetic-by-injection',
      status: 422,
    });
    const decided = decide([{ ...serum, reason: 'informed' }], { positions, ...doctor });
    expect(decided.refusal).toBeNull();
    expect(decided.warnings).toMatchObject([{ code: 'cosmetic-by-injection', itemId: 'serum' }]);
  });

  test('is none on the skin', () => {
    const onSkin = { technique: 'topical', route: 'topical' };
    expect(decide([serum], { positions }, onSkin).refusal).toBeNull();
  });
});

describe('what is refused at once, all of it together', () => {
  test('unknown ids, parts of pieces and the future', () => {
    const lines = [
      line({ itemId: 'unheard-of' }),
      line({ itemId: 'needle', quantity: 500 }),
      line({ itemId: 'needle', quantity: 1_001 }),
    ];
    const details = { locationId: 'attic', performedAt: '2026-03-10T09:05:00.001Z' };
    const given = { standing: null, protocolKnown: false };
    expect(faults(() => decide(lines, given, details))).toEqual([
      '/performedAt: lies in the future',
      '/patientId: is not a known patient',
      '/protocolId: is not a known protocol',
      '/locationId: is not a known location',
      '/lines/0/itemId: is not a known item',
      '/lines/1/quantity: is a part of a piece',
      '/lines/2/quantity: is a part of a piece',
    ]);
  });

  test('not a clock that is ahead within the tolerance: it happened now', () => {
    const decided = decide(
      [line()],
      { positions: [EARLY] },
      { performedAt: '2026-03-10T09:05:00.000Z' },
    );
    expect(decided).toMatchObject({ refusal: null, performedAt: NOW });
    expect(decided.openings).toMatchObject([{ container: { openedAt: NOW } }]);
  });

  test('not a time in the past', () => {
    const past = '2026-03-09T18:00:00.000Z';
    const decided = decide([line()], { positions: [EARLY] }, { performedAt: past });
    expect(decided.performedAt).toBe(past);
  });
});

test('whatever the lines and the stock: all or nothing, and never more than there is', () => {
  const stock = fc.array(
    fc.record({
      itemId: fc.constantFrom('lidocaine', 'serum'),
      expiresOn: fc.constantFrom('2026-03-01', '2026-03-10', '2026-09-30', null),
      vials: fc.integer({ min: 1, max: 3 }),
      open: fc.boolean(),
      holdKind: fc.constantFrom(null, null, 'held' as const),
    }),
    { maxLength: 6 },
  );
  const used = fc.array(
    fc.record({
      itemId: fc.constantFrom('lidocaine', 'serum'),
      quantity: fc.integer({ min: 1, max: 25_000 }),
      pick: fc.option(fc.nat(5), { nil: null }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(stock, used, (shelves, typed) => {
      const positions = shelves.map(({ vials, open, ...details }, index) => {
        const lotId = `lot-${index}`;
        return open
          ? openOf({ ...details, lotId, placeId: `open-${index}`, quantity: 4_000 })
          : positionOf({ ...details, lotId, quantity: vials * 10_000 });
      });
      const lines = typed.map(({ pick, ...one }) => {
        const named = positions.filter((position) => position.itemId === one.itemId);
        const lotId = pick === null ? null : (named[pick]?.lotId ?? null);
        return line({ ...one, lotId, reason: 'a good reason' });
      });
      const decided = decide(lines, { positions }, { technique: 'topical', route: 'topical' });
      const openings = decided.openings.map((opening) => opening.posting);
      for (const delta of deltasOf([...openings, ...decided.postings])) {
        const stands = positions.find(
          (one) => one.lotId === delta.lotId && one.placeId === delta.placeId,
        );
        expect((stands?.quantity ?? 0) + delta.quantity).toBeGreaterThanOrEqual(0);
      }
      const given = decided.postings.filter((one) => one.to === '@patient');
      const total = given.reduce((sum, one) => sum + one.quantity, 0);
      const asked = lines.reduce((sum, one) => sum + one.quantity, 0);
      if (decided.refusal === null) expect(total).toBe(asked);
      else expect(decided.refusal.status).toBe(409);
      for (const { lotId } of given) {
        const position = positions.find((one) => one.lotId === lotId);
        expect(decided.refusal === null && position?.holdKind === 'held').toBe(false);
      }
    }),
    { numRuns: 400 },
  );
});
