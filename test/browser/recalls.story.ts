import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESK, describeInBrowser } from '../harness/browsing.js';
import { faultsOf } from '../harness/screen-faults.js';

/** From the confirmation of a recall to the stop on every screen. */
const STOP_WITHIN_MS = 2_000;

async function fillHeads(page: Page, authority: string, reference: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Who asks for it' }).fill(authority);
  await page.getByRole('textbox', { name: 'Reference' }).fill(reference);
}

/** Who, where and what of a session, up to the button that confirms it. */
async function fillSession(page: Page, code: string, material: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Patient code', exact: true }).fill(code);
  await page.getByRole('button', { name: code, exact: true }).tap();
  await page.getByRole('combobox', { name: 'Where', exact: true }).tap();
  await page.getByRole('option', { name: 'Sala 1' }).tap();
  await page.getByRole('combobox', { name: 'Search for a material' }).fill(material);
  await page.getByRole('option', { name: material }).tap();
}

describeInBrowser('a notice of a recall', (clinic, browsing) => {
  test('stops whoever is about to use the lot, and is followed through to its report', async () => {
    const item = await clinic.item({ name: 'Lidocaine 2 % 10 mL' });
    const lot = await clinic.receive(item, { lotNumber: 'LID-24A', containers: 3 });
    expect((await clinic.log([{ itemId: item.id, quantity: 2 }])).status).toBe(201);
    const { body: patient } = await clinic.as('nurse').get(`/patients/${clinic.patientId}`);

    const nurse = await browsing.open('/sessions/log', { as: 'nurse' });
    await fillSession(nurse, patient.code, item.name);
    await nurse.getByText(`Lot ${lot.lotNumber}`).waitFor();
    const confirm = nurse.getByRole('button', { name: 'Confirm · 1 material' });
    expect(await confirm.isEnabled()).toBe(true);

    const page = await browsing.open('/recalls', { as: 'doctor', size: DESK });
    await page.getByRole('link', { name: 'A notice has arrived' }).click();
    await page
      .getByRole('textbox', { name: 'Text of the notice' })
      .fill(`Recall of ${item.name}, lot LID-24A, because of particles.`);
    await page.getByRole('button', { name: 'Find the lots' }).click();
    await page.getByRole('button', { name: /LID-24A.*Exact lot|LID-24A.*Identifier/ }).click();
    await fillHeads(page, 'AIFA', 'RR-2026/117');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open and hold 1 lot now' }).click();

    await page.getByRole('heading', { level: 1, name: item.name }).waitFor();
    const stopped = nurse.getByRole('button', { name: 'Stopped: a lot is held' });
    await stopped.waitFor({ timeout: STOP_WITHIN_MS });
    expect(await stopped.isDisabled()).toBe(true);
    await nurse.getByText('A lot may no longer be used').waitFor();
    await nurse.getByText('Stop: a lot was held just now').waitFor();
    await nurse.getByText('No other usable lot has enough.').waitFor();
    expect(await faultsOf(nurse)).toEqual([]);

    const patients = page.getByRole('region', { name: '1 patient' });
    await patients.getByRole('link', { name: patient.code }).waitFor();
    await patients.getByText('2 mL').waitFor();
    await page.getByText('The sums agree to the thousandth.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await patients.getByRole('button', { name: `Write down: ${patient.code}` }).click();
    await page.getByText('Examined', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Symptoms told' }).fill('Redness');
    await page.getByRole('button', { name: 'Write down', exact: true }).click();
    await page.getByText('Patients: 1 of 1').waitFor();
    await patients.getByText('Symptoms: Redness').waitFor();

    const tasks = page.getByRole('button', { name: /^Write down: .*LID-24A/ });
    for (let open = await tasks.count(); open > 0; open--) {
      await tasks.nth(open - 1).click();
      await page.getByRole('button', { name: 'Returned', exact: true }).click();
      const leaves = page.getByRole('checkbox', { name: /out of the stock/ });
      if (await leaves.isVisible()) await leaves.uncheck();
      await page.getByRole('button', { name: 'Write down', exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await page.getByRole('button', { name: 'Close the recall' }).click();
    await page.getByRole('textbox', { name: 'Conclusion' }).fill('The patient is well.');
    await page.getByRole('textbox', { name: 'Signature: your full name' }).fill('Dr Bianchi');
    await page.getByRole('button', { name: 'Sign and close' }).click();
    await page.getByText(/^Signed Dr Bianchi/).waitFor();
    expect(await page.getByRole('button', { name: /^Write down/ }).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Annotation after the closing' }).fill('Seen again');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByText('after the closing', { exact: false }).last().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'PDF' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
  });

  test('lets go on with another lot once the held one was put aside', async () => {
    const item = await clinic.item({ name: 'Vitamin C 5 mL' });
    const held = await clinic.receive(item, { lotNumber: 'VIT-1' });
    await clinic.receive(item, { lotNumber: 'VIT-2' });
    const { body: patient } = await clinic.as('nurse').get(`/patients/${clinic.patientId}`);
    const nurse = await browsing.open('/sessions/log', { as: 'nurse' });
    await fillSession(nurse, patient.code, item.name);
    await nurse.getByText('Lot VIT-1').waitFor();
    const reason = { reason: 'Particles seen' };
    await clinic.as('doctor').post(`/lots/${held.lotId}/hold`, reason);
    await nurse.getByRole('button', { name: 'I have put it aside' }).tap();
    await nurse.getByText('Lot VIT-2').waitFor();
    await nurse.getByRole('button', { name: 'Confirm · 1 material' }).tap();
    await nurse.getByRole('heading', { name: 'Session logged' }).waitFor();
    expect(await clinic.onHand(item)).toBe(19);
  });

  test('is asked for before confirming where the stream of events is lost', async () => {
    const item = await clinic.item({ name: 'Out of reach' });
    const held = await clinic.receive(item, { lotNumber: 'FAR-1' });
    await clinic.receive(item, { lotNumber: 'FAR-2' });
    const { body: patient } = await clinic.as('nurse').get(`/patients/${clinic.patientId}`);
    const nurse = await browsing.open('/', { as: 'nurse' });
    await nurse.route('**/api/v1/events', (route) => route.abort());
    await nurse.goto('/sessions/log');
    await fillSession(nurse, patient.code, item.name);
    await nurse.getByText('Lot FAR-1').waitFor();
    await clinic.as('doctor').post(`/lots/${held.lotId}/hold`, { reason: 'Particles seen' });
    await nurse.getByRole('button', { name: 'Confirm · 1 material' }).tap();
    await nurse.getByText('The stock changed meanwhile').waitFor();
    await nurse.getByText('Lot FAR-2').waitFor();
    expect(await clinic.onHand(item)).toBe(20);
    await nurse.getByRole('button', { name: 'Confirm · 1 material' }).tap();
    await nurse.getByRole('heading', { name: 'Session logged' }).waitFor();
  });
});

describeInBrowser('a drill', (clinic, browsing) => {
  test('begins with a lot by chance, holds nothing, and keeps its clock and gaps', async () => {
    const item = await clinic.item({ name: 'Hyaluronidase' });
    await clinic.receive(item, { lotNumber: 'HYA-1' });
    expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(201);
    const page = await browsing.open('/recalls', { as: 'admin', dark: true });
    await page.getByRole('button', { name: 'Drill' }).tap();
    await page.getByRole('button', { name: 'Pick a random lot' }).tap();
    await page.getByRole('status').getByText('lot HYA-1').waitFor();
    await page.getByRole('button', { name: 'Start the clock' }).tap();
    await page.getByRole('heading', { level: 1, name: item.name }).waitFor();
    await page.getByText('A drill: no stock was held.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the recall' }).tap();
    await page.getByRole('textbox', { name: 'Conclusion' }).fill('Everybody was found.');
    await page.getByRole('textbox', { name: 'Gaps found' }).fill('Two old telephone numbers');
    await page.getByRole('textbox', { name: 'Signature: your full name' }).fill('Admin');
    await page.getByRole('button', { name: 'Sign and close' }).tap();
    await page.getByText('In time', { exact: true }).waitFor();
    await page.getByText('Two old telephone numbers').waitFor();
    expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(201);
  });
});
