import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESK, describeInBrowser } from '../harness/browsing.js';
import { faultsOf } from '../harness/screen-faults.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n', 'latin1');
const NAME = 'Ottavia Merlini';

describeInBrowser('the patients', (clinic, browsing) => {
  let patient: { id: string; code: string };
  let item: { id: string; name: string };
  beforeAll(async () => {
    patient = (await clinic.patient()) as typeof patient;
    item = (await clinic.item({ name: 'Procaine 1 %' })) as typeof item;
    await clinic.receive(item, { containers: 3, lotNumber: 'PRC-7' });
    await clinic.log([{ itemId: item.id, quantity: 1.5 }], { patientId: patient.id });
  });

  const pick = async (page: Page, reason: string) => {
    const dialog = page.getByRole('dialog');
    await dialog.getByText(reason, { exact: true }).click();
    return dialog;
  };

  test('a name is kept, found, shown for a reason, and hidden again after a minute', async () => {
    const page = await browsing.open(`/patients/${patient.id}`, { as: 'nurse' });
    await page.clock.install();
    const who = page.getByRole('region', { name: 'Who it is' });
    await who.getByRole('button', { name: 'Add the name' }).click();
    const form = page.getByRole('dialog', { name: 'Who it is' });
    await form.getByRole('textbox', { name: 'Name' }).fill(NAME);
    await form.getByLabel('Date of birth').fill('1981-05-30');
    await form.getByRole('textbox', { name: 'Telephone' }).fill('+39 333 5550123');
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Keep' }).click();
    await who.getByText('The name is kept and shut.').waitFor();

    await who.getByRole('button', { name: 'Show the name' }).click();
    const asking = await pick(page, 'Call to the patient');
    await asking.getByRole('button', { name: 'Show the name' }).click();
    await who.getByText(NAME).waitFor();
    expect(await who.getByRole('link', { name: '+39 333 5550123' }).getAttribute('href')).toBe(
      'tel:+393335550123',
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.clock.runFor(61_000);
    await who.getByRole('button', { name: 'Show the name' }).waitFor();
    expect(await page.getByText(NAME).count()).toBe(0);
    const { body } = await clinic.as('auditor').get(`/audit?subject=patient/${patient.id}`);
    expect(body.items[0]).toMatchObject({
      command: 'patients.reveal',
      reason: 'Call to the patient',
    });

    await page.getByRole('link', { name: 'All patients' }).click();
    await page.getByRole('button', { name: 'Search by name' }).click();
    const find = page.getByRole('dialog', { name: 'Search by name' });
    await find.getByRole('textbox', { name: 'Name' }).fill('merlini');
    await find.getByRole('button', { name: 'Search' }).click();
    await find.getByText('1 patient fits').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await find.getByRole('link', { name: patient.code }).click();
    await page.getByRole('heading', { level: 1, name: patient.code }).waitFor();
    expect(page.url()).not.toMatch(/merlini/i);
  });

  test('an allergy stops until a doctor signs a decision', async () => {
    const { id } = await clinic.patient();
    const nurse = await browsing.open(`/patients/${id}`, { as: 'nurse' });
    await nurse.getByRole('button', { name: 'Add contraindication' }).click();
    const form = nurse.getByRole('dialog', { name: 'Add contraindication' });
    await form.getByRole('combobox', { name: 'Substance' }).fill('procaine');
    await form.getByRole('textbox', { name: 'Note' }).fill('Orticaria nel 2019');
    await form.getByRole('button', { name: 'Record' }).click();
    const alert = nurse.getByRole('status').filter({ hasText: 'A doctor must decide' });
    await alert.getByText('Allergy: procaine').waitFor();
    expect(await nurse.getByRole('button', { name: 'Decide: Allergy: procaine' }).count()).toBe(0);
    expect(await faultsOf(nurse)).toEqual([]);

    const doctor = await browsing.open(`/patients/${id}`, { as: 'doctor', size: DESK });
    await doctor.getByRole('button', { name: 'Decide: Allergy: procaine' }).click();
    const decision = doctor.getByRole('dialog', { name: 'Allergy: procaine' });
    await decision.getByText('Yes', { exact: true }).click();
    await decision.getByRole('textbox', { name: 'Why' }).fill('Prick test negativo');
    expect(await faultsOf(doctor)).toEqual([]);
    await decision.getByRole('button', { name: 'Sign the decision' }).click();
    await doctor.getByText('treatment allowed').waitFor();
    const { body } = await clinic.as('auditor').get(`/patients/${id}/conditions`);
    expect(body.items).toMatchObject([
      { stops: false, decisions: [{ allowed: true, reason: 'Prick test negativo' }] },
    ]);
  });

  test('a consent is recorded with its signed sheet, opened for a reason, and withdrawn', async () => {
    const { id } = await clinic.patient();
    const page = await browsing.open(`/patients/${id}`, { as: 'nurse' });
    await page.getByRole('button', { name: 'Add consent' }).click();
    const form = page.getByRole('dialog', { name: 'Add consent' });
    await form.getByText('Off-label', { exact: true }).click();
    await form.getByRole('combobox', { name: 'Medicine' }).fill('Procaine');
    await page.getByRole('option', { name: item.name }).click();
    const file = { name: 'Rossi.pdf', mimeType: 'application/pdf', buffer: PDF };
    await form.locator('input[type=file]').setInputFiles(file);
    expect(await faultsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Record' }).click();
    const what = `Off-label use: ${item.name}`;
    await page.getByRole('button', { name: `Open the sheet: ${what}` }).click();
    const asking = await pick(page, 'Check of the signature');
    const opened = page.waitForEvent('popup');
    await asking.getByRole('button', { name: 'Open the sheet' }).click();
    await opened;
    const consents = page.getByRole('region', { name: 'Consents' });
    await consents.getByRole('button', { name: `Withdraw: ${what}` }).click();
    const withdrawal = page.getByRole('dialog', { name: `Withdraw: ${what}` });
    await withdrawal.getByRole('textbox', { name: 'Reason' }).fill('Non lo vuole più');
    await withdrawal.getByRole('button', { name: 'Withdraw' }).click();
    await consents.getByText(/^Withdrawn from/).waitFor();
    const { body } = await clinic.as('auditor').get(`/audit?subject=patient/${id}`);
    expect(body.items.map(({ command }: { command: string }) => command)).toEqual([
      'consents.withdraw',
      'consents.open',
      'consents.attach',
      'consents.record',
      'patients.create',
    ]);
  });

  test('two codes of one person become one, with the sessions and lots of both', async () => {
    const [old, now] = [await clinic.patient(), await clinic.patient()];
    for (const { id } of [old, now]) {
      await clinic.log([{ itemId: item.id, quantity: 0.5 }], { patientId: id });
    }
    const page = await browsing.open(`/patients/${old.id}`, { as: 'doctor' });
    await page.getByRole('button', { name: 'Merge into another code' }).click();
    const sheet = page.getByRole('dialog', { name: `Merge ${old.code} into another code` });
    await sheet.getByRole('textbox', { name: 'Code that stays' }).fill(String(now.code));
    await sheet.getByRole('button', { name: String(now.code) }).click();
    await sheet.getByText('Recorded twice').click();
    expect(await faultsOf(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Merge for good' }).click();
    await page.getByRole('heading', { level: 1, name: String(now.code) }).waitFor();
    await page.getByRole('tab', { name: 'Courses and sessions' }).click();
    await page
      .getByRole('button')
      .filter({ hasText: String(old.code) })
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Materials' }).click();
    const lot = page.getByRole('listitem').filter({ hasText: 'PRC-7' });
    await lot.getByText('in 2 sessions').waitFor();
    await lot.getByText('1 mL').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`/patients/${old.id}`);
    await page.getByRole('link', { name: `Open ${now.code}` }).waitFor();
  });

  test('an erased name does not come back', async () => {
    const { id, code } = await clinic.patient();
    await clinic.as('nurse').put(`/patients/${id}/identity`, { name: NAME });
    const page = await browsing.open(`/patients/${id}`, { as: 'admin', size: DESK });
    await page.getByRole('button', { name: 'Erase the name' }).click();
    const dialog = await pick(page, 'Request for erasure');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText('Name erased', { exact: true }).waitFor();
    await page.getByText('The name was erased for good.').waitFor();
    expect(await page.getByRole('button', { name: 'Show the name' }).count()).toBe(0);
    await page.getByRole('link', { name: 'All patients' }).click();
    await page.getByRole('searchbox', { name: 'Search by code' }).fill(String(code));
    await page.getByRole('link', { name: `${code} name erased` }).waitFor();
  });

  test.each([
    { language: 'it', dark: false, heading: 'Controindicazioni' },
    { language: 'es', dark: true, heading: 'Contraindicaciones' },
    { language: 'en', dark: true, heading: 'Contraindications' },
  ] as const)(
    'is accessible and fits a phone in $language',
    async ({ language, dark, heading }) => {
      const faults: string[] = [];
      for (const tab of ['record', 'sessions', 'received']) {
        const visit = { as: 'doctor', language, dark } as const;
        const page = await browsing.open(`/patients/${patient.id}?tab=${tab}`, visit);
        faults.push(...(await faultsOf(page)));
        if (tab === 'record')
          await page.getByRole('heading', { level: 2, name: heading }).waitFor();
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect({ tab, overflow }).toEqual({ tab, overflow: 0 });
      }
      expect(faults).toEqual([]);
    },
  );

  test('an auditor reads what was recorded and opens no name', async () => {
    const page = await browsing.open(`/patients/${patient.id}`, { as: 'auditor' });
    await page.getByRole('region', { name: 'Who it is' }).waitFor();
    for (const name of ['Show the name', 'Add contraindication', 'Add consent', 'Erase the name']) {
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    }
  });
});
