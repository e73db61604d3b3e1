import { expect, test } from '@jest/globals';
import { DESK, describeInBrowser } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('The agenda', (clinic, browsing) => {
  test('shows a day and a week, by room and person, and marks what will be short', async () => {
    const { body: me } = await clinic.as('doctor').get('/auth/me');
    const scarce = await clinic.item({ name: 'Exosomes' });
    await clinic.receive(scarce, { containers: 1 });
    const protocol = await clinic.protocol({
      name: 'Exosomes with the pen',
      materials: [{ itemId: scarce.id, quantity: 6 }],
    });
    const other = await clinic.location({ name: 'Sala 2', kind: 'room' });
    const [here, there] = [await clinic.patient(), await clinic.patient()];
    const at = { startsOn: day(0), practitionerId: me.user.id, time: '09:30' };
    await clinic.course(protocol, { ...at, patientId: here.id, roomId: clinic.room });
    await clinic.course(protocol, { ...at, patientId: there.id, roomId: other.id });
    const page = await browsing.open('/agenda', { as: 'admin', size: DESK });
    const row = (code: string) =>
      page.getByRole('link', { name: `Open the course of ${code}, Exosomes with the pen` });
    await row(here.code).waitFor();
    await row(there.code).waitFor();
    await page.getByText('Sala 2 · Exosomes: 6 mL needed, 0 mL usable').waitFor();

    await page.getByRole('combobox', { name: 'Room' }).click();
    await page.getByRole('option', { name: 'Sala 2' }).click();
    await row(here.code).waitFor({ state: 'detached' });
    await row(there.code).waitFor();
    await page.getByRole('button', { name: 'Back to today, all rooms' }).click();
    await row(here.code).waitFor();

    await page.getByText('Week', { exact: true }).click();
    await page.getByRole('heading', { level: 2 }).nth(6).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(7);
    await page.getByRole('button', { name: 'Week after' }).click();
    await row(here.code).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('leads to the course, where a session is moved and the course is ended', async () => {
    const patient = await clinic.patient();
    const protocol = await clinic.protocol({ name: 'Hair' });
    const course = await clinic.course(protocol, { patientId: patient.id, startsOn: day(0) });
    const page = await browsing.open(`/courses/${course.id}`, { as: 'doctor', size: DESK });
    await page.getByText('0 of 2').waitFor();
    await page.getByRole('button', { name: 'Move session 2' }).click();
    await page.getByRole('textbox', { name: 'Day', exact: true }).fill(day(20));
    await page.getByLabel('Time').fill('11:15');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('20 days after the one before, the protocol wants at most 10').waitFor();
    await page.getByText('11:15').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'End the course' }).click();
    await page.getByText('No effect').click();
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByText('ended early').waitFor();
    const { body } = await clinic.as('nurse').get(`/courses/${course.id}`);
    expect(body).toMatchObject({ status: 'ended', endReason: 'No effect' });
  });

  test('a course is made longer and shorter, and says why it leaves the protocol', async () => {
    const patient = await clinic.patient();
    const protocol = await clinic.protocol({
      name: 'Scalp',
      sessions: { minimum: 2, maximum: 3, spacingDays: { min: 7, max: 10 }, phases: [] },
    });
    const course = await clinic.course(protocol, { patientId: patient.id, startsOn: day(0) });
    const page = await browsing.open(`/courses/${course.id}`, { as: 'nurse' });
    await page.getByText('0 of 2').waitFor();
    const open = page.getByRole('button', { name: 'Lengthen or shorten the course' });
    await open.click();
    const sheet = page.getByRole('dialog', { name: 'Lengthen or shorten the course' });
    await sheet.getByText('The protocol wants 2 to 3').waitFor();
    await sheet.getByRole('button', { name: 'More: Number of sessions' }).click();
    await sheet.getByText('1 session is added at the end').waitFor();
    await sheet.getByRole('button', { name: 'Save' }).click();
    await page.getByText('0 of 3').waitFor();
    await page.getByText('From 2 to 3 sessions: nurse').waitFor();

    await open.click();
    await sheet.getByRole('textbox', { name: 'Number of sessions' }).fill('1');
    await sheet.getByText('Fall away').waitFor();
    const save = sheet.getByRole('button', { name: 'Save' });
    expect(await save.isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await sheet.getByText('The effect is reached already').click();
    await save.click();
    await page.getByText('0 of 1').waitFor();
    await page.getByText('The effect is reached already').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { body } = await clinic.as('nurse').get(`/courses/${course.id}`);
    expect(body.lengthChanges).toMatchObject([
      { from: 2, to: 3, reason: null },
      { from: 3, to: 1, reason: 'The effect is reached already' },
    ]);
  });

  test('what was due yesterday is still in time, and is told apart from what is overdue', async () => {
    const [waiting, late] = [await clinic.patient(), await clinic.patient()];
    const protocol = await clinic.protocol({ name: 'Knees' });
    await clinic.course(protocol, { patientId: waiting.id, startsOn: day(-1) });
    await clinic.course(protocol, { patientId: late.id, startsOn: day(-5) });
    const page = await browsing.open('/', { as: 'nurse' });
    await page.getByRole('button', { name: /overdue session/ }).click();
    await page.getByRole('link', { name: `Log the session of ${late.code}, Knees` }).waitFor();
    await page.getByRole('button', { name: /still in time/ }).click();
    const link = page.getByRole('link', { name: `Log the session of ${waiting.code}, Knees` });
    await link.getByText('in time until').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
