import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { day, describeOnBothEngines } from './harness/clinic.js';
import { receiveAgainst, sells, sentOrder, supplier } from './harness/purchasing.js';

describeOnBothEngines('What suppliers sell', (clinic) => {
  test('has an order code, a pack and a price that holds from day to day', async () => {
    const item = await clinic.item();
    const from = await supplier(clinic, { leadDays: 10 });
    const path = `/suppliers/${from.id}/items/${item.id}`;
    const saved = await clinic
      .as('admin')
      .put(path, { orderCode: 'LID-2-10', pack: 5, minimumPacks: 2 });
    expect(saved).toMatchObject({
      status: 200,
      body: {
        orderCode: 'LID-2-10',
        pack: 5,
        minimumPacks: 2,
        preferred: true,
        price: null,
        leadTime: { days: 10, spread: 3, journeys: 0, source: 'agreed' },
      },
    });
    const price = (perPack: number, validFrom: string, validUntil: string | null = null) =>
      clinic.as('admin').post(`${path}/prices`, { perPack, validFrom, validUntil });
    await price(12.5, day(-30));
    await price(14, day(10));
    expect((await price(11, day(-2), day(-1))).body).toMatchObject({
      price: { perPack: 12.5, validFrom: day(-30) },
      prices: [{ perPack: 14 }, { perPack: 11, validUntil: day(-1) }, { perPack: 12.5 }],
    });
    expect((await price(10, day(1), day(0))).body.errors).toEqual([
      { pointer: '/validUntil', detail: 'must not be before validFrom' },
    ]);
    const { body: audit } = await clinic
      .as('auditor')
      .get(`/audit?subject=supplier-item/${from.id}/${item.id}`);
    expect(audit.items.map(({ command }: { command: string }) => command)).toEqual([
      'supplier-items.price',
      'supplier-items.price',
      'supplier-items.price',
      'supplier-items.save',
    ]);
  });

  test('is preferred from one supplier, and can be had from others', async () => {
    const item = await clinic.item();
    const first = await supplier(clinic);
    const second = await supplier(clinic);
    await sells(clinic, first, item);
    expect(await sells(clinic, second, item, { pack: 10 })).toMatchObject({ preferred: false });
    await sells(clinic, second, item, { preferred: true });
    const list = async () => {
      const { body } = await clinic.as('nurse').get(`/supplier-items?itemId=${item.id}`);
      return new Map<string, object>(
        body.items.map((one: { supplierId: string }) => [one.supplierId, one]),
      );
    };
    expect((await list()).get(first.id)).toMatchObject({ preferred: false, pack: 1 });
    expect((await list()).get(second.id)).toMatchObject({ preferred: true, pack: 10 });
    await sells(clinic, second, item, { active: false });
    expect((await list()).get(second.id)).toMatchObject({ preferred: false, active: false });
  });

  test('takes as long as it took before', async () => {
    const item = await clinic.item();
    const from = await supplier(clinic);
    await sells(clinic, from, item);
    for (const _ of [1, 2, 3]) {
      const order = { id: newId(), supplierId: from.id, lines: [{ itemId: item.id, packs: 1 }] };
      await sentOrder(clinic, order);
      await receiveAgainst(clinic, order.id, item, { containers: 1 });
    }
    const { body } = await clinic.as('nurse').get(`/supplier-items?supplierId=${from.id}`);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].leadTime).toMatchObject({ journeys: 3, source: 'item', spread: 0.5 });
    expect(body.items[0].leadTime.days).toBeLessThan(0.1);
  });

  test('is told of known suppliers and items by an administrator only', async () => {
    const item = await clinic.item();
    const from = await supplier(clinic);
    const put = (role: 'nurse' | 'admin', supplierId: string, itemId: string) =>
      clinic.as(role).put(`/suppliers/${supplierId}/items/${itemId}`, {});
    expect((await put('nurse', from.id, item.id)).status).toBe(403);
    expect((await put('admin', newId(), item.id)).status).toBe(404);
    expect((await put('admin', from.id, newId())).status).toBe(404);
    const path = `/suppliers/${from.id}/items/${item.id}/prices`;
    const price = { perPack: 1, validFrom: day(0) };
    expect((await clinic.as('admin').post(path, price)).status).toBe(404);
  });

  test('comes from suppliers that can be reached', async () => {
    const from = await supplier(clinic, { email: 'ordini@sud.example', customerCode: 'C-77' });
    expect(from).toMatchObject({
      email: 'ordini@sud.example',
      customerCode: 'C-77',
      phone: null,
      language: 'it',
      minimumOrder: null,
      leadDays: null,
      active: true,
    });
    const changes = { language: 'es', minimumOrder: 150.5, email: null };
    const changed = await clinic.as('admin').patch(`/suppliers/${from.id}`, changes);
    expect(changed.body).toEqual({ ...from, ...changes });
    const wrong = await clinic.as('admin').patch(`/suppliers/${from.id}`, { email: 'nobody' });
    expect(wrong.body.errors).toEqual([{ pointer: '/email', detail: 'must be an e-mail address' }]);
  });
});
