import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, tabTo } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { PASSWORD } from '../harness/server.js';

describeInBrowser('logging a session on a phone', (clinic, browsing) => {
  const codeOf = async () =>
    (await clinic.as('nurse').get(`/patients/${clinic.patientId}`)).body.code as string;

  const byRole = (page: Page, role: 'button' | 'link' | 'textbox' | 'combobox', name: string) =>
    page.getByRole(role, { name, exact: true });

  async function chooseWhoAndWhere(page: Page): Promise<void> {
    await byRole(page, 'textbox', 'Patient code').fill(await codeOf());
    await byRole(page, 'button', await codeOf()).tap();
    await byRole(page, 'combobox', 'Where').tap();
    await page.getByRole('option', { name: 'Sala 1' }).tap();
  }

  async function addMaterial(page: Page, name: string): Promise<void> {
    await byRole(page, 'combobox', 'Search for a material').fill(name);
    await page.getByRole('option', { name }).tap();
  }

  test('signs in, logs by tapping, and takes it back', async () => {
    const item = await clinic.item({ name: 'Lidocaine 2 % 10 mL' });
    const lot = await clinic.receive(item, { lotNumber: 'TAP-1' });
    const page = await browsing.open('/');
    await byRole(page, 'textbox', 'User name').fill('nurse');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await byRole(page, 'button', 'Sign in').tap();

    await page.getByRole('navigation').getByRole('link', { name: 'Log' }).tap();
    await chooseWhoAndWhere(page);
    await addMaterial(page, item.name);
    await byRole(page, 'button', `More ${item.name}`).tap();
    await page.getByText(`Lot ${lot.lotNumber}`).waitFor();
    await page.getByText('2 mL given').waitFor();
    await byRole(page, 'button', 'Confirm · 1 material').tap();

    await page.getByRole('heading', { name: 'Session logged' }).waitFor();
    expect(await clinic.onHand(item)).toBe(8);

    await byRole(page, 'button', 'Undo the session').tap();
    await page.getByText('Session voided').waitFor();
    expect(await clinic.onHand(item)).toBe(10);
  });

  test('takes what the room lacks from the whole site with one tap', async () => {
    const site = await clinic.location({ name: 'Como', kind: 'site' });
    await clinic.location({ name: 'Studio', kind: 'room', parentId: site.id });
    const store = await clinic.location({ name: 'Store', kind: 'room', parentId: site.id });
    const item = await clinic.item({ name: 'Mepivacaine 1 % 10 mL' });
    const lot = await clinic.receive(item, { locationId: store.id, lotNumber: 'STORE-1' });
    const page = await browsing.open(`/sessions/log?patient=${clinic.patientId}`, { as: 'nurse' });
    await byRole(page, 'combobox', 'Where').tap();
    await page.getByRole('option', { name: 'Como › Studio' }).tap();
    await addMaterial(page, item.name);
    await page.getByText('Studio: 1 material is not enough').waitFor();
    await byRole(page, 'button', 'Take from all of Como').tap();
    await page.getByText(`Lot ${lot.lotNumber}`).waitFor();
    await byRole(page, 'button', 'Confirm · 1 material').tap();
    await page.getByRole('heading', { name: 'Session logged' }).waitFor();
    expect(await clinic.onHand(item)).toBe(9);
  });

  test('can be logged by keyboard alone', async () => {
    const item = await clinic.item({ name: 'Saline 0.9 % 10 mL', containerUse: 'single' });
    await clinic.receive(item);
    const page = await browsing.open('/sessions/log', { as: 'nurse' });
    const code = await codeOf();
    await byRole(page, 'textbox', 'Patient code').waitFor();
    await tabTo(page, 'Patient code');
    await page.keyboard.type(code);
    await byRole(page, 'button', code).waitFor();
    await tabTo(page, code);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Where');
    await page.keyboard.type('Sala');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Search for a material');
    await page.keyboard.type('Saline');
    await page.getByRole('option', { name: item.name }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('9 mL wasted').waitFor();
    await tabTo(page, 'Confirm · 1 material');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Session logged' }).waitFor();
    expect(await clinic.onHand(item)).toBe(0);
  });

  test('passes over an expired lot and says so', async () => {
    const item = await clinic.item({ name: 'Vitamin C 5 mL' });
    await clinic.receive(item, { lotNumber: 'OLD-1', expiresOn: day(-1) });
    const good = await clinic.receive(item, { lotNumber: 'NEW-1', expiresOn: day(40) });
    const page = await browsing.open('/sessions/log', { as: 'nurse' });
    await chooseWhoAndWhere(page);
    await addMaterial(page, item.name);
    await page.getByText('Skipped: OLD-1 (expired)').waitFor();
    await byRole(page, 'button', 'Confirm · 1 material').tap();
    await page.getByRole('heading', { name: 'Session logged' }).waitFor();
    const stock = await clinic.as('nurse').get(`/stock?itemId=${item.id}&limit=200`);
    const left = (lotNumber: string) =>
      stock.body.items
        .filter((row: { lotNumber: string }) => row.lotNumber === lotNumber)
        .reduce((sum: number, row: { quantity: number }) => sum + row.quantity, 0);
    expect(left('OLD-1')).toBe(10);
    expect(left(good.lotNumber)).toBe(9);
  });

  test('names what falls short, and keeps what was typed', async () => {
    const item = await clinic.item({ name: 'Procaine 2 % 5 mL', containerQuantity: 5 });
    await clinic.receive(item);
    const page = await browsing.open('/sessions/log', { as: 'nurse' });
    await chooseWhoAndWhere(page);
    await addMaterial(page, item.name);
    await byRole(page, 'textbox', `Quantity of ${item.name}`).fill('7');
    await page.getByText('2 mL missing: 5 mL usable').waitFor();
    await byRole(page, 'button', 'Confirm · 1 material').tap();
    await page.getByText('Not enough stock: nothing was logged').waitFor();
    expect(await clinic.onHand(item)).toBe(5);
    await byRole(page, 'button', 'Use 5 mL').tap();
    await byRole(page, 'button', 'Confirm · 1 material').tap();
    await page.getByRole('heading', { name: 'Session logged' }).waitFor();
    expect(await clinic.onHand(item)).toBe(0);
  });
});
