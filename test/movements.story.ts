import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';

interface Movement {
  readonly id: string;
  readonly kind: string;
  readonly occurredAt: string;
}

async function movements(clinic: Clinic, query: string): Promise<Movement[]> {
  const found: Movement[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const path: string = `/movements?${query}${cursor && `&cursor=${cursor}`}`;
    const { status, body } = await clinic.as('auditor').get(path);
    expect(status).toBe(200);
    found.push(...body.items);
    cursor = body.nextCursor;
  }
  return found;
}

const kinds = (all: readonly Movement[]) => all.map((movement) => movement.kind);

describeOnBothEngines('The movements', (clinic) => {
  test('tell the story of a lot, the newest first, with names for everything', async () => {
    const item = await clinic.item();
    const fridge = await clinic.location({ name: 'Frigo 7', kind: 'fridge' });
    const { lotId, lotNumber } = await clinic.receive(item, { containers: 2 });
    const transfer = {
      id: newId(),
      fromLocationId: clinic.room,
      toLocationId: fridge.id,
      lines: [{ lotId, quantity: 10 }],
    };
    await clinic.as('admin').post('/transfers', transfer);
    const { body: session } = await clinic.log([{ itemId: item.id, quantity: 3 }]);
    const told = await movements(clinic, `lotId=${lotId}`);
    expect(told).toMatchObject([
      {
        kind: 'session',
        documentId: session.id,
        actorName: 'nurse',
        reverses: null,
        reversedBy: null,
        postings: [
          {
            lotId,
            lotNumber,
            itemId: item.id,
            itemName: item.name,
            unit: 'mL',
            from: session.lines[0].picks[0].openedContainerId,
            fromName: 'Sala 1',
            to: '@patient',
            quantity: 3,
          },
        ],
      },
      { kind: 'opening', postings: [{ from: clinic.room, quantity: 10 }] },
      {
        kind: 'transfer',
        documentId: transfer.id,
        actorName: 'admin',
        postings: [{ fromName: 'Sala 1', to: fridge.id, toName: 'Frigo 7', quantity: 10 }],
      },
      { kind: 'receipt', postings: [{ from: '@supplier', to: clinic.room, quantity: 20 }] },
    ]);
    expect(await movements(clinic, `lotId=${lotId}&limit=1`)).toEqual(told);
  });

  test('are narrowed by item, place and time', async () => {
    const item = await clinic.item();
    const cabinet = await clinic.location({ parentId: clinic.room });
    const other = await clinic.receive(item, { containers: 2 });
    await clinic.receive(item, { locationId: cabinet.id });
    await clinic.log([{ itemId: item.id, quantity: 1, lotId: other.lotId }]);
    const of = `itemId=${item.id}`;
    expect(kinds(await movements(clinic, of))).toEqual([
      'session',
      'opening',
      'receipt',
      'receipt',
    ]);
    expect(kinds(await movements(clinic, `${of}&placeId=@patient`))).toEqual(['session']);
    expect(kinds(await movements(clinic, `placeId=${cabinet.id}`))).toEqual(['receipt']);
    expect(
      kinds(await movements(clinic, `${of}&lotId=${other.lotId}&placeId=${clinic.room}`)),
    ).toEqual(['opening', 'receipt']);
    const [last] = await movements(clinic, of);
    const at = last?.occurredAt ?? '';
    expect(kinds(await movements(clinic, `${of}&from=${at}`))).toEqual(['session', 'opening']);
    expect(kinds(await movements(clinic, `${of}&to=${at}`))).toEqual(['receipt', 'receipt']);
    const everywhere = await movements(clinic, `from=${at}&limit=3`);
    expect(everywhere.map((one) => one.id)).toContain(last?.id);
  });

  test('come page by page, each once, also at the same moment', async () => {
    const item = await clinic.item({ containerUse: 'single', containerQuantity: 1 });
    await clinic.receive(item, { containers: 9 });
    const performedAt = new Date().toISOString();
    for (let made = 0; made < 9; made += 1) {
      await clinic.log([{ itemId: item.id, quantity: 1 }], { performedAt });
    }
    for (const query of [`itemId=${item.id}`, `placeId=@patient`]) {
      const ids = (await movements(clinic, `${query}&limit=4`)).map((one) => one.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(9);
      expect(ids).toEqual((await movements(clinic, `${query}&limit=200`)).map((one) => one.id));
    }
  });

  test('are told to whoever may read the ledger, and refuse what they do not know', async () => {
    expect((await clinic.stranger.get('/movements')).status).toBe(401);
    for (const query of ['lotId=x', 'from=yesterday', 'cursor=W10', 'kind=session']) {
      expect((await clinic.as('auditor').get(`/movements?${query}`)).status).toBe(422);
    }
  });
});
