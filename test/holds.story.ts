import { describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { describeOnBothEngines } from './harness/clinic.js';

const REASON = { reason: 'Particles in the vial' };

describeOnBothEngines('A hold', (clinic) => {
  test('stops a lot wherever it stands, says by whom and why, and ends with a release', async () => {
    const item = await clinic.item();
    const cellar = await clinic.location();
    const { lotId, lotNumber, expiresOn } = await clinic.receive(item, { containers: 2 });
    await clinic.receive(item, { lotNumber, expiresOn, locationId: cellar.id });
    await clinic.log([{ itemId: item.id, quantity: 1 }]);
    const { status, body } = await clinic.as('nurse').post(`/lots/${lotId}/hold`, REASON);
    expect(status).toBe(200);
    expect(body.hold).toMatchObject({ kind: 'held', reason: REASON.reason, heldBy: 'nurse' });
    expect(body.places).toHaveLength(3);
    for (const place of body.places) expect(place).toMatchObject({ unusableBecause: 'held' });
    const refused = await clinic.log([{ itemId: item.id, quantity: 1 }]);
    expect(refused.body.shortages).toMatchObject([{ skips: [{ lotId, because: 'held' }] }]);

    const released = await clinic.as('doctor').post(`/lots/${lotId}/release`, REASON);
    expect(released).toMatchObject({ status: 200, body: { hold: null } });
    expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(201);
    const audit = await clinic.as('auditor').get(`/audit?subject=lot/${lotId}`);
    expect(audit.body.items).toMatchObject([
      { command: 'lots.release', reason: REASON.reason, before: { holdKind: 'held' } },
      { command: 'lots.hold', reason: REASON.reason, after: { holdKind: 'held' } },
    ]);
  });

  test('is made once, and released once', async () => {
    const { lotId } = await clinic.receive(await clinic.item());
    const doctor = clinic.as('doctor');
    expect(await doctor.post(`/lots/${lotId}/release`, REASON)).toMatchObject({
      status: 409,
      body: { type: '/problems/lots/not-releasable' },
    });
    const replies = await Promise.all(
      [1, 2, 3].map(() => doctor.post(`/lots/${lotId}/hold`, REASON)),
    );
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409, 409]);
    const second = replies.find((reply) => reply.status === 409);
    expect(second?.body.type).toBe('/problems/lots/already-held');
  });

  describe('is not', () => {
    test.each([
      ['auditor', 'hold'],
      ['auditor', 'release'],
      ['nurse', 'release'],
    ] as const)('for the %s to %s', async (role, verb) => {
      const { lotId } = await clinic.receive(await clinic.item());
      expect((await clinic.as(role).post(`/lots/${lotId}/${verb}`, REASON)).status).toBe(403);
      expect((await clinic.as('nurse').get(`/lots/${lotId}`)).body.hold).toBeNull();
    });

    test('without a reason, nor of a lot that is none', async () => {
      const { lotId } = await clinic.receive(await clinic.item());
      const nurse = clinic.as('nurse');
      expect((await nurse.post(`/lots/${lotId}/hold`, {})).status).toBe(422);
      expect((await nurse.post(`/lots/${lotId}/hold`, { reason: 'bad' })).status).toBe(422);
      expect((await nurse.post(`/lots/${newId()}/hold`, REASON)).status).toBe(404);
      expect((await nurse.post('/lots/none/hold', REASON)).status).toBe(404);
    });
  });

  test('of a location stops all that stands in it and within, and ends with it', async () => {
    const item = await clinic.item();
    const cabinet = await clinic.location({ parentId: clinic.room });
    const drawer = await clinic.location({ parentId: cabinet.id });
    const { lotId } = await clinic.receive(item, { locationId: drawer.id });
    const admin = clinic.as('admin');
    const path = `/locations/${cabinet.id}`;
    expect((await admin.patch(path, { held: true })).status).toBe(422);
    expect((await admin.patch(path, { held: true, reason: 'Spilled acid' })).status).toBe(200);
    const { body } = await clinic.as('nurse').get(`/stock?lotId=${lotId}`);
    expect(body.items).toMatchObject([{ usable: false, unusableBecause: 'location-held' }]);
    expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(409);
    await admin.patch(path, { held: false, reason: 'Cleaned up' });
    expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(201);
  });

  test('of lots is found by their number', async () => {
    const item = await clinic.item();
    const mark = `Q${newId().slice(-8).toUpperCase()}`;
    for (const suffix of ['C', 'A', 'B']) {
      await clinic.receive(item, { lotNumber: `${mark}-${suffix}` });
    }
    const first = await clinic.as('nurse').get(`/lots?search=${mark.toLowerCase()}&limit=2`);
    const numbers = (items: { lotNumber: string }[]) => items.map((lot) => lot.lotNumber.slice(-1));
    expect(numbers(first.body.items)).toEqual(['A', 'B']);
    const next = await clinic
      .as('nurse')
      .get(`/lots?search=${mark}&limit=2&cursor=${first.body.nextCursor}`);
    expect(numbers(next.body.items)).toEqual(['C']);
    expect(next.body.nextCursor).toBeNull();
    expect((await clinic.as('nurse').get('/lots?search=%25')).body.items).toEqual([]);
  });
});
