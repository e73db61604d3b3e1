import { expect, test } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { describeInBrowser, PHONE } from '../harness/browsing.js';
import { type Clinic, day } from '../harness/clinic.js';
import { supplier } from '../harness/purchasing.js';
import { faultsOf } from '../harness/screen-faults.js';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** Ampoules that came eight weeks ago, of which a week uses one, with a session planned. */
async function slowItem(clinic: Clinic): Promise<{ readonly lotId: string }> {
  const from = await supplier(clinic, { name: 'Farmadent' });
  const item = await clinic.item({
    name: 'Organic silica 0.5 %',
    containerKind: 'ampoule',
    containerQuantity: 5,
    containerUse: 'single',
    reorderPoint: 50,
    reorderUpTo: 200,
  });
  const receipt = await clinic.as('nurse').post('/receipts', {
    id: newId(),
    locationId: clinic.room,
    supplierId: from.id,
    receivedAt: daysAgo(56),
    lines: [
      { itemId: item.id, lotNumber: 'SLOW-1', expiresOn: day(20), containers: 27, unitCost: 3 },
    ],
  });
  for (let week = 1; week <= 7; week += 1) {
    const performedAt = daysAgo(7 * week - 2);
    await clinic.log([{ itemId: item.id, quantity: 5 }], { performedAt });
  }
  const protocol = await clinic.protocol({ materials: [{ itemId: item.id, quantity: 5 }] });
  await clinic.course(protocol, { startsOn: day(2) });
  return receipt.body.lines[0];
}

