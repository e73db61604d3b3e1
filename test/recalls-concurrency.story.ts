import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';
import { openRaw } from './harness/raw-database.js';

function noticeOf(lot: { itemId: string; lotNumber: string }) {
  return {
    id: newId(),
    measure: 'ban-of-use',
    class: 1,
    authority: 'AEMPS',
    reference: 'R-1',
    receivedAt: new Date().toISOString(),
    scope: [{ itemId: lot.itemId, lotNumbers: [lot.lotNumber] }],
  };
}

/** How the lots are held, read beside the server. */
async function holds(clinic: Clinic, lotIds: readonly string[]): Promise<(string | null)[]> {
  const database = await openRaw(clinic.databaseUrl);
  try {
    const list = lotIds.map((id) => `'${id}'`).join(', ');
    const rows = await database.run(`SELECT id, hold_kind FROM lot WHERE id IN (${list})`);
    const byId = new Map(rows.map((row) => [String(row.id), row.hold_kind as string | null]));
    return lotIds.map((id) => byId.get(id) ?? null);
  } finally {
    await database.close();
  }
}

describeOnBothEngines('A recall that is opened while the clinic works', (clinic) => {
  test('lets a session be whole or refused, and none after it take of the lot', async () => {
    const item = await clinic.item({ containerUse: 'single', containerQuantity: 1 });
    const lot = await clinic.receive(item, { containers: 60 });
    const sessions = Array.from({ length: 30 }, () =>
      clinic.log([{ itemId: item.id, quantity: 1 }]),
    );
    const recall = clinic.as('admin').post('/recalls', noticeOf(lot));
    const replies = await Promise.all(sessions);
    const { status, body } = await recall;
    expect(status).toBe(201);
    const logged = replies.filter((reply) => reply.status === 201).length;
    expect(replies.every((reply) => [201, 409].includes(reply.status))).toBe(true);
    const after = await clinic.log([{ itemId: item.id, quantity: 1 }]);
    expect(after).toMatchObject({ status: 409 });
    expect(await clinic.onHand(item)).toBe(60 - logged);
    const { body: full } = await clinic.as('auditor').get(`/recalls/${body.id}`);
    expect(full.counters[0].reconciliation).toMatchObject({
      received: 60,
      given: logged,
      unaccounted: 0,
    });
  });

  test('two of the same lot are both recorded, and the lot stays held', async () => {
    const lot = await clinic.receive(await clinic.item());
    const replies = await Promise.all(
      [noticeOf(lot), noticeOf(lot)].map((notice) => clinic.as('nurse').post('/recalls', notice)),
    );
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(await holds(clinic, [lot.lotId])).toEqual(['recalled']);
  });

  test('finds a lot that comes in at the same moment', async () => {
    const item = await clinic.item();
    const numbers = Array.from({ length: 8 }, (_, index) => `AT-ONCE-${index}`);
    const lots = await Promise.all(
      numbers.map(async (lotNumber) => {
        const [received, recall] = await Promise.all([
          clinic.receive(item, { lotNumber }),
          clinic.as('admin').post('/recalls', noticeOf({ itemId: item.id, lotNumber })),
        ]);
        expect(recall.status).toBe(201);
        return received.lotId;
      }),
    );
    expect(await holds(clinic, lots)).toEqual(lots.map(() => 'recalled'));
  });
});
