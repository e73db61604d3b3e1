import { expect, test } from '@jest/globals';
import { DESK, describeInBrowser, wedge } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { orderOf, receiveAgainst, sells, sentOrder, supplier } from '../harness/purchasing.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('ordering', (clinic, browsing) => {
  test('goes from the suggestion to the shelf: why, how much, approved, sent and received', async () => {
    const gtin = '09520123456887';
    const item = await clinic.item({
      name: 'Lidocaine for ordering',
      containerQuantity: 5,
      containerUse: 'single',
      reorderPoint: 20,
      reorderUpTo: 60,
      identifiers: [{ scheme: 'gtin', value: gtin }],
    });
    const from = await supplier(clinic, { name: 'Farmaceutica Sud', minimumOrder: 500 });
    await sells(clinic, from, item, { pack: 5 }, 100);
    const page = await browsing.open('/reorder', { as: 'nurse' });
    const row = page.getByRole('article', { name: item.name });
    await row.getByText('Below 20 mL').waitFor();
    await row.getByText('× 5 = 15 vials').waitFor();
    await page.getByText('Minimum order €500.00: €200.00 missing').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await row.getByRole('button', { name: `Why order ${item.name}` }).click();
    const why = page.getByRole('dialog', { name: 'Why this is suggested' });
    await why.getByText('3 packs are ordered, which is 15 vials').waitFor();
    await why.getByText('Order up to').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await row.getByRole('button', { name: `More: Packs of ${item.name}` }).click();
    await row.getByText('× 5 = 20 vials').waitFor();
    await page.getByRole('button', { name: 'Make 1 order' }).click();
    await page.getByRole('heading', { level: 1, name: 'Farmaceutica Sud' }).waitFor();
    await page.getByText('Draft', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    const path = new URL(page.url()).pathname;
    const office = await browsing.open(path, { as: 'doctor', size: DESK });
    await office.getByRole('button', { name: 'Change' }).click();
    const editing = office.getByRole('dialog', { name: 'Change' });
    await editing.getByRole('textbox', { name: 'Packs of 5' }).fill('5');
    await editing.getByRole('button', { name: 'Save' }).click();
    await office.getByText('5 × 5 = 25 vials').waitFor();
    await office.getByRole('button', { name: 'Approve' }).click();
    await office.getByRole('button', { name: 'Send' }).click();
    const sending = office.getByRole('dialog', { name: 'Send the order' });
    expect(await faultsOf(office)).toEqual([]);
    await sending.getByRole('button', { name: 'Record as sent' }).click();
    await office.getByText('0 of 25').waitFor();
    await office.getByText('25 to come').waitFor();
    expect(await faultsOf(office)).toEqual([]);

    await page.goto(path);
    await page.getByRole('link', { name: 'Receive the goods' }).click();
    const progress = page.getByRole('region', { name: /^Order \d+$/ });
    await progress.getByText('0 of 25').waitFor();
    await page.getByRole('combobox', { name: 'Where it goes' }).click();
    await page.getByRole('option', { name: 'Sala 1' }).click();
    const short = day(300).replaceAll('-', '').slice(2);
    await wedge(page, `]d201${gtin}17${short}10ORD-1`);
    await progress.getByText('1 of 25').waitFor();
    await page.getByRole('region', { name: 'Lot 1' }).getByLabel('Containers').fill('10');
    await page.getByRole('region', { name: 'Lot 1' }).getByLabel('Cost').fill('21');
    await page.getByRole('button', { name: 'Record' }).click();
    await page.getByText('The price is another than was ordered').waitFor();
    await page
      .getByRole('region', { name: /^Order \d+$/ })
      .getByText('15 short')
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await office.reload();
    await office.getByText('15 still to come').waitFor();
    await office
      .getByText('Another price than ordered: +€10.00 in all, €21.00 paid each')
      .waitFor();
    await office.getByRole('button', { name: `Do not wait for ${item.name}` }).click();
    const letting = office.getByRole('dialog');
    await letting.getByText('The supplier has it no more').click();
    await letting.getByRole('button', { name: 'Do not wait for it' }).click();
    await office.getByText('Received', { exact: true }).waitFor();
    expect(await clinic.onHand(item)).toBe(50);
  });

  test('needs a second person above the amount, who did not write it', async () => {
    const item = await clinic.item({ name: 'Dear filler' });
    const from = await supplier(clinic);
    await sells(clinic, from, item, {}, 900);
    const order = orderOf(from, [item]);
    await clinic.as('admin').post('/orders', order);
    const own = await browsing.open(`/orders/${order.id}`, { as: 'admin' });
    await own.getByText('You wrote it yourself').waitFor();
    expect(await own.getByRole('button', { name: 'Approve' }).isDisabled()).toBe(true);
    expect(await faultsOf(own)).toEqual([]);
    const second = await browsing.open(`/orders/${order.id}`, { as: 'doctor' });
    await second.getByRole('button', { name: 'Approve' }).click();
    await second.getByText('doctor approved').waitFor();
  });

  test('is written by hand too, for a supplier and at a price that are entered first', async () => {
    const item = await clinic.item({ name: 'Gauze, sterile' });
    const from = await supplier(clinic, { name: 'Presidi Nord' });
    const page = await browsing.open(`/items/${item.id}`, { as: 'admin', size: DESK });
    await page.getByRole('button', { name: 'Add a supplier' }).click();
    const offer = page.getByRole('dialog', { name: 'Add a supplier' });
    await offer.getByRole('combobox', { name: 'Supplier' }).click();
    await page.getByRole('option', { name: 'Presidi Nord' }).click();
    await offer.getByRole('textbox', { name: 'Containers per pack' }).fill('10');
    await offer.getByRole('textbox', { name: 'Price of a pack' }).fill('12,5');
    expect(await faultsOf(page)).toEqual([]);
    await offer.getByRole('button', { name: 'Save' }).click();
    await page.getByText('pack of 10 vials · €12.50').waitFor();

    await page.goto('/orders');
    await page.getByRole('button', { name: 'New order' }).click();
    const form = page.getByRole('dialog', { name: 'New order' });
    await form.getByRole('combobox', { name: 'Supplier' }).click();
    await page.getByRole('option', { name: 'Presidi Nord' }).click();
    await form.getByRole('combobox', { name: 'Item' }).fill('gauze');
    await page.getByRole('option', { name: item.name }).click();
    const line = form.getByRole('article', { name: item.name });
    await line.getByRole('textbox', { name: 'Packs' }).fill('4');
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('4 × 10 = 40 vials').waitFor();
    await page.getByText('€50.00').first().waitFor();
    const { body } = await clinic.as('nurse').get(`/orders?supplierId=${from.id}`);
    expect(body.items).toMatchObject([{ status: 'draft', total: 50 }]);
  });

  test('shows what a supplier asked, asks and will ask, and takes a price of a day to come', async () => {
    const item = await clinic.item({ name: 'Syringes, 5 mL' });
    const from = await supplier(clinic, { name: 'Aghi Italia' });
    await sells(clinic, from, item, { pack: 4 });
    const prices = `/suppliers/${from.id}/items/${item.id}/prices`;
    for (const price of [
      { perPack: 10, validFrom: day(-300) },
      { perPack: 12.5, validFrom: day(-30) },
      { perPack: 9, validFrom: day(-20), validUntil: day(-10) },
    ]) {
      expect((await clinic.as('admin').post(prices, price)).status).toBe(200);
    }
    const page = await browsing.open(`/items/${item.id}`, { as: 'admin' });
    await page.getByRole('button', { name: 'Change: Aghi Italia' }).click();
    const offer = page.getByRole('dialog', { name: 'Aghi Italia' });
    await offer.getByRole('textbox', { name: 'Price of a pack' }).fill('15');
    await offer.getByLabel('Price holds from').fill(day(30));
    expect(await faultsOf(page)).toEqual([]);
    await offer.getByRole('button', { name: 'Save' }).click();
    await offer.waitFor({ state: 'hidden' });
    // Today's price is still that of before.
    await page.getByText('pack of 4 vials · €12.50').waitFor();
    await page.getByText(/^From .*: €15\.00 \(\+20 %\)$/).waitFor();
    await page.getByRole('button', { name: 'Prices of Aghi Italia' }).click();
    const told = page.getByRole('list', { name: 'Prices of Aghi Italia' }).getByRole('listitem');
    await told.first().waitFor();
    expect((await told.allTextContents()).map((text) => /€[\d.]+/.exec(text)?.[0])).toEqual([
      '€15.00',
      '€9.00',
      '€12.50',
      '€10.00',
    ]);
    for (const [index, state] of ['to come', 'past', 'today’s', 'past'].entries()) {
      await told.nth(index).getByText(state, { exact: true }).waitFor();
    }
    expect(await faultsOf(page)).toEqual([]);

    // The order has the price of its day; what costs another one is told when it comes.
    const order = orderOf(from, [item], 2);
    await sentOrder(clinic, order);
    await receiveAgainst(clinic, order.id, item, { containers: 8, unitCost: 3.5 });
    const office = await browsing.open(`/orders/${order.id}`, { as: 'admin', size: DESK });
    await office.getByText('2 × 4 = 8 vials').waitFor();
    await office.getByText('Another price than ordered: +€3.00 in all, €3.50 paid each').waitFor();
  });

  test.each([
    { language: 'it', dark: false },
    { language: 'es', dark: true },
    { language: 'en', dark: false },
  ] as const)('is accessible in $language', async ({ language, dark }) => {
    const item = await clinic.item({ reorderPoint: 20, reorderUpTo: 60 });
    const order = orderOf(await supplier(clinic), [item]);
    await clinic.as('nurse').post('/orders', order);
    const faults: string[] = [];
    const paths = ['/reorder', `/reorder?item=${item.id}`, '/orders', `/orders/${order.id}`];
    for (const path of paths) {
      const page = await browsing.open(path, { as: 'admin', language, dark });
      await page.getByRole('heading', { level: 1 }).waitFor();
      faults.push(...(await faultsOf(page)));
    }
    expect(faults).toEqual([]);
  });
});
