import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';
import { countRows } from './harness/raw-database.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 5 };

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

/** The lots of a line's picks with what went, as `lot given+wasted`. */
function taken(line: { picks: { lotNumber: string; given: number; wasted: number }[] }): string[] {
  return line.picks.map((pick) => `${pick.lotNumber} ${pick.given}+${pick.wasted}`);
}

async function hold(clinic: Clinic, lotId: string): Promise<void> {
  const { status } = await clinic.as('nurse').post(`/lots/${lotId}/hold`, { reason: 'turbid' });
  expect(status).toBe(200);
}

describeOnBothEngines('Logging a session', (clinic) => {
  describe('the lots', () => {
    test('go by expiry, one after the other, and the last vial stays open', async () => {
      const item = await clinic.item();
      await clinic.receive(item, { lotNumber: 'LATE', expiresOn: day(90) });
      await clinic.receive(item, { lotNumber: 'SOON', expiresOn: day(60) });
      const first = await clinic.log([{ itemId: item.id, quantity: 12.5 }]);
      expect(first.status).toBe(201);
      expect(first.body).toMatchObject({ status: 'posted', incident: false, warnings: [] });
      expect(taken(first.body.lines[0])).toEqual(['SOON 10+0', 'LATE 2.5+0']);
      expect(await clinic.onHand(item)).toBe(7.5);

      const second = await clinic.log([{ itemId: item.id, quantity: 7.5 }]);
      expect(second.body.lines[0].picks).toMatchObject([
        { because: 'open-first', placeKind: 'container', given: 7.5, openedContainerId: null },
      ]);
      expect(await clinic.onHand(item)).toBe(0);
    });

    test('with a month on the label are good to its last day', async () => {
      const item = await clinic.item();
      const month = day(0).slice(0, 7);
      await clinic.receive(item, { expiresOn: month });
      expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(201);
    });

    test('without expiry go last, on both engines alike', async () => {
      const item = await clinic.item({ expiryRequired: false });
      await clinic.receive(item, { lotNumber: 'NEVER', expiresOn: null });
      await clinic.receive(item, { lotNumber: 'SOME', expiresOn: day(3000) });
      const { body } = await clinic.log([{ itemId: item.id, quantity: 11 }]);
      expect(taken(body.lines[0])).toEqual(['SOME 10+0', 'NEVER 1+0']);
    });

    test('of equal expiry go by receipt, then by number', async () => {
      const item = await clinic.item(AMPOULE);
      const same = { expiresOn: day(60) };
      await clinic.receive(item, { lotNumber: 'B', ...same });
      await clinic.receive(item, { lotNumber: 'A', ...same });
      const { body } = await clinic.log([{ itemId: item.id, quantity: 6 }]);
      expect(taken(body.lines[0])).toEqual(['B 5+0', 'A 1+4']);
    });

    test('that may not be used are passed over, each with its reason', async () => {
      const item = await clinic.item(AMPOULE);
      const fridge = await clinic.location({ kind: 'fridge', parentId: clinic.room });
      await clinic.receive(item, { lotNumber: 'OLD', expiresOn: day(-1) });
      const held = await clinic.receive(item, { lotNumber: 'HELD', expiresOn: day(10) });
      await hold(clinic, held.lotId);
      await clinic.receive(item, { lotNumber: 'COLD', expiresOn: day(20), locationId: fridge.id });
      const broken = { held: true, reason: 'The fridge is broken' };
      expect((await clinic.as('admin').patch(`/locations/${fridge.id}`, broken)).status).toBe(200);
      await clinic.receive(item, { lotNumber: 'GOOD', expiresOn: day(30) });
      const { body } = await clinic.log([{ itemId: item.id, quantity: 2 }]);
      expect(taken(body.lines[0])).toEqual(['GOOD 2+3']);
      expect(
        body.lines[0].skips.map((skip: { lotNumber: string; because: string }) => [
          skip.lotNumber,
          skip.because,
        ]),
      ).toEqual([
        ['OLD', 'expired'],
        ['HELD', 'held'],
        ['COLD', 'location-held'],
      ]);
    });

    test('are taken where the patient is treated and from what is in there, nowhere else', async () => {
      const item = await clinic.item(AMPOULE);
      const elsewhere = await clinic.location({ kind: 'room' });
      const drawer = await clinic.location({ parentId: clinic.room });
      await clinic.receive(item, { lotNumber: 'FAR', expiresOn: day(1), locationId: elsewhere.id });
      await clinic.receive(item, { lotNumber: 'NEAR', locationId: drawer.id });
      const { body } = await clinic.log([{ itemId: item.id, quantity: 5 }]);
      expect(taken(body.lines[0])).toEqual(['NEAR 5+0']);
      expect(body.lines[0].picks[0].placeName).toMatch(/ › /);
    });
  });

  describe('a container', () => {
    test('of single use leaves nothing: 2 of 5 mL given, 3 wasted', async () => {
      const item = await clinic.item(AMPOULE);
      const lot = await clinic.receive(item, { containers: 2 });
      const { body } = await clinic.log([{ itemId: item.id, quantity: 2 }]);
      expect(taken(body.lines[0])).toEqual([`${lot.lotNumber} 2+3`]);
      expect(await clinic.onHand(item)).toBe(5);
      const { body: ledger } = await clinic.as('nurse').get(`/movements?lotId=${lot.lotId}`);
      expect(ledger.items[0]).toMatchObject({
        kind: 'session',
        documentId: body.id,
        postings: [
          { from: clinic.room, to: '@patient', quantity: 2 },
          { from: clinic.room, to: '@waste', quantity: 3 },
        ],
      });
    });

    test('of 1.0 mL is empty after ten sessions of 0.1 mL, and not one more', async () => {
      const item = await clinic.item({ containerQuantity: 1 });
      await clinic.receive(item);
      for (let draw = 1; draw <= 10; draw += 1) {
        expect((await clinic.log([{ itemId: item.id, quantity: 0.1 }])).status).toBe(201);
      }
      expect(await clinic.onHand(item)).toBe(0);
      const { body: stock } = await clinic.as('nurse').get(`/stock?itemId=${item.id}`);
      expect(stock.items).toEqual([]);
      const { status, body } = await clinic.log([{ itemId: item.id, quantity: 0.001 }]);
      expect(status).toBe(409);
      expect(body.shortages).toMatchObject([{ requested: 0.001, available: 0, short: 0.001 }]);
    });

    test('past its in-use limit is passed over, and another is opened', async () => {
      const item = await clinic.item({ inUseHours: 24 });
      const lot = await clinic.receive(item, { containers: 2, receivedAt: undefined });
      const vial = { id: newId(), lotId: lot.lotId, locationId: clinic.room };
      const longAgo = { ...vial, openedAt: null };
      expect((await clinic.as('nurse').post('/containers', longAgo)).status).toBe(201);
      const { body } = await clinic.log([{ itemId: item.id, quantity: 1 }]);
      expect(body.lines[0].skips).toMatchObject([{ because: 'in-use-expired' }]);
      expect(body.lines[0].picks).toMatchObject([{ because: 'first-expiry' }]);
      expect(body.lines[0].picks[0].openedContainerId).not.toBeNull();
    });

    test('opened for one line serves the other line of the same item', async () => {
      const item = await clinic.item();
      await clinic.receive(item, { containers: 2 });
      const { body } = await clinic.log([
        { itemId: item.id, quantity: 4 },
        { itemId: item.id, quantity: 5 },
      ]);
      const [first, second] = body.lines.map((line: { picks: object[] }) => line.picks[0]);
      expect(second).toMatchObject({ placeId: first.openedContainerId, openedContainerId: null });
      expect(await clinic.onHand(item)).toBe(11);
    });

    test('taken by hand gives what it is asked for', async () => {
      const item = await clinic.item();
      const lot = await clinic.receive(item, { containers: 2 });
      const vials = [newId(), newId()];
      for (const id of vials) {
        const vial = { id, lotId: lot.lotId, locationId: clinic.room };
        expect((await clinic.as('nurse').post('/containers', vial)).status).toBe(201);
      }
      const [first = '', second = ''] = vials;
      const line = { itemId: item.id, quantity: 1, containerId: second };
      const refused = await clinic.log([line]);
      expect(refused).toMatchObject({
        status: 422,
        body: { type: '/problems/sessions/reason-needed', proposedLotId: lot.lotId },
      });
      const { status, body } = await clinic.log([{ ...line, reason: 'It was in my hand' }]);
      expect(status).toBe(201);
      expect(body.lines[0].picks).toMatchObject([{ placeId: second, because: 'hand-picked' }]);
      expect((await clinic.log([{ ...line, containerId: first }])).status).toBe(201);
    });
  });

  describe('a lot taken by hand', () => {
    test('needs a reason when another expires first, and keeps it', async () => {
      const item = await clinic.item(AMPOULE);
      const soon = await clinic.receive(item, { expiresOn: day(20) });
      const late = await clinic.receive(item, { expiresOn: day(200) });
      const line = { itemId: item.id, quantity: 1, lotId: late.lotId };
      expect(await clinic.log([line])).toMatchObject({
        status: 422,
        body: {
          type: '/problems/sessions/reason-needed',
          line: 0,
          proposedLotId: soon.lotId,
          errors: [{ pointer: '/lines/0/reason' }],
        },
      });
      expect(await clinic.onHand(item)).toBe(10);
      const { status, body } = await clinic.log([{ ...line, reason: 'The other box is wet' }]);
      expect(status).toBe(201);
      expect(body.lines[0].picks).toMatchObject([{ lotId: late.lotId, because: 'hand-picked' }]);
      expect(body.warnings).toMatchObject([{ code: 'lot-hand-picked', itemId: item.id }]);
      const kept = await clinic.as('auditor').get(`/sessions/${body.id}`);
      expect(kept.body.lines).toMatchObject([{ reason: 'The other box is wet' }]);
    });

    test('is refused while it is held, and recorded by a doctor as an incident', async () => {
      const item = await clinic.item(AMPOULE);
      const lot = await clinic.receive(item);
      await hold(clinic, lot.lotId);
      const line = { itemId: item.id, quantity: 1, lotId: lot.lotId, reason: 'It looks fine' };
      expect(await clinic.log([line])).toMatchObject({
        status: 409,
        body: { type: '/problems/sessions/lot-unusable', because: 'held', lotId: lot.lotId },
      });
      const incident = [{ ...line, incidentReason: 'Given before we knew of it' }];
      expect(await clinic.log(incident)).toMatchObject({
        status: 403,
        body: { type: '/problems/sessions/incident-not-allowed' },
      });
      const recorded = await clinic.as('doctor').post('/sessions', clinic.session(incident));
      expect(recorded.status).toBe(201);
      expect(recorded.body).toMatchObject({ incident: true, warnings: [{ code: 'incident' }] });
      const { body } = await clinic.as('auditor').get('/alerts?kind=incident');
      expect(body.items).toContainEqual(
        expect.objectContaining({ sessionId: recorded.body.id, kind: 'incident' }),
      );
    });
  });

  describe('warnings', () => {
    test('tell of the needle, the class and the route, and stop nothing', async () => {
      const needle = await clinic.item({
        name: 'Needle 25 G × 16 mm',
        category: 'needle',
        regulatoryClass: 'medical-device',
        unit: 'piece',
        containerQuantity: 1,
        containerUse: 'single',
        needle: { gauge: 25, lengthMm: 16 },
      });
      const unclear = await clinic.item({ regulatoryClass: 'to-be-confirmed' });
      const offLabel = await clinic.item({ registeredRoutes: ['intramuscular'] });
      const items = [needle, unclear, offLabel];
      for (const item of items) await clinic.receive(item);
      await clinic.consent(offLabel);
      const { status, body } = await clinic.log(
        items.map((item) => ({ itemId: item.id, quantity: 1 })),
      );
      expect(status).toBe(201);
      const codes = body.warnings.map((warning: { code: string; itemId: string }) => [
        warning.code,
        warning.itemId,
      ]);
      expect(codes).toEqual([
        ['needle-gauge', needle.id],
        ['needle-length', needle.id],
        ['class-to-be-confirmed', unclear.id],
        ['off-label-route', offLabel.id],
      ]);
    });

    test('are not enough for a cosmetic by injection', async () => {
      const item = await clinic.item({ regulatoryClass: 'cosmetic', category: 'exosome' });
      await clinic.receive(item);
      const line = { itemId: item.id, quantity: 1 };
      const type = '/problems/sessions/cosmetic-by-injection';
      expect(await clinic.log([line])).toMatchObject({ status: 403, body: { type } });
      const doctor = clinic.as('doctor');
      expect(await doctor.post('/sessions', clinic.session([line]))).toMatchObject({
        status: 422,
        body: { type, errors: [{ pointer: '/lines/0/reason' }] },
      });
      const explained = clinic.session([{ ...line, reason: 'Informed and consented' }]);
      const { status, body } = await doctor.post('/sessions', explained);
      expect(status).toBe(201);
      expect(body.warnings).toMatchObject([{ code: 'cosmetic-by-injection' }]);
    });
  });

  describe('a preview', () => {
    test('shows what would go and writes nothing', async () => {
      const item = await clinic.item();
      await clinic.receive(item, { lotNumber: 'P1' });
      const { id, ...preview } = clinic.session([{ itemId: item.id, quantity: 3 }]);
      const before = await countRows(clinic.databaseUrl);
      const { status, body } = await clinic.as('nurse').post('/sessions/preview', preview);
      expect(status).toBe(200);
      expect(body).toMatchObject({ refusal: null, warnings: [], lines: [{ short: 0 }] });
      expect(taken(body.lines[0])).toEqual(['P1 3+0']);
      expect(await countRows(clinic.databaseUrl)).toEqual(before);
      const logged = await clinic.as('nurse').post('/sessions', { id, ...preview });
      expect(taken(logged.body.lines[0])).toEqual(['P1 3+0']);
    });

    test('of too much tells the refusal, and keeps no draft', async () => {
      const item = await clinic.item();
      await clinic.receive(item);
      const { id: _, ...preview } = clinic.session([{ itemId: item.id, quantity: 30 }]);
      const before = await countRows(clinic.databaseUrl);
      const { status, body } = await clinic.as('nurse').post('/sessions/preview', preview);
      expect(status).toBe(200);
      expect(body.lines).toMatchObject([{ quantity: 30, available: 10, short: 20 }]);
      expect(body.refusal).toMatchObject({ type: '/problems/sessions/short', status: 409 });
      expect(await countRows(clinic.databaseUrl)).toEqual(before);
    });
  });

  describe('a session of the past', () => {
    test('takes only what was there and was never needed since', async () => {
      const item = await clinic.item(AMPOULE);
      const lot = await clinic.receive(item, { containers: 4 });
      const morning = { performedAt: hoursAgo(3) };
      const line = { itemId: item.id, quantity: 5 };
      const early = await clinic.log([line], morning);
      expect(early).toMatchObject({
        status: 409,
        body: { shortages: [{ available: 0, short: 5 }] },
      });
      expect(await clinic.onHand(item)).toBe(20);

      const old = await clinic.as('nurse').post('/receipts', {
        id: newId(),
        locationId: clinic.room,
        receivedAt: hoursAgo(6),
        lines: [{ itemId: item.id, lotNumber: 'OLD', expiresOn: day(30), containers: 2 }],
      });
      expect(old.status).toBe(201);
      expect((await clinic.log([line], { performedAt: hoursAgo(1) })).status).toBe(201);
      const fits = await clinic.log([line], morning);
      expect(fits.status).toBe(201);
      expect(taken(fits.body.lines[0])).toEqual(['OLD 5+0']);
      const over = await clinic.log([line], { performedAt: hoursAgo(4) });
      expect(over).toMatchObject({ status: 409, body: { shortages: [{ available: 0 }] } });
      expect((await clinic.log([line])).body.lines[0].picks).toMatchObject([{ lotId: lot.lotId }]);
    });

    test('may use what expired since', async () => {
      const item = await clinic.item(AMPOULE);
      const old = await clinic.as('nurse').post('/receipts', {
        id: newId(),
        locationId: clinic.room,
        receivedAt: hoursAgo(24 * 9),
        lines: [{ itemId: item.id, lotNumber: 'GONE', expiresOn: day(-2), containers: 1 }],
      });
      expect(old.status).toBe(201);
      const line = { itemId: item.id, quantity: 5 };
      expect((await clinic.log([line])).body.shortages).toMatchObject([
        { skips: [{ lotNumber: 'GONE', because: 'expired' }] },
      ]);
      expect((await clinic.log([line], { performedAt: hoursAgo(24 * 4) })).status).toBe(201);
    });

    test('is read back as it was performed, and the newest comes first', async () => {
      const patient = await clinic.patient();
      const item = await clinic.item();
      await clinic.as('nurse').post('/receipts', {
        id: newId(),
        locationId: clinic.room,
        receivedAt: hoursAgo(50),
        lines: [{ itemId: item.id, lotNumber: 'H', expiresOn: day(30), containers: 2 }],
      });
      const made: string[] = [];
      for (const hours of [30, 10, 20]) {
        const details = { patientId: patient.id, performedAt: hoursAgo(hours), notes: `${hours}` };
        const { status, body } = await clinic.log([{ itemId: item.id, quantity: 1 }], details);
        expect(status).toBe(201);
        made.push(body.id);
      }
      const path = `/sessions?patientId=${patient.id}&limit=2`;
      const first = await clinic.as('auditor').get(path);
      expect(first.body.items).toMatchObject([
        { notes: '10', status: 'posted', patientId: patient.id, patientCode: patient.code },
        { notes: '20', loggedBy: { name: 'nurse' }, locationId: clinic.room },
      ]);
      const second = await clinic.as('auditor').get(`${path}&cursor=${first.body.nextCursor}`);
      expect(second.body).toMatchObject({
        items: [{ notes: '30', id: made[0] }],
        nextCursor: null,
      });
      const recent = await clinic
        .as('auditor')
        .get(`/sessions?patientId=${patient.id}&from=${hoursAgo(25)}&to=${hoursAgo(15)}`);
      expect(recent.body.items).toMatchObject([{ notes: '20' }]);
    });
  });

  test('what is logged most is offered first', async () => {
    const patient = await clinic.patient();
    const [often, seldom] = [await clinic.item(), await clinic.item()];
    await clinic.receive(often, { containers: 2 });
    await clinic.receive(seldom, { containers: 2 });
    const details = { patientId: patient.id };
    await clinic.log([{ itemId: often.id, quantity: 2 }], details);
    await clinic.log(
      [
        { itemId: often.id, quantity: 2 },
        { itemId: seldom.id, quantity: 1 },
      ],
      details,
    );
    await clinic.log([{ itemId: often.id, quantity: 3 }], details);
    const { body } = await clinic.as('nurse').get(`/sessions/usual-items?patientId=${patient.id}`);
    expect(body.items).toMatchObject([
      { itemId: often.id, itemName: often.name, quantity: 2, uses: 3 },
      { itemId: seldom.id, quantity: 1, uses: 1 },
    ]);
  });
});
