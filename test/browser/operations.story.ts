import { expect, test } from '@jest/globals';
import { describeInBrowser, PHONE } from '../harness/browsing.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('the work of the server', (clinic, browsing) => {
  test('is listed with its last result, and run at once by an administrator', async () => {
    const page = await browsing.open('/settings?tab=operations', { as: 'admin', size: PHONE });
    await page.getByRole('button', { name: 'Run now: Sealing of the books' }).click();
    await page.getByRole('heading', { name: 'Outgoing mail' }).waitFor();
    await page.getByText('No mail has been written.').waitFor();
    await page.getByRole('heading', { name: 'Seals' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Audit' }).click();
    await page.getByText('job/ledger-seal').first().waitFor({ state: 'attached' });
  });

  test('is read by an auditor, in Spanish and in the dark, and by no nurse', async () => {
    const visit = { as: 'auditor', size: PHONE, language: 'es', dark: true } as const;
    const page = await browsing.open('/settings?tab=operations', visit);
    await page.getByText('Sello de los registros').waitFor();
    expect(await page.getByRole('button', { name: /Ejecutar ahora/ }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    const nurse = await browsing.open('/settings', { as: 'nurse', size: PHONE });
    await nurse.getByRole('tab', { name: 'Practice' }).waitFor();
    expect(await nurse.getByRole('tab', { name: 'Operations' }).count()).toBe(0);
    const { status } = await clinic.as('nurse').get('/jobs');
    expect(status).toBe(403);
  });
});