describeInBrowser('the expiry plan', (clinic, browsing) => {
  test('leads from the dashboard to what will be lost, and to each way out', async () => {
    await slowItem(clinic);
    const page = await browsing.open('/dashboard', { as: 'admin', size: PHONE });
    await page.getByRole('link', { name: 'What will not be used in time' }).click();
    await page.getByRole('heading', { level: 2, name: /1 lot at risk, €51/ }).waitFor();
    const card = page.getByRole('article');
    await card.getByText(/85.mL of 100.mL will be left/).waitFor();
    expect(
      await page.getByRole('region', { name: 'Value at risk by month' }).textContent(),
    ).toMatch(/€51\.00, 1 lot/);
    const remedies = page.getByRole('list', { name: 'What to do with lot SLOW-1' });
    expect(await remedies.getByRole('link').count()).toBe(4);
    expect(await remedies.getByRole('link', { name: /Use it first/ }).count()).toBe(2);
    await remedies.getByRole('link', { name: /Order up to .* instead of 200.mL/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await remedies.getByRole('link', { name: 'Return to Farmadent: 17 ampoules' }).click();
    const form = page.getByRole('dialog', { name: 'Return to supplier' });
    const line = form.getByRole('article', { name: 'Organic silica 0.5 %, lot SLOW-1' });
    await line.waitFor();
    expect(await line.getByRole('textbox', { name: /How much goes back/ }).inputValue()).toBe('17');
    expect(await line.getByRole('combobox', { name: 'Reason' }).inputValue()).toBe(
      'Near its expiry',
    );
    expect(await form.getByRole('combobox', { name: 'Supplier' }).inputValue()).toBe('Farmadent');
    expect(await form.getByRole('button', { name: 'Record the return' }).isEnabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('is what an alert of a lot that expires soon leads to, in Spanish and in the dark', async () => {
    const { body } = await clinic.as('nurse').get('/expiry-plan');
    const [{ lotId }] = body.items;
    const visit = { as: 'nurse', size: PHONE, language: 'es', dark: true } as const;
    const page = await browsing.open('/alerts', visit);
    await page.getByRole('link', { name: 'Qué hacer' }).click();
    await page.waitForURL((url) => url.searchParams.get('lot') === lotId);
    await page.getByRole('heading', { level: 2, name: /1 lote en riesgo/ }).waitFor();
    expect(await page.getByRole('link', { name: /Devuelve/ }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page
      .getByRole('link', { name: /Úsalo primero/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Agenda' }).waitFor();
  });

  test('levels that make it expire are lowered from the advice', async () => {
    const page = await browsing.open('/expiry', { as: 'admin', size: PHONE });
    const advice = page.getByRole('link', { name: /^Order up to .* instead of 200.mL/ });
    const upTo = /Order up to (\d+)/.exec((await advice.textContent()) ?? '')?.[1] ?? '';
    await advice.click();
    await page.getByText('The levels below are what the expiry plan proposes').waitFor();
    const field = page.getByRole('textbox', { name: 'Order up to' });
    expect(await field.inputValue()).toBe(upTo);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Items' }).waitFor();
    const { body } = await clinic.as('nurse').get('/items?search=silica');
    expect(body.items).toMatchObject([{ reorderUpTo: Number(upTo) }]);
  });

  test('what another site uses is carried there from the advice, as it was worked out', async () => {
    const rome = await clinic.location({ name: 'Roma', kind: 'site' });
    const room = await clinic.location({ name: 'Sala 2', kind: 'room', parentId: rome.id });
    const item = await clinic.item({
      name: 'Taurine',
      containerKind: 'ampoule',
      containerQuantity: 5,
      containerUse: 'single',
    });
    const receive = async (locationId: string, containers: number, expiresOn: string) => {
      const line = { itemId: item.id, lotNumber: `T-${containers}`, expiresOn, containers };
      const receipt = { id: newId(), locationId, receivedAt: daysAgo(56), lines: [line] };
      expect((await clinic.as('nurse').post('/receipts', receipt)).status).toBe(201);
    };
    await receive(room.id, 7, day(300));
    await receive(clinic.room, 10, day(20));
    for (let week = 1; week <= 7; week += 1) {
      const performedAt = daysAgo(7 * week - 2);
      const lines = [{ itemId: item.id, quantity: 5 }];
      expect((await clinic.log(lines, { performedAt, locationId: room.id })).status).toBe(201);
    }
    const page = await browsing.open('/expiry', { as: 'nurse', size: PHONE });
    const remedies = page.getByRole('list', { name: 'What to do with lot T-10' });
    const move = remedies.getByRole('link', { name: /^Move to Roma: / });
    const count = /: (\d+) ampoules?/.exec((await move.textContent()) ?? '')?.[1] ?? '';
    expect(Number(count)).toBeGreaterThan(0);
    await move.click();
    const form = page.getByRole('dialog', { name: 'Move lot T-10' });
    expect(await form.getByRole('combobox', { name: /^To/ }).inputValue()).toBe('Roma');
    expect(await form.getByRole('textbox', { name: 'Containers' }).inputValue()).toBe(count);
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Move' }).click();
    await form.waitFor({ state: 'hidden' });
    const { body } = await clinic.as('nurse').get(`/stock?itemId=${item.id}&locationId=${rome.id}`);
    expect(body.items).toMatchObject([{ lotNumber: 'T-10', containers: Number(count) }]);
  });

  test('a session of today that could use it first is logged from the advice', async () => {
    const item = await clinic.item({
      name: 'Biotin',
      containerQuantity: 5,
      containerUse: 'single',
    });
    const line = { itemId: item.id, lotNumber: 'B-1', expiresOn: day(6), containers: 9 };
    const receipt = {
      id: newId(),
      locationId: clinic.room,
      receivedAt: daysAgo(56),
      lines: [line],
    };
    await clinic.as('nurse').post('/receipts', receipt);
    await clinic.course(await clinic.protocol({ materials: [{ itemId: item.id, quantity: 5 }] }));
    const page = await browsing.open('/expiry', { as: 'nurse', size: PHONE });
    await page
      .getByRole('list', { name: 'What to do with lot B-1' })
      .getByRole('link', { name: /^Use it first: / })
      .click();
    await page.waitForURL('**/sessions/log?course=*');
    await page.getByText('Biotin').first().waitFor();
  });

  test('says so when a lot will be used in time', async () => {
    const page = await browsing.open(`/expiry?lot=${newId()}`, { as: 'auditor', size: PHONE });
    await page.getByText('At the usual rate this lot will be used in time').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
