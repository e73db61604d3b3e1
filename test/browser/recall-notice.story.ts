import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESK, describeInBrowser, tabTo, wedge } from '../harness/browsing.js';
import { type Clinic, day } from '../harness/clinic.js';
import { faultsOf } from '../harness/screen-faults.js';

async function fillHeads(page: Page, authority: string, reference: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Who asks for it' }).fill(authority);
  await page.getByRole('textbox', { name: 'Reference' }).fill(reference);
}

/** Puts a text where one is writing, as from an e-mail. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press('ControlOrMeta+V');
}

async function holdOf(clinic: Clinic, lotId: string): Promise<string | null> {
  const { body } = await clinic.as('nurse').get(`/lots/${lotId}`);
  return body.hold?.kind ?? null;
}

/** A product of which the practice has two lots. */
async function product(clinic: Clinic, name: string, gtin: string) {
  const item = await clinic.item({ name, identifiers: [{ scheme: 'gtin', value: gtin }] });
  const first = await clinic.receive(item, { lotNumber: 'LID-24A', containers: 3 });
  const second = await clinic.receive(item, { lotNumber: 'LID-25B' });
  return { item, first, second };
}

const proposal = (page: Page, words: RegExp) =>
  page.getByRole('region', { name: /^\d+ proposals?$/ }).getByRole('button', { name: words });

