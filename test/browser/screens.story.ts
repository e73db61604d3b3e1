import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/kernel/actor.js';
import { DESK, describeInBrowser } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { faultsOf, settle } from '../harness/screen-faults.js';

// Contrast does not depend on the language, nor a missing text on the look: not every pair is needed.
const LOOKS: readonly { language: Language; look: 'light' | 'dark' }[] = [
  { language: 'it', look: 'light' },
  { language: 'es', look: 'dark' },
  { language: 'en', look: 'light' },
];

describeInBrowser('every screen', (clinic, browsing) => {
  beforeAll(async () => {
    const item = await clinic.item({
      name: 'Lidocaine 2 %',
      reorderPoint: 100,
      notes: 'Keep dark',
    });
    await clinic.receive(item, { expiresOn: day(-3) });
    await clinic.receive(item, { expiresOn: day(10) });
    const held = await clinic.receive(item, { expiresOn: day(300) });
    await clinic.log([{ itemId: item.id, quantity: 1 }]);
    await clinic.as('nurse').post(`/lots/${held.lotId}/hold`, { reason: 'Broken cold chain' });
  });

  /** The addresses of the navigation, as this user sees it. */
  async function screensOf(page: Page): Promise<string[]> {
    await settle(page);
    const links = page.getByRole('navigation').getByRole('link');
    const addresses = await links.evaluateAll((nodes) =>
      nodes.map((node) => new URL((node as unknown as { href: string }).href).pathname),
    );
    return [...new Set(addresses)];
  }

  /** Goes there as a link would, without loading everything anew. */
  async function go(page: Page, to: string): Promise<void> {
    if (new URL(page.url()).pathname === to) return;
    const heading = page.getByRole('heading', { level: 1 });
    await heading.evaluate((left) => ((left as unknown as { id: string }).id = 'left'));
    await page.evaluate(`history.pushState({}, '', ${JSON.stringify(to)})`);
    await page.locator('h1:not(#left)').waitFor();
  }

  test.each(LOOKS)('is accessible and complete in $language, $look', async ({ language, look }) => {
    const dark = look === 'dark';
    const stranger = await browsing.open('/', { language, dark });
    const faults = await faultsOf(stranger);
    const page = await browsing.open('/', { as: 'admin', size: DESK, language, dark });
    const screens = await screensOf(page);
    expect(screens).toEqual(expect.arrayContaining(['/', '/more']));
    for (const screen of screens) {
      await go(page, screen);
      faults.push(...(await faultsOf(page)));
    }
    const phone = await browsing.open('/sessions/log', { as: 'nurse', language, dark });
    faults.push(...(await faultsOf(phone)));
    expect(faults).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  test('fits a phone without scrolling sideways', async () => {
    const page = await browsing.open('/', { as: 'admin', size: DESK });
    const screens = await screensOf(page);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const screen of screens) {
      await go(page, screen);
      await settle(page);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect({ screen, overflow }).toEqual({ screen, overflow: 0 });
    }
  });
});
