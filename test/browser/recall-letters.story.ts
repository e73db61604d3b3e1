import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { DESK, describeInBrowser, PHONE, tabTo } from '../harness/browsing.js';
import type { Clinic } from '../harness/clinic.js';
import { pagesOf } from '../harness/pdf.js';
import { faultsOf } from '../harness/screen-faults.js';

/** A recall of a lot that the clinic's patient was given. */
async function given(clinic: Clinic) {
  const item = await clinic.item({ name: 'Lidocaine 2 % 10 mL' });
  await clinic.receive(item, { lotNumber: 'LID-24A' });
  expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(201);
  const id = newId();
  const { status } = await clinic.as('nurse').post('/recalls', {
    id,
    measure: 'withdrawal',
    class: 2,
    authority: 'AIFA',
    reference: 'RR-2026/120',
    receivedAt: new Date().toISOString(),
    scope: [{ itemId: item.id, lotNumbers: ['LID-24A'] }],
  });
  expect(status).toBe(201);
  const { body } = await clinic.as('nurse').get(`/patients/${clinic.patientId}`);
  return { id, code: body.code as string };
}

describeInBrowser('the letters of a recall', (clinic, browsing) => {
  test('are written in three languages with a live preview, and printed as they were written', async () => {
    const { id, code } = await given(clinic);
    const page = await browsing.open('/settings', { as: 'doctor' });
    await page.getByRole('link', { name: 'Letters of recalls' }).tap();
    await page.getByRole('tab', { name: 'English', selected: true }).waitFor();
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.getByText('P-7K3M9Q', { exact: true }).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const body = page.getByRole('textbox', { name: 'Text' });
    await body.fill('Dear patient, please call us at once about these: ');
    await page.getByText('“Products received” is missing').waitFor();
    await page.getByRole('button', { name: 'Insert: Products received' }).tap();
    await preview.getByText(/LID-24A/).waitFor();
    expect(await page.getByText('“Products received” is missing').count()).toBe(0);
    await body.pressSequentially(' {nome}');
    await page.getByText('No letter knows {nome}').waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    for (const _ of ' {nome}') await page.keyboard.press('Backspace');
    const subject = page.getByRole('textbox', { name: 'Subject' });
    await subject.fill('Recall ');
    await page.getByRole('button', { name: 'Insert: Reference' }).tap();
    expect(await subject.inputValue()).toBe('Recall {reference}');
    await preview.getByText('RR-2026/117').waitFor();

    await page.getByRole('tab', { name: 'Italiano' }).tap();
    await page.getByText('Text to begin with', { exact: true }).waitFor();
    await page.getByRole('tab', { name: /^English.*not saved yet/ }).tap();
    expect(await subject.inputValue()).toBe('Recall {reference}');
    await page.getByRole('button', { name: 'Save' }).tap();
    await page.getByText('Text of the practice', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);

    await page.goto(`/recalls/${id}`);
    await page.getByRole('button', { name: `Letter to ${code}` }).tap();
    expect(await faultsOf(page)).toEqual([]);
    const sheet = page.getByRole('dialog', { name: `Letter to ${code}` });
    const letter = async (language: string) => {
      const coded = sheet.getByRole('region', { name: 'With the code' });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        coded.getByRole('link', { name: language }).tap(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.pdf$/);
      const pages = await pagesOf(await readFile(await download.path()));
      return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
    };
    const english = await letter('English');
    expect(english).toContain('Recall RR-2026/120');
    expect(english).toContain('please call us at once about these: – Lidocaine 2 % 10 mL, LID-24A');
    expect(english).toContain(code);
    const italian = await letter('Italiano');
    expect(italian).toContain(`Gentile ${code}`);
    expect(italian).toContain('LID-24A');
  });

  test('go back to the words they came with, with the keys alone', async () => {
    const { body: before } = await clinic.as('nurse').get('/recall-letters');
    const [first] = before.items as { language: string; subject: string; body: string }[];
    expect(first?.language).toBe('it');
    const own = { subject: 'Nostro richiamo', body: 'Ci chiami per {items}, per favore.' };
    expect((await clinic.as('admin').put('/recall-letters/it', own)).status).toBe(200);
    const page = await browsing.open('/recalls/letters', {
      as: 'admin',
      size: DESK,
      language: 'it',
      dark: true,
    });
    await page.getByText('Testo dello studio', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, 'Testo di partenza');
    await page.keyboard.press('Enter');
    const sure = page.getByRole('dialog', { name: 'Testo di partenza' });
    await sure.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, 'Torna al testo di partenza');
    await page.keyboard.press('Enter');
    await sure.waitFor({ state: 'detached' });
    const subject = page.getByRole('textbox', { name: 'Oggetto' });
    expect(await subject.inputValue()).toBe(first?.subject);
    const { body: after } = await clinic.as('nurse').get('/recall-letters');
    expect(after.items[0]).toMatchObject({ own: false, body: first?.body });
  });

  test.each([
    { language: 'it', as: 'doctor', size: PHONE },
    { language: 'es', as: 'nurse', size: { width: 820, height: 1180 } },
  ] as const)('are read by a $as in $language', async ({ as, language, size }) => {
    const page = await browsing.open('/recalls/letters', { as, language, size, dark: true });
    await page.getByRole('tab').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(as === 'nurse' ? 0 : 2);
  });
});
