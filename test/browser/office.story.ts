import { expect, test } from '@jest/globals';
import { DESK, describeInBrowser } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('the administrator in the office', (clinic, browsing) => {
  test('catalogues an item, receives it, and finds it in stock', async () => {
    const page = await browsing.open('/items', { as: 'admin', size: DESK });
    await page.getByRole('link', { name: 'New item' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Articaine 4 % 1.7 mL');
    await page.getByRole('textbox', { name: 'Content of one container' }).fill('1.7');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('list').getByText('Articaine 4 % 1.7 mL').waitFor();

    await page.goto('/receive');
    await page.getByRole('combobox', { name: 'Where it goes' }).click();
    await page.getByRole('option', { name: 'Sala 1' }).click();
    const line = page.getByRole('region', { name: 'Lot 1' });
    await line.getByRole('combobox', { name: 'Item' }).fill('artic');
    await page.getByRole('option', { name: 'Articaine 4 % 1.7 mL' }).click();
    await line.getByRole('textbox', { name: 'Lot number' }).fill('AR-77');
    await line.getByRole('textbox', { name: 'Expiry' }).fill('03/31');
    await line.getByText(/Good through.*31.*2031/).waitFor();
    await line.getByRole('textbox', { name: 'Containers' }).fill('50');
    await line.getByText('85 mL').waitFor();
    await page.getByRole('button', { name: 'Record' }).click();
    await page.getByText('1 lot recorded').waitFor();

    const { body } = await clinic.as('auditor').get('/stock');
    expect(body.items).toMatchObject([
      {
        itemName: 'Articaine 4 % 1.7 mL',
        lotNumber: 'AR-77',
        expiresOn: '2031-03-31',
        quantity: 85,
      },
    ]);
  });

  test('is alerted of what has expired, expires soon and runs low', async () => {
    const item = await clinic.item({ name: 'Mepivacaine 3 %', reorderPoint: 50 });
    await clinic.receive(item, { lotNumber: 'GONE', expiresOn: day(-2) });
    await clinic.receive(item, { lotNumber: 'SOON', expiresOn: day(12) });
    const page = await browsing.open('/alerts', { as: 'admin', size: DESK });
    const alerts = page.getByRole('main');
    await alerts.getByText('GONE').first().waitFor();
    await alerts.getByText('SOON').first().waitFor();
    const { body } = await clinic.as('admin').get('/alerts');
    const kinds = body.items
      .filter((alert: { itemId: string }) => alert.itemId === item.id)
      .map((alert: { kind: string }) => alert.kind);
    expect(kinds.sort()).toEqual(['expired', 'expiring', 'low']);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('is told of a number that cannot be read, and of a code that another item has', async () => {
    const value = '09520123456870';
    await clinic.item({ name: 'Has the code', identifiers: [{ scheme: 'gtin', value }] });
    const item = await clinic.item({ name: 'Wants the code', reorderPoint: 20 });
    const page = await browsing.open(`/items/${item.id}`, { as: 'admin', size: DESK });
    const reorder = page.getByRole('textbox', { name: 'Reorder point' });
    await reorder.fill('2o');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This is no readable number').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await reorder.fill('');
    await page.getByRole('button', { name: 'Add a code' }).click();
    const code = page.getByRole('textbox', { name: 'Code' });
    await code.fill(value);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It belongs to another item').waitFor();
    expect(await code.getAttribute('aria-invalid')).toBe('true');
    await code.fill('');
    await page.getByRole('button', { name: 'Remove code 1' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**/items');
    const { body } = await clinic.as('auditor').get(`/items/${item.id}`);
    expect([body.reorderPoint, body.identifiers]).toEqual([null, []]);
  });
});
