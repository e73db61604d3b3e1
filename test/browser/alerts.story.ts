import { expect, test } from '@jest/globals';
import { describeInBrowser, PHONE } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { orderOf, sentOrder, supplier } from '../harness/purchasing.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('alerts', (clinic, browsing) => {
  test('are taken on by somebody, rest for a reason, and come back when woken', async () => {
    const item = await clinic.item({ name: 'Articaine 4 %' });
    await clinic.receive(item, { lotNumber: 'OLD', expiresOn: day(-1) });
    const page = await browsing.open('/alerts', { as: 'nurse', size: PHONE });
    const more = page.getByRole('button', { name: 'More for Articaine 4 %' });
    await more.click();
    await page.getByRole('menuitem', { name: 'I see to it' }).click();
    await page.getByText('nurse sees to it').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await more.click();
    await page.getByRole('menuitem', { name: 'Snooze…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('3 days').click();
    await dialog.getByText('Already checked').click();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Snooze' }).click();
    await page.getByText('Nothing to do').waitFor();
    const { body } = await clinic.as('nurse').get('/alerts?snoozed=true');
    expect(body.items).toMatchObject([{ snoozedUntil: day(3), snoozeReason: 'Already checked' }]);

    await page.getByRole('button', { name: '1 snoozed alert' }).click();
    await page.getByRole('button', { name: 'Show again' }).click();
    await more.waitFor();
  });

  test('each lead to what puts them right: a late order, an incident', async () => {
    const item = await clinic.item({ name: 'Hyaluronidase' });
    const from = await supplier(clinic, { name: 'Lenta Forniture' });
    const order = { ...orderOf(from, [item]), expectedOn: day(-2) };
    await sentOrder(clinic, order);
    const old = await clinic.receive(item, { lotNumber: 'PAST', expiresOn: day(-1) });
    const line = { itemId: item.id, quantity: 1, lotId: old.lotId };
    const incident = clinic.session([{ ...line, incidentReason: 'Nothing else was there' }]);
    expect((await clinic.as('doctor').post('/sessions', incident)).status).toBe(201);

    const page = await browsing.open('/alerts', { as: 'nurse', size: PHONE });
    const late = page.getByRole('article').filter({ hasText: 'Lenta Forniture' });
    await late.getByText(/^Was expected on /).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open the session' }).click();
    const session = page.getByRole('dialog');
    await session.getByText('PAST').first().waitFor();
    await page.keyboard.press('Escape');
    await late.getByRole('link', { name: 'Open the order' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lenta Forniture' }).waitFor();
  });

  test('come by mail in the morning to who asks for it', async () => {
    const page = await browsing.open('/alerts', { as: 'admin', size: PHONE });
    await page.getByRole('button', { name: 'Daily digest' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Mail is not set up').waitFor();
    await dialog.getByRole('switch', { name: 'I want the digest' }).check();
    await dialog.getByRole('textbox', { name: 'E-mail address' }).fill('ada@clinic.example');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const { body } = await clinic.as('admin').get('/alerts/digest');
    expect(body).toMatchObject({ email: 'ada@clinic.example', wanted: true });
  });
});
