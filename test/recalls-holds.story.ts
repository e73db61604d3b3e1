import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { insertPreparationLot } from '../src/lots/lots.js';
import type { Reply } from './harness/client.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';
import { beside } from './harness/mixing.js';

type Body = Reply['body'];

interface Lot {
  readonly lotId: string;
  readonly itemId: string;
  readonly lotNumber: string;
}

const FRIDGE = 'Fridge was off over night';

async function opened(
  clinic: Clinic,
  { itemId, lotNumber }: Omit<Lot, 'lotId'>,
  reference: string,
  details: object = {},
): Promise<Body> {
  const { status, body } = await clinic.as('nurse').post('/recalls', {
    id: newId(),
    measure: 'withdrawal',
    class: 1,
    authority: 'AIFA',
    reference,
    receivedAt: new Date().toISOString(),
    scope: [{ itemId, lotNumbers: [lotNumber] }],
    ...details,
  });
  expect(status).toBe(201);
  return body;
}

async function closed(clinic: Clinic, id: string, release = true): Promise<Body> {
  const { status, body } = await clinic.as('doctor').post(`/recalls/${id}/close`, {
    conclusion: 'The authority lifted it',
    signature: 'Dr Bianchi',
    release,
    openTasksReason: 'It was lifted',
  });
  expect(status).toBe(200);
  return body;
}

async function holdOf(clinic: Clinic, lotId: string): Promise<Body> {
  const { body } = await clinic.as('nurse').get(`/lots/${lotId}`);
  return body.hold;
}

async function quarantined(clinic: Clinic, lot: Lot): Promise<void> {
  const held = await clinic.as('nurse').post(`/lots/${lot.lotId}/hold`, { reason: FRIDGE });
  expect(held.status).toBe(200);
}

async function received(clinic: Clinic): Promise<Lot> {
  return clinic.receive(await clinic.item());
}

describeOnBothEngines('A lot that was in quarantine before its recall', (clinic) => {
  test('is in quarantine again when the recall lets it go, with its own reason; the others are free', async () => {
    const [held, free] = [await received(clinic), await received(clinic)];
    await quarantined(clinic, held);
    const before = await holdOf(clinic, held.lotId);
    const scope = [held, free].map(({ itemId, lotNumber }) => ({
      itemId,
      lotNumbers: [lotNumber],
    }));
    const { id, lots } = await opened(clinic, held, 'R-1', { scope });
    const told = lots.find(({ lotId }: Body) => lotId === held.lotId);
    expect(told).toMatchObject({ hold: 'recalled', quarantineReason: FRIDGE });
    const other = lots.find(({ lotId }: Body) => lotId === free.lotId);
    expect(other).toMatchObject({ hold: 'recalled', quarantineReason: null });
    expect(await holdOf(clinic, held.lotId)).toMatchObject({
      kind: 'recalled',
      reason: 'AIFA: R-1',
    });
    const { lots: after } = await closed(clinic, id);
    expect(after).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ lotId: held.lotId, hold: 'held', quarantineReason: FRIDGE }),
        expect.objectContaining({ lotId: free.lotId, hold: null, quarantineReason: null }),
      ]),
    );
    expect(await holdOf(clinic, held.lotId)).toEqual(before);
    expect(before).toMatchObject({ kind: 'held', reason: FRIDGE });
    const refused = await clinic.log([{ itemId: held.itemId, quantity: 1 }]);
    expect(refused.body.shortages[0].skips).toMatchObject([{ because: 'held' }]);
    expect((await clinic.log([{ itemId: free.itemId, quantity: 1 }])).status).toBe(201);
    const released = await clinic
      .as('doctor')
      .post(`/lots/${held.lotId}/release`, { reason: 'Its temperature log is fine' });
    expect(released.status).toBe(200);
    expect((await clinic.log([{ itemId: held.itemId, quantity: 1 }])).status).toBe(201);
  });

  test('stays recalled when the recall is closed without release', async () => {
    const lot = await received(clinic);
    await quarantined(clinic, lot);
    const { id } = await opened(clinic, lot, 'R-2');
    await closed(clinic, id, false);
    expect(await holdOf(clinic, lot.lotId)).toMatchObject({ kind: 'recalled' });
  });

  test('is in quarantine only after the last of its recalls has let it go', async () => {
    const lot = await received(clinic);
    await quarantined(clinic, lot);
    const first = await opened(clinic, lot, 'R-3');
    const second = await opened(clinic, lot, 'R-4');
    await closed(clinic, second.id);
    expect(await holdOf(clinic, lot.lotId)).toMatchObject({ reason: 'AIFA: R-3' });
    await closed(clinic, first.id);
    expect(await holdOf(clinic, lot.lotId)).toMatchObject({ kind: 'held', reason: FRIDGE });
  });

  test('is not put there by a drill or a sampling, nor freed by their end', async () => {
    const lot = await received(clinic);
    await quarantined(clinic, lot);
    for (const details of [{ drill: true }, { measure: 'sampling' }]) {
      const { id } = await opened(clinic, lot, 'R-5', details);
      await closed(clinic, id);
      expect(await holdOf(clinic, lot.lotId)).toMatchObject({ kind: 'held', reason: FRIDGE });
    }
  });
});

