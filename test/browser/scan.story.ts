import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newId } from '../../src/kernel/ids.js';
import { houseCode } from '../../src/scanning/house-code.rules.js';
import { DESK, describeInBrowser, GS, wedge } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { drawn, type Picture } from '../harness/codes.js';
import { faultsOf } from '../harness/screen-faults.js';

const VIAL = '09520123456788';
const CASE = '19520123456785';

/** The day as a GS1 code writes it, and as the screen does. */
const short = (iso: string) => iso.replaceAll('-', '').slice(2);
const shown = (iso: string) => iso.split('-').reverse().join('/');

/** What is printed below the code, as the encoder takes it. */
const label = (gtin: string, expiresOn: string, lot: string, more = '') =>
  `(01)${gtin}(17)${short(expiresOn)}(10)${lot}${more}`;

async function photograph(page: Page, ...pictures: Picture[]): Promise<void> {
  const sheet = page.getByRole('dialog', { name: 'Scan' });
  if (!(await sheet.isVisible())) {
    await page.getByRole('button', { name: 'Scan', exact: true }).click();
  }
  for (const picture of pictures) {
    await sheet.locator('input[type=file]').setInputFiles(picture);
  }
}

const line = (page: Page, number: number) => page.getByRole('region', { name: `Lot ${number}` });

