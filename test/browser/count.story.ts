import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newId } from '../../src/kernel/ids.js';
import { DESK, describeInBrowser, wedge } from '../harness/browsing.js';
import { faultsOf } from '../harness/screen-faults.js';

/** Counts the card that shows and waits until the server has it. */
async function countCard(page: Page, lotNumber: string, containers: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(lotNumber) }).click();
  const card = page.getByRole('region', { name: new RegExp(lotNumber) });
  await card.getByRole('textbox', { name: 'Containers counted' }).fill(containers);
  await card.getByText('Counted by').waitFor();
}

describeInBrowser('a count on two phones', (clinic, browsing) => {
  test('is blind, goes on while stock moves, and ends at the right balance', async () => {
    const moving = await clinic.item({ name: 'Moving', containerUse: 'single' });
    const missing = await clinic.item({ name: 'Missing', containerUse: 'single' });
    const first = await clinic.receive(moving, { containers: 5, unitCost: 2 });
    const second = await clinic.receive(missing, { containers: 4, unitCost: 90 });
    const ours = await browsing.open('/counts', { as: 'nurse' });
    await ours.getByRole('button', { name: 'New count' }).click();
    await ours.getByRole('combobox', { name: 'Location' }).click();
    await ours.getByRole('option', { name: 'Sala 1' }).click();
    await ours.getByRole('button', { name: 'Begin counting' }).click();
    await ours.getByText('0 of 2 counted').waitFor();
    expect(await ours.getByText('In the book').count()).toBe(0);
    expect(await faultsOf(ours)).toEqual([]);

    await countCard(ours, first.lotNumber, '5');
    await clinic.log([{ itemId: moving.id, quantity: 10 }]);
    const theirs = await browsing.open(new URL(ours.url()).pathname, { as: 'admin' });
    await theirs.getByText('1 of 2 counted').waitFor();
    await countCard(theirs, second.lotNumber, '3');

    await ours.getByText('2 of 2 counted').waitFor();
    await ours.getByRole('button', { name: 'Done: go to the review' }).click();
    await ours.getByRole('button', { name: 'Go to the review', exact: true }).click();
    await ours.getByText('1 difference', { exact: true }).waitFor();
    await ours.getByText('Counted 30 mL; the book held 40 mL at that moment.').waitFor();
    await ours.getByText('A second person is needed').waitFor();
    expect(await ours.getByRole('button', { name: 'Post the count' }).isDisabled()).toBe(true);
    expect(await faultsOf(ours)).toEqual([]);
    await theirs.getByText('You counted one of these lines yourself').waitFor();

    const path = new URL(ours.url()).pathname;
    const doctors = await browsing.open(path, { as: 'doctor', size: DESK });
    await doctors.getByRole('button', { name: 'Approve the differences' }).click();
    await doctors.getByText('Approved by doctor.').waitFor();
    await doctors.getByRole('button', { name: 'Post the count' }).click();
    await doctors.getByRole('button', { name: 'Post', exact: true }).click();
    await doctors.getByText('The book now agrees with what was counted.').waitFor();
    expect([await clinic.onHand(moving), await clinic.onHand(missing)]).toEqual([40, 30]);
  });

  test('loses nothing of what is typed while the server does not answer', async () => {
    const { id: locationId } = await clinic.location({ name: 'Far cupboard' });
    const item = await clinic.item({ name: 'Far away' });
    const { lotId, lotNumber } = await clinic.receive(item, { containers: 2, locationId });
    const id = newId();
    await clinic.as('nurse').post('/counts', { id, locationId });
    const page = await browsing.open(`/counts/${id}`, { as: 'nurse' });
    const card = page.getByRole('region', { name: new RegExp(lotNumber) });
    await card.waitFor();
    await page.route('**/api/v1/counts/*/lines', (route) => route.abort());
    await card.getByRole('button', { name: 'More: Containers counted' }).click();
    await page.getByText('1 line is safe on this device').waitFor();
    await page.reload();
    await page.getByText('1 of 1 counted').waitFor();
    await page.unroute('**/api/v1/counts/*/lines');
    await card.getByText('Counted by nurse').waitFor();
    const { body } = await clinic.as('nurse').get(`/counts/${id}`);
    expect(body.lines).toMatchObject([{ lotId, countedQuantity: 10 }]);
  });

  test('a line that differs is counted again, and then agrees', async () => {
    const { id: locationId } = await clinic.location({ name: 'Trolley' });
    const item = await clinic.item({ name: 'Counted twice', containerUse: 'single' });
    const { lotId, lotNumber } = await clinic.receive(item, { containers: 3, locationId });
    const id = newId();
    await clinic.as('nurse').post('/counts', { id, locationId });
    const page = await browsing.open(`/counts/${id}`, { as: 'nurse' });
    const card = page.getByRole('region', { name: new RegExp(lotNumber) });
    await card.getByRole('textbox', { name: 'Containers counted' }).fill('2');
    await card.getByText('Counted by nurse').waitFor();
    await page.getByRole('button', { name: 'Done: go to the review' }).click();
    await page.getByRole('button', { name: 'Go to the review', exact: true }).click();
    await page.getByText('1 difference', { exact: true }).waitFor();
    await page.getByRole('button', { name: `Count ${item.name}, lot ${lotNumber} again` }).click();

    const amount = card.getByRole('textbox', { name: 'Containers counted' });
    await amount.waitFor();
    expect(await amount.inputValue()).toBe('2');
    expect(await page.getByText('In the book').count()).toBe(0);
    const counted = page.waitForResponse(`**/api/v1/counts/${id}/lines`);
    await amount.fill('3');
    expect((await counted).status()).toBe(200);
    await page.getByRole('button', { name: 'Done: go to the review' }).click();
    await page.getByRole('button', { name: 'Go to the review', exact: true }).click();
    await page.getByText('Everything that was counted agrees with the book').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { body } = await clinic.as('nurse').get(`/counts/${id}`);
    expect(body.lines).toMatchObject([{ lotId, countedQuantity: 30, difference: 0 }]);
    expect(body.lines[0].entries).toHaveLength(2);
  });

  test('a scan leads to its lot, and a lot that nobody expected is added by its code', async () => {
    const gtin = '09520123456863';
    const { id: locationId } = await clinic.location({ name: 'Small cupboard' });
    const item = await clinic.item({
      name: 'Scanned in a count',
      identifiers: [{ scheme: 'gtin', value: gtin }],
    });
    const other = await clinic.item({ name: 'Beside it' });
    const beside = await clinic.receive(other, { locationId });
    await clinic.receive(item, { lotNumber: 'HERE', locationId });
    await clinic.receive(item, { lotNumber: 'ASTRAY' });
    const id = newId();
    await clinic.as('nurse').post('/counts', { id, locationId });
    const page = await browsing.open(`/counts/${id}`, { as: 'nurse' });
    const card = (lot: string) => page.getByRole('region', { name: new RegExp(lot) });
    await card(beside.lotNumber).waitFor();
    await wedge(page, `]d201${gtin}10HERE`);
    await card('HERE').getByRole('textbox', { name: 'Containers counted' }).fill('1');
    await card('HERE').getByText('Counted by nurse').waitFor();

    await page.getByRole('button', { name: 'I found another lot' }).click();
    const finding = page.getByRole('dialog');
    await finding.getByRole('searchbox').waitFor();
    await wedge(page, `]d201${gtin}10ASTRAY`);
    await finding.waitFor({ state: 'hidden' });
    await page.getByText('lot ASTRAY: added to the count').waitFor();
    await card('ASTRAY').getByRole('textbox', { name: 'Containers counted' }).fill('2');
    await card('ASTRAY').getByText('Counted by nurse').waitFor();
    await wedge(page, `]d201${gtin}10NEVER`);
    await page.getByText('the book does not know this lot').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { body } = await clinic.as('nurse').get(`/counts/${id}`);
    const counted = body.lines.map((line: { lotNumber: string; countedQuantity: number }) => [
      line.lotNumber,
      line.countedQuantity,
    ]);
    expect(Object.fromEntries(counted)).toEqual({
      [beside.lotNumber]: null,
      HERE: 10,
      ASTRAY: 20,
    });
  });

  test.each([
    { language: 'it', dark: false },
    { language: 'es', dark: true },
    { language: 'en', dark: false },
  ] as const)('is accessible in $language', async ({ language, dark }) => {
    const { id: locationId } = await clinic.location();
    await clinic.receive(await clinic.item(), { containers: 2, locationId });
    const id = newId();
    await clinic.as('nurse').post('/counts', { id, locationId, scope: { leastCertain: 5 } });
    const faults: string[] = [];
    for (const path of ['/counts', `/counts/${id}`]) {
      const page = await browsing.open(path, { as: 'nurse', language, dark });
      await page.getByRole('heading', { level: 1 }).waitFor();
      faults.push(...(await faultsOf(page)));
    }
    expect(faults).toEqual([]);
  });
});