describeInBrowser('a notice of a recall', (clinic, browsing) => {
  test('is pasted; each lot is proposed with how sure it is, and only the confirmed are held', async () => {
    const gtin = '09520123456788';
    const { item, first, second } = await product(clinic, 'Lidocaine 2 % 10 mL', gtin);
    const stranger = await clinic.receive(await clinic.item({ name: 'Vitamin C 5 mL' }), {
      lotNumber: 'LID-24A',
    });
    const page = await browsing.open('/recalls/new', { as: 'nurse' });
    await page.getByRole('textbox', { name: 'Text of the notice' }).focus();
    const text = `Recall of ${item.name}, GTIN ${gtin}, lots LID-24A and L1D-25B: particles.`;
    await paste(page, text);
    await page.getByRole('button', { name: 'Find the lots' }).tap();
    const sure = proposal(page, /^Lidocaine.*LID-24A.*Identifier.*30 mL on hand/);
    await sure.waitFor();
    const other = proposal(page, /^Vitamin C.*LID-24A.*Exact lot/);
    await other.waitFor();
    await proposal(page, /^Lidocaine.*LID-25B.*Similar text.*≈ LID-25B/).waitFor();
    expect(await sure.getAttribute('aria-pressed')).toBe('false');
    await page.getByText('Confirm what is recalled').waitFor();
    await sure.tap();
    await page.getByRole('region', { name: '1 confirmed' }).waitFor();
    expect(await sure.getAttribute('aria-pressed')).toBe('true');
    await fillHeads(page, 'AIFA', 'RR-2026/117');
    await page.getByText('Answered within 24 hours.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open and hold 1 lot now' }).tap();

    await page.getByRole('heading', { level: 1, name: item.name }).waitFor();
    await page.getByRole('region', { name: 'Text of the notice' }).getByText(text).waitFor();
    expect(await holdOf(clinic, first.lotId)).toBe('recalled');
    expect(await holdOf(clinic, second.lotId)).toBeNull();
    expect(await holdOf(clinic, stranger.lotId)).toBeNull();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });

  test('is entered by scanning a package and confirmed with the keys alone', async () => {
    const gtin = '09520123456801';
    const { item, first, second } = await product(clinic, 'Procaine 1 % 5 mL', gtin);
    const page = await browsing.open('/recalls/new', { as: 'doctor', size: DESK });
    const field = page.getByRole('textbox', { name: 'Text of the notice' });
    await field.focus();
    const expiry = day(365).replaceAll('-', '').slice(2);
    await wedge(page, `]d201${gtin}17${expiry}10LID-24A`);
    await page.getByText(`${item.name}, lot LID-24A: confirm it below`).waitFor();
    expect(await field.inputValue()).toBe('');
    const known = proposal(page, /LID-24A.*Identifier.*Read from a package/);
    await known.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: '1 confirmed' }).waitFor();
    await wedge(page, `]d201${gtin}17${expiry}10NEVER-9`);
    await proposal(page, /NEVER-9.*The practice never had it/).focus();
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: '2 confirmed' }).waitFor();
    await fillHeads(page, 'AEMPS', 'ICM 12/2026');
    expect(await faultsOf(page)).toEqual([]);
    await tabTo(page, 'Open and hold 2 lots now, with all that contains them');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: item.name }).waitFor();
    await page.getByText('never received: NEVER-9').waitFor();
    expect(await holdOf(clinic, first.lotId)).toBe('recalled');
    expect(await holdOf(clinic, second.lotId)).toBeNull();
    const late = await clinic.receive(item, { lotNumber: 'NEVER-9' });
    expect(await holdOf(clinic, late.lotId)).toBe('recalled');
  });

  test('keeps its file, and another that comes later; both are opened again', async () => {
    const item = await clinic.item({ name: 'Hyaluronidase' });
    await clinic.receive(item, { lotNumber: 'HYA-1' });
    const file = (name: string) => ({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.4\n% ${name}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n`),
    });
    const page = await browsing.open('/recalls/new', { as: 'nurse' });
    await page.getByRole('combobox', { name: 'Item' }).fill(item.name);
    await page.getByRole('option', { name: item.name }).tap();
    await page.getByRole('button', { name: 'Add', exact: true }).tap();
    await fillHeads(page, 'AIFA', 'RR-2026/118');
    await page.locator('input[type=file]').setInputFiles(file('RR-2026-118.pdf'));
    await page.getByText('RR-2026-118.pdf').waitFor();
    await page.getByRole('button', { name: 'Open and hold 1 lot now' }).tap();
    const card = page.getByRole('region', { name: 'Notice', exact: true });
    await card.getByRole('link', { name: 'RR-2026-118.pdf' }).waitFor();
    await card.locator('input[type=file]').setInputFiles(file('annex-2.pdf'));
    await card.getByRole('link', { name: 'annex-2.pdf' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    for (const name of ['RR-2026-118.pdf', 'annex-2.pdf']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        card.getByRole('link', { name }).tap(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      expect(await readFile(await download.path())).toEqual(file(name).buffer);
    }
  });
});

describeInBrowser('"no affected stock"', (clinic, browsing) => {
  test('is signed for a lot that never came, and refused for one that did', async () => {
    const item = await clinic.item({ name: 'Saline 0.9 %' });
    const came = await clinic.receive(item, { lotNumber: 'SAL-1' });
    const page = await browsing.open('/recalls/new', { as: 'nurse' });
    await fillHeads(page, 'AEMPS', 'ICM 12/2026');
    const add = async (lotNumber: string) => {
      await page.getByRole('combobox', { name: 'Item' }).fill(item.name);
      await page.getByRole('option', { name: item.name }).tap();
      await page.getByRole('combobox', { name: 'Lot numbers' }).fill(lotNumber);
      await page.getByRole('button', { name: 'Add', exact: true }).tap();
      await page.getByText(`${item.name} · lot ${lotNumber}`).waitFor();
    };
    await add('SAL-1');
    await add('NONE-1');
    await page.getByRole('button', { name: 'No affected stock' }).tap();
    const signing = page.getByRole('dialog', { name: 'No affected stock' });
    await signing.getByRole('textbox', { name: 'Signature: your full name' }).fill('Nurse Verdi');
    await signing.getByRole('button', { name: 'Sign and close' }).tap();
    await signing.getByRole('alert').waitFor();
    expect(await holdOf(clinic, came.lotId)).toBeNull();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: `Remove ${item.name} · lot SAL-1` }).tap();
    await page.getByRole('button', { name: 'No affected stock' }).tap();
    await signing.getByRole('button', { name: 'Sign and close' }).tap();
    await page.getByText(/^Signed Nurse Verdi/).waitFor();
    await page.getByText('never received: NONE-1').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('is signed for a product that no catalog knows, in the words of the notice', async () => {
    const page = await browsing.open('/recalls/new', { as: 'nurse', dark: true });
    await page
      .getByRole('textbox', { name: 'Text of the notice' })
      .fill('Withdrawal of Botulax 100 U, lot HUB-77, of Hugel.');
    await page.getByRole('button', { name: 'Find the lots' }).tap();
    await page.getByText('No lot of the practice matches this text').waitFor();
    const none = page.getByRole('button', { name: 'No affected stock' });
    expect(await none.isDisabled()).toBe(true);
    await fillHeads(page, 'Ministero della Salute', 'DGDMF 4711');
    await none.tap();
    const signing = page.getByRole('dialog', { name: 'No affected stock' });
    const sign = signing.getByRole('button', { name: 'Sign and close' });
    await signing.getByRole('textbox', { name: 'Signature: your full name' }).fill('Nurse Verdi');
    expect(await sign.isDisabled()).toBe(true);
    await signing
      .getByRole('textbox', { name: 'Products that the catalog does not have' })
      .fill('Botulax 100 U, lot HUB-77');
    expect(await faultsOf(page)).toEqual([]);
    await sign.tap();
    await page.getByRole('heading', { level: 1, name: 'Botulax 100 U, lot HUB-77' }).waitFor();
    await page.getByText(/^Signed Nurse Verdi/).waitFor();
    await page.getByText('No affected stock', { exact: true }).first().waitFor();
    const card = page.getByRole('region', { name: 'Notice', exact: true });
    await card.getByText('Botulax 100 U, lot HUB-77', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const list = await browsing.open('/recalls', { as: 'auditor' });
    await list.getByText('Closed', { exact: true }).tap();
    await list.getByRole('link', { name: /Botulax 100 U/ }).waitFor();
  });
});
