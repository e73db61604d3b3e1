import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DESK, describeInBrowser, PHONE } from '../harness/browsing.js';
import { faultsOf } from '../harness/screen-faults.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 2 };

describeInBrowser('the reports', (clinic, browsing) => {
  test('say who received a lot, and go out as a file', async () => {
    const item = await clinic.item({ ...AMPOULE, name: 'Lidocaine 1 %' });
    await clinic.receive(item, { lotNumber: 'LD-9', containers: 5, unitCost: 2 });
    const session = clinic.session([{ itemId: item.id, quantity: 1.5 }]);
    expect((await clinic.as('nurse').post('/sessions', session)).status).toBe(201);
    const patient = await clinic.as('nurse').get(`/patients/${session.patientId}`);

    const page = await browsing.open('/reports', { as: 'auditor', size: DESK });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'From lot to patients' }).click();
    await page.getByText('First choose what the report needs.').waitFor();
    expect(await page.getByRole('button', { name: 'Save file' }).isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Lot' }).fill('LD-9');
    await page.getByRole('option', { name: 'LD-9 · Lidocaine 1 %' }).click();
    await page.getByRole('cell', { name: patient.body.code }).waitFor();
    await page.getByRole('cell', { name: '1.5', exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Save file' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^lot-patients-.*\.csv$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain(patient.body.code);

    // What is asked for stands in the address, so it can be sent on.
    await page.reload();
    await page.getByRole('cell', { name: patient.body.code }).waitFor();
  });

  test('are cards on a phone, in Italian and in the dark', async () => {
    const item = await clinic.item({ ...AMPOULE, name: 'Procaina 2 %' });
    await clinic.receive(item, { lotNumber: 'PR-1', containers: 5, unitCost: 2 });
    const session = clinic.session([{ itemId: item.id, quantity: 1 }]);
    expect((await clinic.as('nurse').post('/sessions', session)).status).toBe(201);
    const visit = { as: 'admin', size: PHONE, language: 'it', dark: true } as const;
    const page = await browsing.open('/reports/waste', visit);
    await page.getByRole('main').getByRole('listitem').getByText('Procaina 2 %').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('are not for a nurse, who is told so', async () => {
    const page = await browsing.open('/reports', { as: 'nurse', size: PHONE });
    await page.getByText('Your role does not allow this').waitFor();
    expect(await page.getByRole('link', { name: 'Waste' }).count()).toBe(0);
  });
});
