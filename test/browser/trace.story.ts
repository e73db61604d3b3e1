import { expect, test } from '@jest/globals';
import { DESK, describeInBrowser, PHONE } from '../harness/browsing.js';
import type { Clinic } from '../harness/clinic.js';
import { mix } from '../harness/mixing.js';
import { faultsOf } from '../harness/screen-faults.js';

/** A lot that one patient was given directly, and in a syringe of three lots. */
async function history(clinic: Clinic) {
  const item = await clinic.item({ name: 'Lidocaine 2 %' });
  const lidocaine = await clinic.receive(item, { lotNumber: 'LID-24A', containers: 2 });
  const vitamin = await clinic.receive(await clinic.item({ name: 'Vitamin C' }), {
    lotNumber: 'VIT-7',
  });
  const saline = await clinic.receive(await clinic.item({ name: 'Saline' }));
  const syringe = await mix(
    clinic,
    [
      { ...lidocaine, quantity: 1 },
      { ...vitamin, quantity: 2 },
      { ...saline, quantity: 1 },
    ],
    4,
  );
  const session = await clinic.log([{ itemId: syringe.itemId, quantity: 3 }]);
  expect(session.status).toBe(201);
  const direct = await clinic.log([{ itemId: item.id, quantity: 2 }]);
  expect(direct.status).toBe(201);
  const patient = await clinic.as('nurse').get(`/patients/${clinic.patientId}`);
  return { item, lidocaine, syringe, code: patient.body.code as string };
}

describeInBrowser('the trace of a lot', (clinic, browsing) => {
  test('says on a phone who received it, by which way, and that the sums agree', async () => {
    const { item, lidocaine, syringe, code } = await history(clinic);
    const page = await browsing.open(`/stock?item=${item.id}`, { as: 'nurse', size: PHONE });
    await page.getByRole('link', { name: 'Trace' }).click();
    await page.getByRole('heading', { level: 1, name: 'Trace of lot LID-24A' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/lots/${lidocaine.lotId}/trace`);
    const patient = page.getByRole('listitem').filter({ hasText: code }).first();
    await patient.getByText(`through ${syringe.lotNumber}`).waitFor();
    // 2 mL as such, and three quarters of the 1 mL in the syringe.
    await patient.getByText('2.75 mL').waitFor();
    await page.getByText('The sums agree to the thousandth').waitFor();
    await page.getByRole('region', { name: 'Reconciliation' }).getByText('17.25 mL').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByText('Graph', { exact: true }).click();
    const graph = page.getByRole('region', { name: /^Graph of the lot/ });
    await graph.getByText(code).waitFor();
    await graph.getByText('0.75 mL').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('is drawn on a desk beside the list, and leads on to what it was made of', async () => {
    const { syringe, lidocaine } = await history(clinic);
    const page = await browsing.open(`/lots/${syringe.lotId}/trace`, {
      as: 'auditor',
      size: DESK,
      dark: true,
    });
    const made = page.getByRole('heading', { name: 'What it was made of' });
    await made.waitFor();
    const graph = page.getByRole('region', { name: /^Graph of the lot/ });
    await graph.getByText('VIT-7').waitFor();
    await graph.getByText('2 mL').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await graph.getByRole('link', { name: 'LID-24A' }).click();
    await page.getByRole('heading', { level: 1, name: 'Trace of lot LID-24A' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/lots/${lidocaine.lotId}/trace`);
    await page.getByRole('link', { name: syringe.lotNumber }).first().waitFor();
  });
});
