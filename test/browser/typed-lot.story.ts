import { expect, test } from '@jest/globals';
import { describeInBrowser } from '../harness/browsing.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('a lot that was typed', (clinic, browsing) => {
  test('is confirmed by another person than who typed it', async () => {
    const item = await clinic.item({ name: 'Procaine 2 % 5 mL' });
    await clinic.receive(item, { lotNumber: 'BY-HAND' });

    const own = await browsing.open(`/stock?item=${item.id}`, { as: 'nurse' });
    const typed = own.getByRole('article').filter({ hasText: 'BY-HAND' });
    await typed.getByText('You typed it yourself').waitFor();
    const matches = { name: 'I confirm: it matches the package' };
    expect(await typed.getByRole('button', matches).isDisabled()).toBe(true);
    expect(await typed.getByRole('button', { name: 'Scan to confirm' }).isEnabled()).toBe(true);
    expect(await faultsOf(own)).toEqual([]);

    const page = await browsing.open(`/stock?item=${item.id}`, { as: 'doctor' });
    const lot = page.getByRole('article').filter({ hasText: 'BY-HAND' });
    await lot.getByText('typed', { exact: true }).waitFor();
    await lot.getByRole('button', matches).click();
    await page.getByText('Lot confirmed').waitFor();
    await lot.getByText('typed', { exact: true }).waitFor({ state: 'detached' });
    expect(await lot.getByRole('button', matches).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
