import { beforeEach, describe, expect, test } from '@jest/globals';
import { Bench } from './harness/bench.js';
import { ENGINES, openForStories } from './harness/clinic.js';
import { startServer } from './harness/server.js';
import { StoryClock } from './harness/story-clock.js';

/** A Monday in winter: Rome is an hour ahead. */
const at = (time: string) => `2026-03-02T${time}.000Z`;

describe.each(ENGINES)('The time of a preparation (%s)', (engine) => {
  const clock = new StoryClock(at('10:00:00'));
  const clinic = openForStories(engine, (which) => startServer(which, clock));
  const bench = new Bench(clinic);
  const now = () => clock.now().toISOString();
  beforeEach(() => clock.set(at('10:00:00')));

  /** A vial of an item in stock, its formula of 1 mL, and what to take for it. */
  async function plain(
    formulaDetails: Record<string, unknown> = {},
    lotDetails: Record<string, unknown> = {},
    itemDetails: Record<string, unknown> = {},
  ) {
    clock.set('2026-02-27T10:00:00.000Z');
    const item = await clinic.item(itemDetails);
    const lot = await clinic.receive(item, { containers: 2, ...lotDetails });
    clock.set(at('10:00:00'));
    const formula = await bench.formula([{ item, quantity: 1 }], formulaDetails);
    return { item, lot, formula, components: [{ itemId: item.id, quantity: 1 }] };
  }

  const log = (itemId: string, details: Record<string, unknown> = {}) =>
    clinic.log([{ itemId, quantity: 0.1 }], { performedAt: now(), ...details });

  test('is 4 h from the start: 14:00 allowed, 14:01 refused', async () => {
    const { formula, components } = await plain();
    const made = await bench.released(formula, components, { startedAt: at('10:00:00') });
    expect(made).toMatchObject({
      useUntil: at('14:00:00'),
      pastUse: false,
      beyondUse: {
        code: 'immediate-use',
        hours: 4,
        since: at('10:00:00'),
        detail: '4 h from start: immediate use',
      },
    });
    clock.set(at('14:00:00'));
    expect((await log(made.itemId)).status).toBe(201);
    clock.set(at('14:01:00'));
    const late = await log(made.itemId);
    expect(late.body).toMatchObject({
      type: '/problems/sessions/short',
      shortages: [{ skips: [{ lotId: made.lotId, because: 'beyond-use' }] }],
    });
    // What happened at 14:00 may still be recorded a minute later.
    expect((await log(made.itemId, { performedAt: at('14:00:00') })).status).toBe(201);
    expect(await bench.read(made.id)).toMatchObject({ state: 'partly-used', pastUse: true });
    const { body } = await clinic.as('nurse').get(`/stock?lotId=${made.lotId}`);
    expect(body.items).toMatchObject([{ usable: false, unusableBecause: 'beyond-use' }]);
  });

  test('is judged by the later of two clocks that differ within the tolerance', async () => {
    const { formula, components } = await plain();
    const made = await bench.released(formula, components, { startedAt: at('10:00:00') });
    clock.set(at('13:58:00'));
    const late = await log(made.itemId, { performedAt: at('14:01:00') });
    expect(late.body.shortages[0].skips).toMatchObject([{ because: 'beyond-use' }]);
    expect((await log(made.itemId, { performedAt: at('14:00:00') })).status).toBe(201);
  });

  test('is what the practice or the formula says', async () => {
    await clinic.as('admin').put('/settings/immediateUseHours', { value: 1 });
    const { formula, components } = await plain();
    const made = await bench.prepared(formula, components, { startedAt: now() });
    expect(made.useUntil).toBe(at('11:00:00'));
    await clinic.as('admin').put('/settings/immediateUseHours', { value: 4 });
    const own = await plain({ beyondUseHours: 12, beyondUseBasis: 'Stability data' });
    const longer = await bench.prepared(own.formula, own.components, { startedAt: now() });
    expect(longer).toMatchObject({
      useUntil: at('22:00:00'),
      beyondUse: { code: 'formula-limit', hours: 12 },
    });
  });

  test('ends with the day on which a component expires, as the clinic has it', async () => {
    const { lot, formula, components } = await plain(
      { beyondUseHours: 24, beyondUseBasis: 'Stability data' },
      { expiresOn: '2026-03-02' },
      { containerUse: 'single', containerQuantity: 1 },
    );
    const made = await bench.prepared(formula, components, { startedAt: now() });
    expect(made).toMatchObject({
      useUntil: '2026-03-02T22:59:59.999Z',
      beyondUse: { code: 'component-expiry', expiresOn: '2026-03-02', lotNumber: lot.lotNumber },
    });
  });

  test('ends when an open container it was drawn from must be discarded', async () => {
    const { item, lot, formula, components } = await plain({}, {}, { inUseHours: 48 });
    clock.set('2026-02-28T12:30:00.000Z');
    const { body: opened } = await clinic.as('nurse').post('/containers', {
      id: '01932f00-0000-7000-8000-0000000000aa',
      lotId: lot.lotId,
      locationId: clinic.room,
    });
    clock.set(at('10:00:00'));
    const made = await bench.prepared(formula, components, { startedAt: now() });
    expect(made).toMatchObject({
      useUntil: at('12:30:00'),
      beyondUse: {
        code: 'open-container',
        since: '2026-02-28T12:30:00.000Z',
        itemId: item.id,
        detail: `${item.name} (lot ${lot.lotNumber}) open since 2026-02-28T12:30:00.000Z`,
      },
    });
    expect(made.components[0].takes[0].picks).toMatchObject([
      { placeId: opened.id, because: 'open-first', openedAt: '2026-02-28T12:30:00.000Z' },
    ]);
  });

  test('once past, lets it neither be made, nor checked, nor released', async () => {
    const { formula, components } = await plain();
    const body = bench.body(formula, components, { startedAt: at('05:59:59') });
    // Its components were taken in time; it is only too late to check it.
    const late = await clinic.as('nurse').post('/preparations', body);
    expect(late.body).toMatchObject({ state: 'prepared', useUntil: at('09:59:59'), pastUse: true });
    const refused = await clinic.as('doctor').post(`/preparations/${body.id}/check`, {});
    expect(refused.body).toMatchObject({
      type: '/problems/compounding/beyond-use',
      useUntil: at('09:59:59'),
    });
    const draft = bench.body(formula, [], { startedAt: at('06:00:00') });
    await clinic.as('nurse').post('/preparations', draft);
    const take = { id: '01932f00-0000-7000-8000-0000000000bb', ...components[0] };
    await clinic.as('nurse').post(`/preparations/${draft.id}/components`, take);
    clock.set(at('10:00:01'));
    const slow = await clinic.as('nurse').post(`/preparations/${draft.id}/prepare`, {});
    expect(slow.body.type).toBe('/problems/compounding/beyond-use');
    clock.set(at('10:00:00'));
    expect((await clinic.as('nurse').post(`/preparations/${draft.id}/prepare`, {})).status).toBe(
      200,
    );
    expect((await clinic.as('doctor').post(`/preparations/${draft.id}/check`, {})).status).toBe(
      200,
    );
    clock.set(at('10:00:01'));
    const unreleased = await clinic.as('nurse').post(`/preparations/${draft.id}/complete`, {});
    expect(unreleased.body.type).toBe('/problems/compounding/beyond-use');
  });

  test('decides which of two goes first', async () => {
    const { formula, components } = await plain();
    const stock = { patientId: null };
    const later = await bench.released(formula, components, {
      ...stock,
      startedAt: at('09:59:00'),
    });
    const sooner = await bench.released(formula, components, { startedAt: at('09:00:00') });
    const { body } = await clinic.log([{ itemId: later.itemId, quantity: 1.5 }], {
      performedAt: now(),
    });
    expect(body.lines[0].picks).toMatchObject([
      { lotId: sooner.lotId, given: 1 },
      { lotId: later.lotId, given: 0.5 },
    ]);
  });

  test('lets lists find what waits, newest first, by state, patient and time', async () => {
    const { formula, components } = await plain();
    const first = await bench.prepared(formula, components, { startedAt: at('09:00:00') });
    const second = await bench.released(formula, components, { startedAt: at('09:30:00') });
    const list = async (query: string) => {
      const { body } = await clinic
        .as('auditor')
        .get(`/preparations?formulaId=${formula.id}&${query}`);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await list('')).toEqual([second.id, first.id]);
    expect(await list('state=prepared')).toEqual([first.id]);
    expect(await list('state=released')).toEqual([second.id]);
    expect(await list(`from=${at('09:15:00')}`)).toEqual([second.id]);
    expect(await list(`to=${at('09:30:00')}`)).toEqual([first.id]);
    const { lotId } = first.components[0].takes[0].picks[0];
    expect(await list(`lotId=${lotId}`)).toEqual([second.id, first.id]);
    const other = await clinic.patient();
    expect(await list(`patientId=${other.id}`)).toEqual([]);
    const paged = await clinic.as('nurse').get(`/preparations?formulaId=${formula.id}&limit=1`);
    const cursor = encodeURIComponent(paged.body.nextCursor);
    expect(await list(`limit=1&cursor=${cursor}`)).toEqual([first.id]);
  });
});
