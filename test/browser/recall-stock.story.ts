import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newId } from '../../src/kernel/ids.js';
import { describeInBrowser } from '../harness/browsing.js';
import { type Clinic, day } from '../harness/clinic.js';
import { orderOf, receiveAgainst, sells, sentOrder, supplier } from '../harness/purchasing.js';
import { faultsOf } from '../harness/screen-faults.js';

const TABLET = { width: 820, height: 1180 };

/** Opens a recall of an item's lots as the nurse. */
async function recalled(clinic: Clinic, itemId: string, lotNumbers: string[]): Promise<string> {
  const id = newId();
  const { status } = await clinic.as('nurse').post('/recalls', {
    id,
    measure: 'withdrawal',
    class: 1,
    authority: 'AIFA',
    reference: 'RR-2026/119',
    receivedAt: new Date().toISOString(),
    scope: [{ itemId, lotNumbers }],
  });
  expect(status).toBe(201);
  return id;
}

/** A counter of the recall as it shows. */
const counter = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'The numbers' })
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .getByRole('definition');

async function counters(page: Page, ...names: string[]): Promise<string[]> {
  const texts = await Promise.all(names.map((name) => counter(page, name).textContent()));
  return texts.map((text) => (text ?? '').replace('\u00a0', ' '));
}

describeInBrowser('the stock of a recall', (clinic, browsing) => {
  test('is destroyed before a witness, and the numbers say so', async () => {
    const item = await clinic.item({ name: 'Lidocaine 2 % 10 mL' });
    const lot = await clinic.receive(item, { lotNumber: 'LID-24A', containers: 3 });
    expect((await clinic.log([{ itemId: item.id, quantity: 2 }])).status).toBe(201);
    const id = await recalled(clinic, item.id, ['LID-24A']);
    const page = await browsing.open(`/recalls/${id}`, { as: 'nurse', size: TABLET });
    await page.getByText('Stock: 0 of 2').waitFor();
    const told = ['Received', 'Sealed', 'Open', 'Given', 'Wasted', 'Unaccounted'];
    expect(await counters(page, ...told)).toEqual([
      '30 mL',
      '20 mL',
      '8 mL',
      '2 mL',
      '0 mL',
      '0 mL',
    ]);
    const acts = page.getByRole('button', { name: /^Write down: .*LID-24A/ });
    for (const at of [0, 1]) {
      // What is done with goes to the end.
      await acts.first().click();
      const form = page.getByRole('dialog');
      await form.getByRole('button', { name: 'Destroyed' }).click();
      await form.getByRole('button', { name: 'Choose the witness' }).waitFor();
      await form.getByRole('combobox', { name: 'Witness' }).click();
      expect(await page.getByRole('option', { name: 'nurse' }).count()).toBe(0);
      await page.getByRole('option', { name: 'doctor' }).click();
      await form.getByRole('combobox', { name: 'How it is disposed of' }).click();
      await page.getByRole('option', { name: 'Pharmaceutical waste' }).click();
      expect(await faultsOf(page)).toEqual([]);
      await form.getByRole('button', { name: 'Write down', exact: true }).click();
      await page.getByText(`Stock: ${at + 1} of 2`).waitFor();
    }
    expect(await page.getByText('Destroyed · before doctor · nurse').count()).toBe(2);
    expect(await counters(page, ...told)).toEqual([
      '30 mL',
      '0 mL',
      '0 mL',
      '2 mL',
      '28 mL',
      '0 mL',
    ]);
    await page.getByText('The sums agree to the thousandth.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await clinic.onHand(item)).toBe(0);
    const { body } = await clinic.as('auditor').get(`/wastes?lotId=${lot.lotId}`);
    expect(body.items).toHaveLength(2);
    for (const { lines } of body.items) {
      expect(lines).toMatchObject([
        { reason: 'recall', method: 'pharmaceutical-waste', witness: { name: 'doctor' } },
      ]);
    }
  });

  test('goes back to its supplier; what is only said to be gone shows as still in the book', async () => {
    const from = await supplier(clinic, { name: 'Farmaceutica Nord' });
    const item = await clinic.item({ name: 'Vitamin C 5 mL' });
    const lot = await clinic.receive(item, { lotNumber: 'VIT-1', containers: 2 });
    const cabinet = await clinic.location({ name: 'Armadio' });
    await clinic.receive(item, { lotNumber: 'VIT-1', containers: 1, locationId: cabinet.id });
    const id = await recalled(clinic, item.id, ['VIT-1']);
    const page = await browsing.open(`/recalls/${id}`, { as: 'admin', dark: true });
    await page.getByRole('button', { name: /^Write down: .*Sala 1/ }).tap();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: 'Returned' }).tap();
    await form.getByRole('combobox', { name: 'Returned to' }).tap();
    await page.getByRole('option', { name: from.name }).tap();
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Write down', exact: true }).tap();
    await page.getByText('Stock: 1 of 2').waitFor();
    expect(await counters(page, 'Sealed', 'Returned')).toEqual(['10 mL', '20 mL']);

    await page.getByRole('button', { name: /^Write down: .*Armadio/ }).tap();
    await form.getByRole('button', { name: 'Returned' }).tap();
    await form.getByText('Take 10 mL out of the stock, as returned to the supplier').tap();
    await form.getByRole('button', { name: 'Write down', exact: true }).tap();
    await page.getByText('Stock: 2 of 2').waitFor();
    await page.getByText('The stock book still has 10 mL.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Write off the stock' }).tap();
    const waste = page.getByRole('dialog', { name: 'Dispose of stock' });
    await waste.getByRole('article', { name: `${item.name}, lot ${lot.lotNumber}` }).waitFor();
  });

  test('that is on its way is told, with its order, on the recall and on the trace', async () => {
    const from = await supplier(clinic, { name: 'Farmaceutica Sud' });
    const item = await clinic.item({ name: 'Procaine 1 % 5 mL' });
    await sells(clinic, from, item, {}, 10);
    const lot = await clinic.receive(item, { lotNumber: 'PRO-1' });
    const sent = orderOf(from, [item], 5);
    await sentOrder(clinic, { ...sent, expectedOn: day(4) });
    await receiveAgainst(clinic, sent.id, item, { lotNumber: 'PRO-2', containers: 2 });
    const approved = orderOf(from, [item], 1);
    await clinic.as('nurse').post('/orders', approved);
    await clinic.as('doctor').post(`/orders/${approved.id}/approve`, {});
    const id = await recalled(clinic, item.id, ['PRO-1']);
    const page = await browsing.open(`/recalls/${id}`, { as: 'nurse' });
    const orders = page.getByRole('region', { name: '2 orders on their way' });
    const first = orders.getByRole('listitem').filter({ hasText: 'partly received' });
    await first.getByText(/^Farmaceutica Sud · expected .* · 3 containers to come$/).waitFor();
    const other = orders.getByRole('listitem').filter({ hasText: 'approved, not sent' });
    await other.getByText('Not sent yet: it can be stopped.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await first.getByRole('link', { name: /^Order \d+/ }).tap();
    await page.getByRole('heading', { level: 1, name: 'Farmaceutica Sud' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/orders/${sent.id}`);

    const trace = await browsing.open(`/lots/${lot.lotId}/trace`, { as: 'auditor' });
    const row = trace.getByRole('listitem').filter({ hasText: 'partly received' });
    await row.getByText(/3 containers to come/).waitFor();
    await row.getByRole('link', { name: /^Order \d+/ }).waitFor();
    expect(await faultsOf(trace)).toEqual([]);
  });
});