describeInBrowser('scanning', (clinic, browsing) => {
  const vial = (details: object = {}) =>
    clinic.item({
      name: 'Lidocaine 2 % 10 mL',
      identifiers: [
        { scheme: 'gtin', value: VIAL, containers: 1 },
        { scheme: 'gtin', value: CASE, containers: 25 },
      ],
      ...details,
    });

  test('a photographed code fills a line, the next package adds to it, a case adds all it holds', async () => {
    const item = await vial();
    const page = await browsing.open('/receive', { as: 'nurse' });
    await page.getByRole('combobox', { name: 'Where it goes' }).click();
    await page.getByRole('option', { name: 'Sala 1' }).click();
    const expiresOn = day(300);
    await photograph(page, await drawn('gs1datamatrix', label(VIAL, expiresOn, 'LID-1', '(21)S1')));
    const sheet = page.getByRole('dialog', { name: 'Scan' });
    await sheet.getByText(`${item.name} · lot LID-1 · 1 vial`).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await photograph(page, await drawn('gs1datamatrix', label(VIAL, expiresOn, 'LID-1', '(21)S2')));
    await sheet.getByText('lot LID-1 · 2 vials').waitFor();
    await photograph(page, await drawn('gs1datamatrix', label(VIAL, expiresOn, 'LID-1', '(21)S2')));
    await sheet.getByText('Package read before').waitFor();
    await photograph(page, await drawn('gs1-128', label(CASE, expiresOn, 'LID-1')));
    await sheet.getByText('lot LID-1 · 27 vials').waitFor();
    await page.keyboard.press('Escape');

    expect(await line(page, 1).getByLabel('Expiry').inputValue()).toBe(shown(expiresOn));
    await line(page, 1).getByText('scanned', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Record' }).click();
    await page.getByText('1 lot recorded').waitFor();
    expect(await clinic.onHand(item)).toBe(270);
    expect(await page.getByText('typed: to be confirmed').count()).toBe(0);
    await page.locator('input[type=file]').setInputFiles({
      name: 'bolla-1.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
    });
    await page.getByRole('link', { name: 'bolla-1.pdf' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('two codes in one picture are one package; a photo without a code says so', async () => {
    const item = await vial({
      name: 'Vitamin C 5 mL',
      identifiers: [
        { scheme: 'gtin', value: '08012345678907' },
        { scheme: 'aic', value: 'A031981069' },
      ],
    });
    const page = await browsing.open('/receive', { as: 'nurse' });
    const expiresOn = day(200);
    const codes = [
      await drawn('gs1datamatrix', label('08012345678907', expiresOn, 'VIT-1')),
      await drawn('code32', '031981069'),
    ];
    await photograph(page, await together(page, codes));
    const sheet = page.getByRole('dialog', { name: 'Scan' });
    await sheet.getByText('Another code of the same package').waitFor();
    await sheet.getByText(`${item.name} · lot VIT-1 · 1 vial`).waitFor();
    await photograph(page, await blank(page));
    await sheet.getByText('There is no readable code in the photo').waitFor();
    await page.keyboard.press('Escape');
    expect(await line(page, 1).getByLabel('Containers').inputValue()).toBe('1');
    expect(await line(page, 2).count()).toBe(0);
  });

  test('a scanner that types is heard anywhere, GS and all, and writes into no field', async () => {
    const item = await vial({
      name: 'Procaine 1 % 5 mL',
      identifiers: [{ scheme: 'gtin', value: '09520123456801' }],
    });
    const page = await browsing.open('/receive', { as: 'nurse', size: DESK });
    const cost = line(page, 1).getByLabel('Cost');
    await cost.click();
    await wedge(page, `]d2010952012345680110PRO-7${GS}17${short(day(90))}21SER-9`);
    await page.getByText(`${item.name} · lot PRO-7 · 1 vial`).waitFor();
    expect(await cost.inputValue()).toBe('');
    expect(await line(page, 1).getByLabel('Expiry').inputValue()).toBe(shown(day(90)));
    await line(page, 1).getByText('SER-9').waitFor();
  });

  test('an expiry that a lost separator swallowed is asked for, and the line counts as typed', async () => {
    const item = await vial({
      name: 'Silica 5 mL',
      identifiers: [{ scheme: 'gtin', value: '09520123456818' }],
    });
    const page = await browsing.open('/receive', { as: 'nurse' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await wedge(page, `]d2010952012345681810SIL117${short(day(90))}`);
    await page
      .getByText(`${item.name} · lot SIL117${short(day(90))}: the expiry is missing`)
      .waitFor();
    await page.getByText('The scanner lost a separator').waitFor();
    expect(await line(page, 1).getByLabel('Expiry').inputValue()).toBe('');
    await line(page, 1).getByLabel('Lot number').fill('SIL1');
    await line(page, 1).getByText('typed', { exact: true }).waitFor();
  });

  test('an unknown code is linked to its item once, and known from then on', async () => {
    const item = await clinic.item({ name: 'Hyaluronic acid 2 mL' });
    const page = await browsing.open('/receive', { as: 'nurse' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const code = `]d2010952012345682517${short(day(100))}10HYA-1`;
    await wedge(page, code);
    const learn = page.getByRole('dialog', { name: 'Link to an item' });
    await learn.getByText('GTIN 09520123456825').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await learn.getByRole('combobox', { name: 'Item' }).fill('Hyaluronic');
    await page.getByRole('option', { name: item.name }).click();
    await learn.getByRole('button', { name: 'Link' }).click();
    await page.getByText(`${item.name} · lot HYA-1 · 1 vial`).waitFor();
    await wedge(page, code.replace('HYA-1', 'HYA-2'));
    await page.getByText(`${item.name} · lot HYA-2 · 1 vial`).waitFor();
    expect(await learn.count()).toBe(0);
  });

  test('an expected delivery is received by scan: short and over, and an expired lot into quarantine', async () => {
    const item = await vial({
      name: 'Calcitonin 1 mL',
      identifiers: [{ scheme: 'gtin', value: '09520123456832' }],
    });
    const supplier = await clinic.as('admin').post('/suppliers', { name: 'Grossista Sud' });
    await clinic.as('nurse').post('/deliveries', {
      id: newId(),
      supplierId: supplier.body.id,
      locationId: clinic.room,
      expectedOn: day(0),
      lines: [{ itemId: item.id, containers: 3 }],
    });
    const page = await browsing.open('/receive', { as: 'nurse' });
    await page.getByRole('combobox', { name: 'Expected delivery' }).click();
    await page.getByRole('option', { name: 'Grossista Sud' }).click();
    const progress = page.getByRole('region', { name: 'Expected and come' });
    await progress.getByText('0 of 3').waitFor();
    const scanned = `]d2010952012345683217${short(day(100))}10CAL-1`;
    await wedge(page, `${scanned}${GS}21A`);
    await progress.getByText('1 of 3').waitFor();
    await wedge(page, `${scanned}${GS}21B`);
    await progress.getByText('1 short').waitFor();
    await wedge(page, `]d2010952012345683217${short(day(-3))}10CAL-0`);
    await line(page, 2).getByText('Expired: it may not be used').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await line(page, 2).getByRole('button', { name: 'Take into quarantine' }).click();
    const why = page.getByRole('dialog', { name: 'Lot CAL-0 into quarantine' });
    await why.getByText('Expired when it came').click();
    await why.getByRole('button', { name: 'Take into quarantine' }).click();
    await page.getByRole('button', { name: 'Record' }).click();
    await page.getByRole('region', { name: 'Delivery complete' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a session ticks the right lot, asks why another, and refuses what may not be used', async () => {
    const gtin = '09520123456849';
    const item = await vial({
      name: 'Organic silica 5 mL',
      identifiers: [{ scheme: 'gtin', value: gtin }],
    });
    await clinic.receive(item, { lotNumber: 'FIRST', expiresOn: day(30) });
    const later = await clinic.receive(item, { lotNumber: 'LATER', expiresOn: day(90) });
    const opened = { id: newId(), lotId: later.lotId, locationId: clinic.room };
    await clinic.as('nurse').post('/containers', opened);
    const held = await clinic.receive(item, { lotNumber: 'HELD', expiresOn: day(60) });
    await clinic.as('nurse').post(`/lots/${held.lotId}/hold`, { reason: 'Broken seal' });
    const page = await browsing.open('/sessions/log', { as: 'nurse' });
    await page.getByRole('combobox', { name: 'Where' }).click();
    await page.getByRole('option', { name: 'Sala 1' }).click();
    await photograph(page, await drawn('datamatrix', houseCode('container', opened.id)));
    const sheet = page.getByRole('dialog', { name: 'Scan' });
    await sheet.getByText(`${item.name} · lot LATER: right`).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Checked: lot LATER').waitFor();

    await wedge(page, `]d201${gtin}17${short(day(60))}10HELD`);
    await page.getByText('lot HELD may not be used: on hold').waitFor();
    await wedge(page, `]d201${gtin}17${short(day(30))}10FIRST`);
    const why = page.getByRole('dialog', { name: 'Why this lot?' });
    await why.getByText('The other one is damaged').click();
    await why.getByRole('button', { name: 'Use this lot' }).click();
    await page.getByText('Checked: lot FIRST').waitFor();
    await page.getByText('Reason: The other one is damaged').waitFor();
  });

  test('labels of an open container come as a PDF', async () => {
    const item = await clinic.item({ name: 'Saline 10 mL' });
    const lot = await clinic.receive(item);
    await clinic.as('nurse').post('/containers', {
      id: newId(),
      lotId: lot.lotId,
      locationId: clinic.room,
    });
    const page = await browsing.open('/', { as: 'nurse' });
    const name = `Print the label of ${item.name}, lot ${lot.lotNumber}`;
    await page.getByRole('button', { name }).click();
    const answered = page.waitForResponse((response) => response.url().endsWith('/labels'));
    await page.getByRole('menuitem', { name: 'A4 sheet of 24' }).click();
    const response = await answered;
    expect([response.status(), response.headers()['content-type']]).toEqual([
      200,
      'application/pdf',
    ]);
  });

  test('a table is tried first, and tells its errors by row and column', async () => {
    const page = await browsing.open('/imports', { as: 'admin' });
    const table = (rows: string) => ({
      name: 'catalogo-1.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`name;unit;containerQuantity\n${rows}\n`),
    });
    const choose = async (button: string, rows: string) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: button }).click();
      await (await chooser).setFiles(table(rows));
    };
    await choose('CSV or Excel file', 'Imported 1;mL;5\nImported 2;litres;5');
    await page.getByRole('button', { name: 'Try without writing' }).click();
    await page.getByText('1 error: nothing was written.').waitFor();
    await page.getByText('Row 3, column unit').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await choose('CSV or Excel file', 'Imported 1;mL;5\nImported 2;mL;5');
    await page.getByRole('button', { name: 'Try without writing' }).click();
    await page.getByRole('button', { name: 'Import 2 rows' }).click();
    await page.getByText('2 items imported').waitFor();
    const { body } = await clinic.as('nurse').get('/items?search=Imported');
    expect(body.items).toHaveLength(2);
  });
});

/** Several pictures beside each other, as one photo shows them. */
async function together(page: Page, pictures: readonly Picture[]): Promise<Picture> {
  const table = await page.context().newPage();
  const images = pictures.map(
    ({ buffer }) =>
      `<img style="margin:40px" src="data:image/png;base64,${buffer.toString('base64')}">`,
  );
  await table.setContent(`<body style="background:#fff">${images.join('')}</body>`);
  const buffer = await table.screenshot({ fullPage: true });
  await table.close();
  return { name: 'photo.png', mimeType: 'image/png', buffer };
}

/** A photo of nothing. */
const blank = (page: Page) => together(page, []);
