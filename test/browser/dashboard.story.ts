import { expect, test } from '@jest/globals';
import { DESK, describeInBrowser, PHONE } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { faultsOf } from '../harness/screen-faults.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 2 };

describeInBrowser('the dashboard', (clinic, browsing) => {
  test('shows the practice at a glance, and every number leads to its rows', async () => {
    const item = await clinic.item({ ...AMPOULE, name: 'Vitamin C 1 g', category: 'vitamin' });
    await clinic.receive(item, { containers: 10, unitCost: 4, expiresOn: day(40) });
    for (let made = 0; made < 3; made += 1) {
      const session = clinic.session([{ itemId: item.id, quantity: 1.5 }]);
      expect((await clinic.as('nurse').post('/sessions', session)).status).toBe(201);
    }
    const page = await browsing.open('/dashboard', { as: 'admin', size: DESK });
    await page.getByRole('link', { name: /Worth of the stock/ }).waitFor();
    expect(await page.getByRole('link', { name: /Worth of the stock/ }).textContent()).toContain(
      '28',
    );
    await page.getByRole('link', { name: /Vitamin C 1 g/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('link', { name: /^Waste/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Waste' }).waitFor();
    await page.getByRole('cell', { name: 'Vitamin C 1 g' }).first().waitFor();
  });

  test('fits a phone, in Spanish and in the dark', async () => {
    const visit = { as: 'doctor', size: PHONE, language: 'es', dark: true } as const;
    const page = await browsing.open('/dashboard', visit);
    await page.getByRole('heading', { name: 'Cuánto dura' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
