import { expect, test } from '@jest/globals';
import { DESK, describeInBrowser, wedge } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('throwing away on a phone', (clinic, browsing) => {
  test('an expired lot goes from its alert, with a method and before a witness', async () => {
    const item = await clinic.item({ name: 'Expired procaine', containerQuantity: 5 });
    const { lotId, lotNumber } = await clinic.receive(item, { expiresOn: day(-2), containers: 3 });
    const page = await browsing.open('/alerts', { as: 'nurse' });
    const alert = page.getByRole('article').filter({ hasText: item.name });
    await alert.getByRole('link', { name: 'Dispose' }).click();
    const form = page.getByRole('dialog', { name: 'Dispose of stock' });
    const line = form.getByRole('article', { name: `${item.name}, lot ${lotNumber}` });
    await line.waitFor();
    expect(await line.getByRole('textbox', { name: /How much goes/ }).inputValue()).toBe('3');
    expect(await line.getByRole('combobox', { name: 'Reason' }).inputValue()).toBe('Expired');
    await form.getByRole('combobox', { name: 'How it is disposed of' }).click();
    await page.getByRole('option', { name: 'Pharmaceutical waste' }).click();
    await form.getByRole('combobox', { name: 'Witness' }).click();
    await page.getByRole('option', { name: 'doctor' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Dispose' }).click();

    const document = page.getByRole('article').filter({ hasText: lotNumber });
    await document.getByText('Expired · Pharmaceutical waste · Witness: doctor').waitFor();
    expect(await clinic.onHand(item)).toBe(0);
    const { body } = await clinic.as('auditor').get(`/wastes?lotId=${lotId}`);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].lines[0]).toMatchObject({
      quantity: 15,
      reason: 'expired',
      method: 'pharmaceutical-waste',
      witness: { name: 'doctor' },
    });
  });

  test('a doctor corrects the book from the stock of a lot', async () => {
    const item = await clinic.item({ name: 'Miscounted silica', containerQuantity: 5 });
    await clinic.receive(item, { containers: 4 });
    const page = await browsing.open('/stock', { as: 'doctor', size: DESK });
    await page.getByRole('button', { name: item.name }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Adjust' }).click();
    const form = page.getByRole('dialog', { name: 'Adjust stock' });
    await form.getByRole('textbox', { name: /How much there really is/ }).fill('3');
    await form.getByText('Difference −5').waitFor();
    await form.getByRole('combobox', { name: 'Reason' }).click();
    await page.getByRole('option', { name: 'Lost' }).click();
    await form.getByRole('button', { name: 'Correct the book' }).click();
    await page.getByText('Book corrected').waitFor();
    expect(await clinic.onHand(item)).toBe(15);
  });

  test('what is not needed goes back to its supplier, by scan', async () => {
    const gtin = '09520123456856';
    const item = await clinic.item({
      name: 'Unneeded silica',
      containerQuantity: 5,
      identifiers: [{ scheme: 'gtin', value: gtin }],
    });
    const { lotId } = await clinic.receive(item, { lotNumber: 'BACK-1', containers: 4 });
    const { body: supplier } = await clinic.as('admin').post('/suppliers', { name: 'Sud Farma' });
    const page = await browsing.open('/disposals', { as: 'admin' });
    await page.getByText('Returns', { exact: true }).click();
    await page.getByRole('button', { name: 'Return to supplier' }).click();
    const form = page.getByRole('dialog', { name: 'Return to supplier' });
    await form.getByRole('button', { name: 'Scan', exact: true }).waitFor();
    await wedge(page, `]d201${gtin}10BACK-1`);
    await form.getByText(`${item.name}, lot BACK-1: 5 mL`).waitFor();
    await wedge(page, `]d201${gtin}10BACK-1`);
    await form.getByText(`${item.name}, lot BACK-1: 10 mL`).waitFor();
    const line = form.getByRole('article', { name: `${item.name}, lot BACK-1` });
    expect(await line.getByRole('textbox', { name: /How much goes back/ }).inputValue()).toBe('2');
    await line.getByRole('combobox', { name: 'Reason' }).click();
    await page.getByRole('option', { name: 'Not needed any more' }).click();
    await form.getByRole('combobox', { name: 'Supplier' }).click();
    await page.getByRole('option', { name: 'Sud Farma' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Record the return' }).click();

    const document = page.getByRole('article').filter({ hasText: 'BACK-1' });
    await document.getByRole('heading', { name: 'Sud Farma' }).waitFor();
    expect(await clinic.onHand(item)).toBe(10);
    const { body } = await clinic.as('auditor').get(`/returns?lotId=${lotId}`);
    expect(body.items).toMatchObject([
      { supplierId: supplier.id, lines: [{ lotId, quantity: 10, reason: 'not-needed' }] },
    ]);
  });

  test.each([
    { language: 'it', dark: false },
    { language: 'es', dark: true },
    { language: 'en', dark: false },
  ] as const)('is accessible in $language', async ({ language, dark }) => {
    const faults: string[] = [];
    for (const kind of ['waste', 'return', 'adjustment']) {
      const address = `/disposals?kind=${kind}&fresh=true`;
      const page = await browsing.open(address, { as: 'doctor', language, dark });
      await page.getByRole('dialog').getByRole('combobox').first().waitFor();
      faults.push(...(await faultsOf(page)));
    }
    expect(faults).toEqual([]);
  });
});
