import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { loaded } from './loading.js';

/** WCAG 2.2 A and AA, and what axe thinks wise besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Waits until a screen has its heading and nothing loads any more. A part that still waits for its
 * texts takes the whole screen away until they are there, so the heading is looked for again.
 */
export async function settle(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  do {
    await heading.waitFor();
    await loaded(page);
  } while (!(await heading.isVisible()));
}

/** What is wrong with a screen as it shows: faults of accessibility, and texts nobody translated. */
export async function faultsOf(page: Page): Promise<string[]> {
  await settle(page);
  // A screen is one frame, so axe need not open a page of its own to put frames together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  const text = await page.locator('body').allInnerTexts();
  const keys = text.join('\n').match(/^[a-z]+(\.[a-zA-Z-]+)+$/gm) ?? [];
  const where = new URL(page.url()).pathname;
  return [
    ...violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target}`),
    ...keys.map((key) => `${where}: ${key} is not translated`),
  ];
}
