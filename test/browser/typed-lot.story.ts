import { expect, test } from '@jest/globals';
import { describeInBrowser } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { drawn } from '../harness/codes.js';
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

  test('is confirmed by a scan that says the same, also by who typed it; no other scan does', async () => {
    const gtin = '09520123456788';
    const item = await clinic.item({
      identifiers: [{ scheme: 'gtin', value: gtin, containers: 1 }],
    });
    const expiresOn = day(300);
    await clinic.receive(item, { lotNumber: 'SCANNED', expiresOn });
    const page = await browsing.open(`/stock?item=${item.id}`, { as: 'nurse' });
    const lot = page.getByRole('article').filter({ hasText: 'SCANNED' });
    await lot.getByRole('button', { name: 'Scan to confirm' }).click();
    const sheet = page.getByRole('dialog', { name: 'Scan' });
    const photograph = async (lotNumber: string) => {
      const short = expiresOn.replaceAll('-', '').slice(2);
      const code = await drawn('gs1datamatrix', `(01)${gtin}(17)${short}(10)${lotNumber}`);
      await sheet.locator('input[type=file]').setInputFiles(code);
    };
    await photograph('OTHER');
    await sheet.getByText('The scan does not match the lot as typed').waitFor();
    expect(await sheet.getByRole('textbox').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    await photograph('SCANNED');
    await page.getByText('Lot confirmed').first().waitFor();
    await lot.getByText('typed', { exact: true }).waitFor({ state: 'detached' });
    expect(await faultsOf(page)).toEqual([]);
  });
});
