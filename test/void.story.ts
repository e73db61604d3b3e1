import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 5 };
const REASON = { reason: 'The wrong patient' };

interface Row {
  readonly lotId: string;
  readonly placeId: string;
  readonly placeKind: string;
  readonly quantity: number;
  readonly unusableBecause: string | null;
}

async function stockOf(clinic: Clinic, item: { id: string }): Promise<Row[]> {
  const { body } = await clinic.as('nurse').get(`/stock?itemId=${item.id}`);
  return body.items;
}

/** What stands where, without the time that passes. */
async function standing(clinic: Clinic, item: { id: string }): Promise<string[]> {
  const rows = await stockOf(clinic, item);
  return rows.map((row) => `${row.lotId} ${row.placeId} ${row.quantity}`).sort();
}

function undo(clinic: Clinic, id: string, role: 'nurse' | 'doctor' = 'nurse') {
  return clinic.as(role).post(`/sessions/${id}/void`, REASON);
}

describeOnBothEngines('Voiding a session', (clinic) => {
  test('puts back exactly what went, from ampoules, open and opened vials of several lots', async () => {
    const ampoules = await clinic.item(AMPOULE);
    const vials = await clinic.item();
    await clinic.receive(ampoules, { containers: 3, expiresOn: day(20) });
    await clinic.receive(ampoules, { containers: 3, expiresOn: day(40) });
    const early = await clinic.receive(vials, { expiresOn: day(30) });
    await clinic.receive(vials, { containers: 2, expiresOn: day(60) });
    const open = { id: newId(), lotId: early.lotId, locationId: clinic.room };
    await clinic.as('nurse').post('/containers', open);
    const before = [await standing(clinic, ampoules), await standing(clinic, vials)];

    const { body: session } = await clinic.log([
      { itemId: ampoules.id, quantity: 17 },
      { itemId: vials.id, quantity: 21.5 },
    ]);
    expect(await clinic.onHand(ampoules)).toBe(10);
    expect(await clinic.onHand(vials)).toBe(8.5);
    const { status, body } = await undo(clinic, session.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'voided',
      voidReason: REASON.reason,
      voidedBy: { name: 'nurse' },
      lines: session.lines,
    });
    expect([await standing(clinic, ampoules), await standing(clinic, vials)]).toEqual(before);
    const { body: containers } = await clinic.as('nurse').get('/containers');
    expect(containers.items.map((one: { id: string }) => one.id)).toEqual([open.id]);
  });

  test('is a reversal beside the original, linked both ways, and nothing is erased', async () => {
    const item = await clinic.item(AMPOULE);
    const lot = await clinic.receive(item);
    const { body: session } = await clinic.log([{ itemId: item.id, quantity: 2 }]);
    await undo(clinic, session.id);
    const { body } = await clinic.as('auditor').get(`/movements?lotId=${lot.lotId}`);
    const [reversal, original] = body.items;
    expect(original).toMatchObject({
      kind: 'session',
      reversedBy: reversal.id,
      reverses: null,
      postings: [
        { from: clinic.room, to: '@patient', quantity: 2 },
        { from: clinic.room, to: '@waste', quantity: 3 },
      ],
    });
    expect(reversal).toMatchObject({
      kind: 'reversal',
      reverses: original.id,
      documentId: session.id,
      postings: [
        { from: '@waste', to: clinic.room, quantity: 3 },
        { from: '@patient', to: clinic.room, quantity: 2 },
      ],
    });
    const audit = await clinic.as('auditor').get(`/audit?subject=session/${session.id}`);
    expect(audit.body.items).toMatchObject([
      { command: 'sessions.void', reason: REASON.reason },
      { command: 'sessions.log' },
    ]);
  });

  test('leaves a vial open that others have drawn from since, with its own clock', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const { body: first } = await clinic.log([{ itemId: item.id, quantity: 1 }]);
    const { body: second } = await clinic.log([{ itemId: item.id, quantity: 2 }]);
    const vial = first.lines[0].picks[0];
    expect((await undo(clinic, first.id)).status).toBe(200);
    expect(await stockOf(clinic, item)).toMatchObject([
      { placeId: vial.openedContainerId, quantity: 8, discardAt: vial.discardAt },
    ]);
    expect((await undo(clinic, second.id)).status).toBe(200);
    expect(await stockOf(clinic, item)).toMatchObject([
      { placeId: vial.openedContainerId, quantity: 10 },
    ]);
  });

  test('seals the vial again when the other session was voided first', async () => {
    const item = await clinic.item();
    await clinic.receive(item);
    const { body: first } = await clinic.log([{ itemId: item.id, quantity: 1 }]);
    const { body: second } = await clinic.log([{ itemId: item.id, quantity: 2 }]);
    await undo(clinic, second.id);
    await undo(clinic, first.id);
    expect(await stockOf(clinic, item)).toMatchObject([
      { placeId: clinic.room, placeKind: 'location', quantity: 10 },
    ]);
    const { body: next } = await clinic.log([{ itemId: item.id, quantity: 1 }]);
    expect(next.lines[0].picks[0].openedContainerId).not.toBe(
      first.lines[0].picks[0].openedContainerId,
    );
  });

  test('wastes what came from a container that was discarded since', async () => {
    const item = await clinic.item();
    const lot = await clinic.receive(item);
    const { body: session } = await clinic.log([{ itemId: item.id, quantity: 4 }]);
    const vial = session.lines[0].picks[0].openedContainerId;
    const discard = { reason: 'Dropped' };
    expect((await clinic.as('nurse').post(`/containers/${vial}/discard`, discard)).status).toBe(
      204,
    );
    expect((await undo(clinic, session.id)).status).toBe(200);
    expect(await clinic.onHand(item)).toBe(0);
    const { body } = await clinic.as('auditor').get(`/movements?lotId=${lot.lotId}&limit=2`);
    expect(body.items).toMatchObject([
      { kind: 'waste', postings: [{ from: vial, to: '@waste', quantity: 4 }] },
      { kind: 'reversal', postings: [{ from: '@patient', to: vial, quantity: 4 }] },
    ]);
  });

  test('brings back held what has been held since', async () => {
    const item = await clinic.item(AMPOULE);
    const lot = await clinic.receive(item);
    const { body: session } = await clinic.log([{ itemId: item.id, quantity: 5 }]);
    await clinic.as('nurse').post(`/lots/${lot.lotId}/hold`, { reason: 'turbid' });
    expect((await undo(clinic, session.id)).status).toBe(200);
    expect(await stockOf(clinic, item)).toMatchObject([{ quantity: 5, unusableBecause: 'held' }]);
    expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(409);
  });

  test('of a backdated session happens now: the book of then still reads as it did', async () => {
    const item = await clinic.item(AMPOULE);
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      receivedAt: ago(10),
      lines: [{ itemId: item.id, lotNumber: 'V', expiresOn: day(30), containers: 2 }],
    });
    const line = { itemId: item.id, quantity: 5 };
    const { body: session } = await clinic.log([line], { performedAt: ago(5) });
    await undo(clinic, session.id);
    const { body } = await clinic.as('nurse').get(`/stock?itemId=${item.id}&asOf=${ago(1)}`);
    expect(body.items).toMatchObject([{ quantity: 5 }]);
    expect(await clinic.onHand(item)).toBe(10);
  });

  describe('is refused', () => {
    test('a second time', async () => {
      const item = await clinic.item(AMPOULE);
      await clinic.receive(item);
      const { body: session } = await clinic.log([{ itemId: item.id, quantity: 5 }]);
      expect((await undo(clinic, session.id)).status).toBe(200);
      expect(await undo(clinic, session.id)).toMatchObject({
        status: 409,
        body: { type: '/problems/sessions/already-voided' },
      });
      expect(await clinic.onHand(item)).toBe(5);
    });

    test('to a nurse who did not log it, not to a doctor', async () => {
      const item = await clinic.item(AMPOULE);
      await clinic.receive(item);
      const line = { itemId: item.id, quantity: 5 };
      const { body } = await clinic.as('doctor').post('/sessions', clinic.session([line]));
      expect(await undo(clinic, body.id)).toMatchObject({
        status: 403,
        body: { type: '/problems/sessions/not-your-session' },
      });
      expect(await clinic.onHand(item)).toBe(0);
      expect((await undo(clinic, body.id, 'doctor')).status).toBe(200);
    });

    test.each(['admin', 'auditor'] as const)('to the %s', async (role) => {
      const { status } = await clinic.as(role).post(`/sessions/${newId()}/void`, REASON);
      expect(status).toBe(403);
    });

    test('without a reason, and for a session that is none', async () => {
      const path = `/sessions/${newId()}/void`;
      expect((await clinic.as('nurse').post(path, {})).status).toBe(422);
      expect((await clinic.as('nurse').post(path, { reason: ' no ' })).status).toBe(422);
      expect((await clinic.as('nurse').post(path, REASON)).status).toBe(404);
    });
  });

  test('takes its session out of the usual items, and leaves it in the book as voided', async () => {
    const patient = await clinic.patient();
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item);
    const details = { patientId: patient.id };
    const { body: session } = await clinic.log([{ itemId: item.id, quantity: 5 }], details);
    const path = `/sessions/usual-items?patientId=${patient.id}`;
    expect((await clinic.as('nurse').get(path)).body.items).toHaveLength(1);
    await undo(clinic, session.id);
    expect((await clinic.as('nurse').get(path)).body.items).toEqual([]);
    const filtered = await clinic
      .as('nurse')
      .get(`/sessions?patientId=${patient.id}&status=voided`);
    expect(filtered.body.items).toMatchObject([{ id: session.id, status: 'voided' }]);
    const posted = await clinic.as('nurse').get(`/sessions?patientId=${patient.id}&status=posted`);
    expect(posted.body.items).toEqual([]);
  });
});