describeOnBothEngines('A lot of two recalls', (clinic) => {
  test.each([
    ['the first', 0, 'AIFA: R-7'],
    ['the second', 1, 'AIFA: R-6'],
  ])('stays held when %s lets it go, for the reason of the other', async (_, ends, reason) => {
    const lot = await received(clinic);
    const recalls = [await opened(clinic, lot, 'R-6'), await opened(clinic, lot, 'R-7')];
    await closed(clinic, recalls[ends].id);
    expect(await holdOf(clinic, lot.lotId)).toMatchObject({ kind: 'recalled', reason });
    expect((await clinic.log([{ itemId: lot.itemId, quantity: 1 }])).status).toBe(409);
    await closed(clinic, recalls[1 - ends].id);
    expect(await holdOf(clinic, lot.lotId)).toBeNull();
    expect((await clinic.log([{ itemId: lot.itemId, quantity: 1 }])).status).toBe(201);
  });

  test('that came in only after both were opened stays held, too', async () => {
    const item = await clinic.item();
    const named = { itemId: item.id, lotNumber: 'LATE-2' };
    const first = await opened(clinic, named, 'R-8');
    const second = await opened(clinic, named, 'R-9');
    const late = await clinic.receive(item, { lotNumber: 'LATE-2' });
    await closed(clinic, first.id);
    expect(await holdOf(clinic, late.lotId)).toMatchObject({
      kind: 'recalled',
      reason: 'AIFA: R-9',
    });
    await closed(clinic, second.id);
    expect(await holdOf(clinic, late.lotId)).toBeNull();
  });

  test('is free once both have let it go at the same moment', async () => {
    const lot = await received(clinic);
    const recalls = [await opened(clinic, lot, 'R-10'), await opened(clinic, lot, 'R-11')];
    await Promise.all(recalls.map(({ id }) => closed(clinic, id)));
    expect(await holdOf(clinic, lot.lotId)).toBeNull();
  });

  test('is still held by the one that was closed without letting it go', async () => {
    const lot = await received(clinic);
    const first = await opened(clinic, lot, 'R-12');
    const second = await opened(clinic, lot, 'R-13');
    await closed(clinic, first.id, false);
    await closed(clinic, second.id);
    expect(await holdOf(clinic, lot.lotId)).toMatchObject({ reason: 'AIFA: R-12' });
  });
});

describeOnBothEngines('A recalled lot that comes in as quarantine', (clinic) => {
  test('is recalled, cannot be released by hand, and is in quarantine after the recall', async () => {
    const item = await clinic.item();
    const { id } = await opened(clinic, { itemId: item.id, lotNumber: 'WARM-1' }, 'R-14');
    const receipt = await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      lines: [
        {
          itemId: item.id,
          lotNumber: 'WARM-1',
          expiresOn: '2031-01-31',
          containers: 1,
          quarantine: true,
          reason: 'It came warm',
        },
      ],
    });
    expect(receipt.status).toBe(201);
    const [{ lotId }] = receipt.body.lines;
    expect(await holdOf(clinic, lotId)).toMatchObject({ kind: 'recalled' });
    const release = { reason: 'It is cold again' };
    const byHand = await clinic.as('doctor').post(`/lots/${lotId}/release`, release);
    expect(byHand.status).toBe(409);
    await closed(clinic, id);
    expect(await holdOf(clinic, lotId)).toMatchObject({ kind: 'held', reason: 'It came warm' });
  });
});

describeOnBothEngines('A preparation of the house whose every lot is recalled', (clinic) => {
  test('is held as it is made, until the recall lets it go', async () => {
    const item = await clinic.item({ category: 'preparation' });
    const scope = [{ itemId: item.id, lotNumbers: [] }];
    const { id } = await opened(clinic, { itemId: item.id, lotNumber: '' }, 'R-15', { scope });
    const lot = {
      id: newId(),
      item_id: item.id,
      lot_number: 'PREP-LATE',
      expires_on: day(1),
      made_at: new Date().toISOString(),
      use_until: `${day(1)}T00:00:00.000Z`,
      for_patient_id: null,
      preparation_id: newId(),
    };
    await beside(clinic, (tx) => insertPreparationLot(tx, lot));
    expect(await holdOf(clinic, lot.id)).toMatchObject({ kind: 'recalled', reason: 'AIFA: R-15' });
    await closed(clinic, id);
    expect(await holdOf(clinic, lot.id)).toBeNull();
  });
});
