import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../harness/browsing.js';
import { type Clinic, day } from '../harness/clinic.js';

const MATERIALS = [
  ['Lidocaine 1 % 50 mL', 2],
  ['NCTF 135 HA 3 mL', 3],
  ['Chlorhexidine 2 %', 5],
  ['Gauze', 4],
  ['Needle 30 G 4 mm', 2],
] as const;

/** A face protocol of five materials, all in stock, with checklists at start and end. */
async function planned(clinic: Clinic) {
  const items: { readonly id: string }[] = [];
  for (const [name] of MATERIALS) items.push(await clinic.item({ name }));
  for (const item of items) await clinic.receive(item);
  const protocol = await clinic.protocol({
    name: 'Face mesotherapy',
    zones: ['face', 'neck'],
    checklistBefore: ['disinfect-skin', 'ask-conditions'],
    checklistAfter: ['antiseptic-film'],
    materials: MATERIALS.map(([, quantity], index) => ({ itemId: items[index]?.id, quantity })),
  });
  const patient = await clinic.patient();
  const course = await clinic.course(protocol, {
    patientId: patient.id,
    roomId: clinic.room,
    time: '10:00',
  });
  return { items, patient, course, code: patient.code as string };
}

/** Taps, and counts how often. */
class Finger {
  taps = 0;

  async on(target: Locator): Promise<void> {
    await target.tap();
    this.taps += 1;
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describeInBrowser('The Today screen on a phone', (clinic, browsing) => {
  test('leads to a logged session of five materials in at most six taps, without typing', async () => {
    const { items, course, code } = await planned(clinic);
    const page = await browsing.open('/', { as: 'nurse' });
    const finger = new Finger();
    await finger.on(
      page.getByRole('link', { name: `Log the session of ${code}, Face mesotherapy` }),
    );
    await finger.on(button(page, 'Start: all done'));
    await page.getByText(/^Lot /).first().waitFor();
    await finger.on(button(page, 'End: all done'));
    await finger.on(button(page, 'Confirm · 5 materials'));
    await page.getByRole('heading', { name: 'Session logged' }).waitFor();
    expect(finger.taps).toBeLessThanOrEqual(6);

    for (const [index, [, quantity]] of MATERIALS.entries()) {
      expect(await clinic.onHand(items[index] ?? { id: '' })).toBe(10 - quantity);
    }
    const { body } = await clinic.as('nurse').get(`/courses/${course.id}`);
    expect(body.progress).toEqual({ done: 1, of: 2 });
    const logged = await clinic.as('nurse').get(`/sessions?courseId=${course.id}`);
    expect(logged.body.items[0]).toMatchObject({
      zones: ['face', 'neck'],
      checklist: [{ done: true }, { done: true }, { done: true }],
    });
  });

  test('lets a logged session be taken back, and the course waits for it again', async () => {
    const { items, course, code } = await planned(clinic);
    const page = await browsing.open('/', { as: 'nurse' });
    await page.getByRole('link', { name: `Log the session of ${code}, Face mesotherapy` }).tap();
    await button(page, 'Confirm · 5 materials').tap();
    await button(page, 'Undo the session').tap();
    await page.getByText('Session voided').waitFor();
    expect(await clinic.onHand(items[0] ?? { id: '' })).toBe(10);
    const { body } = await clinic.as('nurse').get(`/courses/${course.id}`);
    expect(body.progress).toEqual({ done: 0, of: 2 });
  });

  test('asks for the exceptions only: a quantity is changed where it differs', async () => {
    const { items, code } = await planned(clinic);
    const [lidocaine] = items;
    const page = await browsing.open('/', { as: 'nurse' });
    await page.getByRole('link', { name: `Log the session of ${code}, Face mesotherapy` }).tap();
    await button(page, 'Change Lidocaine 1 % 50 mL').tap();
    await button(page, 'More Lidocaine 1 % 50 mL').tap();
    await page.getByText('3 mL given').first().waitFor();
    await button(page, 'Confirm · 5 materials').tap();
    await page.getByRole('heading', { name: 'Session logged' }).waitFor();
    expect(await clinic.onHand(lidocaine ?? { id: '' })).toBe(7);
  });

  test('says before the session that a consent is missing, and where it is given', async () => {
    const item = await clinic.item({ name: 'Ketoprofen', registeredRoutes: ['intramuscular'] });
    await clinic.receive(item);
    const protocol = await clinic.protocol({
      name: 'Pain',
      materials: [{ itemId: item.id, quantity: 1 }],
    });
    const patient = await clinic.patient();
    await clinic.course(protocol, { patientId: patient.id, roomId: clinic.room });
    const page = await browsing.open('/', { as: 'nurse' });
    const row = page.getByRole('link', { name: `Log the session of ${patient.code}, Pain` });
    expect(await row.textContent()).toContain('consent missing');
    await row.tap();
    await page.getByRole('alert').getByText('The off-label consent is missing').waitFor();
    await page.getByRole('link', { name: 'Open the patient’s consents' }).tap();
    await page.getByRole('heading', { level: 1, name: patient.code }).waitFor();
    await clinic.consent(item, { patientId: patient.id });
    await page.goto('/');
    await row.tap();
    await button(page, 'Confirm · 1 material').tap();
    await page.getByRole('heading', { name: 'Session logged' }).waitFor();
  });

  test('shows what is overdue, and what the day will be short of', async () => {
    const item = await clinic.item({ name: 'Silica' });
    const protocol = await clinic.protocol({
      name: 'Body',
      materials: [{ itemId: item.id, quantity: 5 }],
    });
    const late = await clinic.patient();
    await clinic.course(protocol, { patientId: late.id, startsOn: day(-3) });
    await clinic.course(protocol, { startsOn: day(0) });
    const page = await browsing.open('/', { as: 'nurse' });
    await page.getByText('Silica: 5 mL needed, 0 mL usable').waitFor();
    await page.getByRole('button', { name: /overdue/ }).tap();
    await page.getByRole('link', { name: `Log the session of ${late.code}, Body` }).waitFor();
  });
});
