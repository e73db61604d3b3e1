import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, tabTo } from '../harness/browsing.js';

const zone = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Details' }).click();
  await page.getByRole('group', { name: /^Zones of the body/ }).waitFor();
}

describeInBrowser('The map of the body', (clinic, browsing) => {
  const isChecked = (page: Page, name: string) =>
    zone(page, name)
      .getAttribute('aria-checked')
      .then((value) => value === 'true');

  test('is tapped on a phone, from four sides, and the session keeps the zones', async () => {
    const item = await clinic.item({ name: 'Vitamin C' });
    await clinic.receive(item);
    const protocol = await clinic.protocol({
      name: 'Back and face',
      zones: ['lumbar'],
      materials: [{ itemId: item.id, quantity: 1 }],
    });
    const course = await clinic.course(protocol, { roomId: clinic.room });
    const page = await browsing.open(`/sessions/log?course=${course.id}`, { as: 'nurse' });
    await openMap(page);
    expect(await isChecked(page, 'lumbar area')).toBe(true);
    await zone(page, 'gluteus, left side').tap();
    await page.getByText('Face', { exact: true }).tap();
    await zone(page, 'forehead').tap();
    expect(await isChecked(page, 'forehead')).toBe(true);
    await page.getByText('Scalp', { exact: true }).tap();
    await zone(page, 'scalp, crown').tap();
    await zone(page, 'scalp, crown').tap();
    await page.getByRole('button', { name: 'Remove lumbar area' }).tap();
    await page.getByRole('button', { name: 'Confirm · 1 material' }).tap();
    await page.getByRole('heading', { name: 'Session logged' }).waitFor();
    const { body } = await clinic.as('nurse').get(`/sessions?courseId=${course.id}`);
    expect(body.items[0].zones).toEqual(['gluteus-left', 'forehead']);
  });

  test('is reached and used by keyboard alone', async () => {
    const page = await browsing.open('/sessions/log', { as: 'nurse' });
    await openMap(page);
    await tabTo(page, 'knee, left side', 90);
    await page.keyboard.press('Space');
    expect(await isChecked(page, 'knee, left side')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await isChecked(page, 'knee, left side')).toBe(false);
  });
});
