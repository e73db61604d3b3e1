import { expect, test } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { describeInBrowser, wedge } from '../harness/browsing.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('expected deliveries', (clinic, browsing) => {
  test('a delivery is expected, chosen when it comes, and cancelled with a reason', async () => {
    const item = await clinic.item({ name: 'Lidocaine 2 % 10 mL' });
    await clinic.as('admin').post('/suppliers', { id: newId(), name: 'Farmacia Centrale' });
    const scanned = await clinic.item({
      name: 'Procaine 1 % 5 mL',
      identifiers: [{ scheme: 'gtin', value: '09520123456795', containers: 5 }],
    });
    const page = await browsing.open('/receive', { as: 'nurse' });
    await page.getByRole('button', { name: 'Expect a delivery' }).click();
    const sheet = page.getByRole('dialog', { name: 'Expect a delivery' });
    await sheet.getByRole('combobox', { name: 'Supplier' }).click();
    await page.getByRole('option', { name: 'Farmacia Centrale' }).click();
    await sheet.getByRole('combobox', { name: 'Where it goes' }).click();
    await page.getByRole('option', { name: 'Sala 1' }).click();
    await sheet.getByLabel('Expected on').fill('2031-03-14');
    const line = sheet.getByRole('region', { name: 'Item 1' });
    await line.getByRole('combobox', { name: 'Item' }).click();
    await page.getByRole('option', { name: item.name }).click();
    await line.getByLabel('Containers').fill('12');
    // Heard by the sheet alone: the receipt behind it stays as it is.
    await wedge(page, ']d20109520123456795');
    await wedge(page, ']d20109520123456795');
    await sheet.getByText('Procaine 1 % 5 mL: 5 vials').waitFor();
    const second = sheet.getByRole('region', { name: 'Item 2' });
    await second.locator('input[value="10"]').waitFor();
    await sheet.getByRole('button', { name: 'Add an item' }).click();
    await sheet.getByRole('button', { name: 'Remove item 3' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Expect it' }).click();
    await page.getByText('Delivery expected').waitFor();

    const untouched = page.getByRole('region', { name: 'Lot 1' });
    expect(await untouched.getByRole('combobox', { name: 'Item' }).inputValue()).toBe('');
    const picker = page.getByRole('combobox', { name: 'Expected delivery' });
    await picker.click();
    await page.getByRole('option', { name: 'Farmacia Centrale' }).click();
    await page.getByText('0 of 12').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Cancel the delivery' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel the delivery?' });
    await dialog.getByText('The supplier will not bring it').click();
    await dialog.getByRole('button', { name: 'Cancel the delivery' }).click();
    await page.getByText('Delivery cancelled').waitFor();
    await picker.waitFor({ state: 'detached' });
    const { body } = await clinic.as('nurse').get('/deliveries');
    expect(body.items).toMatchObject([
      {
        status: 'cancelled',
        expectedOn: '2031-03-14',
        cancelReason: 'The supplier will not bring it',
        lines: [
          { itemId: item.id, expected: 12 },
          { itemId: scanned.id, expected: 10 },
        ],
      },
    ]);
  });
});
