import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../src/kernel/ids.js';
import { houseCode } from '../src/scanning/house-code.rules.js';
import { day, describeOnBothEngines, type Received } from './harness/clinic.js';

const UNREADABLE = '/problems/scanning/unreadable';
const VIAL = '09520123456788';
const CASE = '19520123456785';
const GS = '\u001d';

/** The day as a GS1 code writes it. */
const short = (iso: string) => iso.replaceAll('-', '').slice(2);

describeOnBothEngines('Scanning', (clinic) => {
  let item: { id: string; name: string };
  const scan = (data: unknown, after?: unknown) =>
    clinic.as('nurse').post('/scans', after === undefined ? { data } : { data, after });

  beforeAll(async () => {
    item = await clinic.item({
      name: 'Lidocaína 2 %',
      identifiers: [
        { scheme: 'gtin', value: '9520123456788', containers: 1 },
        { scheme: 'gtin', value: CASE, containers: 25 },
        { scheme: 'aic', value: 'A031981069', containers: 5 },
        { scheme: 'cn', value: '700123.2', containers: 10 },
        { scheme: 'hibc', value: '+A123BJC5D6E71', containers: 2 },
        { scheme: 'other', value: 'REF 12-34', containers: 3 },
      ],
    });
  });

  test('a code says everything it holds, and the item it is of', async () => {
    const month = day(400).slice(0, 7);
    const raw = `${short(month)}00`;
    const { status, body } = await scan(`]d201${VIAL}17${raw}10LID24A${GS}21SN1`);
    const lastDay = new RegExp(`^${month}-(28|29|30|31)$`);
    expect(status).toBe(200);
    expect(body).toEqual({
      scheme: 'gs1',
      symbology: ']d2',
      elements: { '01': VIAL, '17': raw, '10': 'LID24A', '21': 'SN1' },
      dates: { '17': expect.stringMatching(lastDay) },
      gtin: VIAL,
      lotNumber: 'LID24A',
      expiresOn: expect.stringMatching(lastDay),
      expiresRaw: raw,
      expiresPrecision: 'month',
      expiresFrom: '17',
      expired: false,
      serial: 'SN1',
      quantity: null,
      aic: null,
      cn: null,
      hibc: null,
      house: null,
      plain: null,
      identifier: { scheme: 'gtin', value: VIAL },
      item: {
        id: item.id,
        name: 'Lidocaína 2 %',
        category: 'local-anaesthetic',
        unit: 'mL',
        containerKind: 'vial',
        containerQuantity: 10,
        containerUse: 'multiple',
        expiryRequired: true,
        active: true,
        containers: 1,
      },
      lot: null,
      container: null,
      location: null,
      askFor: [],
      warnings: [],
    });
  });

  test.each([
    ['the vial as EAN', ']E09520123456788', 1],
    ['the vial without an identifier', '9520123456788', 1],
    ['the vial as a Digital Link', `https://example.com/01/${VIAL}`, 1],
    ['the case', `]C101${CASE}`, 25],
    ['the case of a pallet', `]C10009520123456789123502${CASE}374`, 25],
    ['the AIC in Code 32', ']A00YHZJF', 5],
    ['the AIC as printed', 'A031981069', 5],
    ['the AIC as NHRN', `]d20109520123456795716031981069`, 5],
    ['the CN in an EAN', ']E08470007001232', 10],
    ['the CN in an NTIN', ']d20108470007001232', 10],
    ['the HIBC', '+A123BJC5D6E71G', 2],
    ['a reference of its own', ']C0REF 12-34', 3],
  ])('an item is found by %s', async (_, data, containers) => {
    const { status, body } = await scan(data);
    expect([status, body.item?.id]).toEqual([200, item.id]);
    expect(body.item.containers).toBe(containers);
  });

  test('an unknown code says under what it would be learnt, and is known from then on', async () => {
    const unknown = await scan(']E08470006000007');
    expect(unknown.body).toMatchObject({ item: null, askFor: ['item', 'lot', 'expiry'] });
    const learner = await clinic.item({
      identifiers: [{ ...unknown.body.identifier, containers: 4 }],
    });
    const known = await scan(']d20108470006000007');
    expect(known.body.item).toMatchObject({ id: learner.id, containers: 4 });
    const plain = await scan('SKU/99');
    expect(plain.body).toMatchObject({
      scheme: 'plain',
      plain: 'SKU/99',
      identifier: { scheme: 'other', value: 'SKU/99' },
    });
  });

  describe('of a lot in the book', () => {
    let lot: Received;
    const packageOf = ({ lotNumber }: Received, expiry = day(90)) =>
      scan(`]d201${VIAL}17${short(expiry)}10${lotNumber}`);

    beforeAll(async () => {
      lot = await clinic.receive(item, { expiresOn: day(90), containers: 2 });
    });

    test('tells what there is and that it may be used', async () => {
      expect((await packageOf(lot)).body).toMatchObject({
        expired: false,
        warnings: [],
        lot: {
          id: lot.lotId,
          lotNumber: lot.lotNumber,
          expiresOn: day(90),
          hold: null,
          onHand: 20,
          usable: true,
          unusableBecause: null,
        },
      });
    });

    test('notices that the book knows another expiry, and goes by the earlier one', async () => {
      expect((await packageOf(lot, day(91))).body).toMatchObject({
        lot: { usable: true },
        warnings: [{ code: 'expiry-differs' }],
      });
      expect((await packageOf(lot, day(-1))).body).toMatchObject({
        expired: true,
        lot: { usable: false, unusableBecause: 'expired' },
        warnings: [{ code: 'expired' }, { code: 'expiry-differs' }],
      });
    });

    test('on its last day may be used', async () => {
      const last = await clinic.receive(item, { expiresOn: day(0) });
      expect((await packageOf(last, day(0))).body).toMatchObject({
        expired: false,
        lot: { usable: true },
      });
    });

    test('on hold may not be used', async () => {
      const held = await clinic.receive(item, { expiresOn: day(90) });
      await clinic.as('nurse').post(`/lots/${held.lotId}/hold`, { reason: 'Broken seal' });
      expect((await packageOf(held)).body.lot).toMatchObject({
        hold: 'held',
        usable: false,
        unusableBecause: 'held',
      });
    });

    test('of which all stands in a held location may not be used', async () => {
      const fridge = await clinic.location({ kind: 'fridge' });
      const there = await clinic.receive(item, { expiresOn: day(90), locationId: fridge.id });
      const hold = { held: true, reason: 'Too warm overnight' };
      await clinic.as('admin').patch(`/locations/${fridge.id}`, hold);
      expect((await packageOf(there)).body.lot).toMatchObject({
        usable: false,
        unusableBecause: 'location-held',
      });
    });

    test('is another lot under another item', async () => {
      const other = await clinic.item();
      const same = await clinic.receive(other, { lotNumber: 'SAME-1' });
      expect((await packageOf(same)).body.lot).toBeNull();
    });
  });

  test('an expiry that a lost separator swallowed is asked for, never guessed', async () => {
    const { body } = await scan(`]d201${VIAL}10LID24A17270630`);
    expect(body).toMatchObject({
      lotNumber: 'LID24A17270630',
      expiresOn: null,
      expired: null,
      askFor: ['expiry'],
      warnings: [{ code: 'separator-lost' }],
    });
    const lasting = { scheme: 'gtin', value: '9520123456795', containers: 1 };
    await clinic.item({ expiryRequired: false, identifiers: [lasting] });
    const needle = await scan(']d2010952012345679510ABC');
    expect(needle.body).toMatchObject({ askFor: [], warnings: [] });
  });

  test('two linear symbols of one package are read together, in either order', async () => {
    const [product, details] = [`]C101${VIAL}`, `]C117${short(day(60))}10LOT-9`];
    const alone = await scan(details);
    expect(alone).toMatchObject({
      status: 422,
      body: { type: UNREADABLE, reason: 'required-missing', ai: '17' },
    });
    expect(alone.body.needs).toContain('01');
    for (const { status, body } of [
      await scan(details, product),
      await scan(product, details),
      await scan(details, ']E09520123456788'),
      await scan('10LOT-9', [product, `]C117${short(day(60))}`]),
    ]) {
      expect([status, body.item?.id]).toEqual([200, item.id]);
      expect(body).toMatchObject({ lotNumber: 'LOT-9', expiresOn: day(60), askFor: [] });
    }
    const hibc = await scan('+$$3270630LOTG%', '+A123BJC5D6E71G');
    expect(hibc).toMatchObject({ status: 422, body: { reason: 'check-character' } });
    const other = await scan(product, `]C101${CASE}`);
    expect(other).toMatchObject({ status: 422, body: { reason: 'conflict' } });
  });

  test('labels of the house name containers, lots, items and locations', async () => {
    const lot = await clinic.receive(item, { expiresOn: day(90) });
    const opened = { id: newId(), lotId: lot.lotId, locationId: clinic.room };
    await clinic.as('nurse').post('/containers', opened);
    const vial = (await scan(houseCode('container', opened.id))).body;
    expect(vial).toMatchObject({
      scheme: 'house',
      house: { kind: 'container', id: opened.id },
      item: { id: item.id },
      lot: { id: lot.lotId, usable: true },
      container: {
        id: opened.id,
        locationId: clinic.room,
        remaining: 10,
        closedAt: null,
        usable: true,
        unusableBecause: null,
      },
      askFor: [],
    });
    await clinic.as('nurse').post(`/containers/${opened.id}/discard`, { reason: 'Dropped' });
    const gone = (await scan(`]d1${houseCode('container', opened.id)}`)).body.container;
    expect(gone).toMatchObject({ remaining: 0, closedAt: expect.any(String), usable: false });
    expect((await scan(houseCode('lot', lot.lotId))).body.lot.id).toBe(lot.lotId);
    expect((await scan(houseCode('item', item.id))).body.item.id).toBe(item.id);
    const room = (await scan(houseCode('location', clinic.room))).body;
    expect(room.location).toMatchObject({ id: clinic.room, held: false });
    for (const kind of ['container', 'lot', 'item', 'location'] as const) {
      const nothing = await scan(houseCode(kind, newId()));
      expect([nothing.status, nothing.body.item, nothing.body.location]).toEqual([200, null, null]);
    }
  });

  test.each([
    ['', 'empty'],
    ['\r\n', 'empty'],
    [']', 'symbology-unknown'],
    [']XX', 'symbology-unknown'],
    [']d2', 'empty'],
    [']d20109520123456789', 'check-digit'],
    [']d201095201234567881723022910X', 'date'],
    ['+A123BJC5D6E71H', 'check-character'],
    ['A031981068', 'check-digit'],
    ['MSK:C123', 'length'],
    ['https://example.com/ARFKk4XB0CDKWcnpq', 'digital-link-compressed'],
    ['a\u0000b', 'characters'],
    ['\ud800', 'characters'],
  ])('what cannot be read says why: %j', async (data, reason) => {
    const { status, body } = await scan(data);
    expect([status, body.type, body.reason]).toEqual([422, UNREADABLE, reason]);
    expect(body.detail).toEqual(expect.any(String));
  });

  test('a text that no symbol could hold is refused by its length', async () => {
    for (const length of [201, 4096, 4097, 10_000]) {
      const { status, body } = await scan('x'.repeat(length));
      expect([status, body.reason]).toEqual([422, 'too-long']);
    }
  });

  test('whatever a scanner sends is answered with 200 or 422', async () => {
    const bytes = fc.uint8Array({ maxLength: 120 }).map((list) => String.fromCharCode(...list));
    const any = fc.oneof(
      bytes,
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `]d2${text}`),
    );
    await fc.assert(
      fc.asyncProperty(any, fc.option(any), async (data, after) => {
        const { status } = await clinic.as('nurse').post('/scans', { data, after });
        expect([200, 422]).toContain(status);
      }),
      { numRuns: 300 },
    );
  });

  test('a request that is none is refused as every other', async () => {
    for (const body of [
      {},
      { data: 1 },
      { data: null },
      { data: 'A', after: 3 },
      { data: ['A'] },
    ]) {
      const reply = await clinic.as('nurse').post('/scans', body);
      expect([reply.status, reply.body.type]).toEqual([422, '/problems/request/invalid']);
    }
    const many = await scan('A', ['A', 'A', 'A', 'A', 'A']);
    expect(many.body.errors[0].pointer).toBe('/after');
  });

  test('nothing is written, whoever scans', async () => {
    const before = (await clinic.as('auditor').get('/audit?limit=1')).body.items[0].id;
    expect((await clinic.as('auditor').post('/scans', { data: 'SKU' })).status).toBe(200);
    expect((await clinic.as('auditor').get('/audit?limit=1')).body.items[0].id).toBe(before);
    expect((await clinic.stranger.post('/scans', { data: 'SKU' })).status).toBe(401);
  });
});
