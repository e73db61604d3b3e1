// Makes the pictures of the README from the built demo: `npm run screenshots`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadConfig } from '../src/kernel/config.js';
import { ROOT } from '../src/kernel/root.js';
import { createServer } from '../src/server.js';
import { startBrowser } from '../test/harness/browser.js';
import { loaded, watchLoading } from '../test/harness/loading.js';
import unpackChromium from '../test/harness/setup/unpack-chromium.js';

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 820, height: 1180 };
const DESKTOP = { width: 1280, height: 800 };

interface Picture {
  readonly name: string;
  readonly user: string;
  readonly path: string;
  readonly viewport: typeof PHONE;
  readonly dark?: boolean;
  /** What the person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

/** A session of several materials, as most are. */
async function openPlanned(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: /dolore severo/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Conferma · \d/ }).waitFor();
}

async function openPreparation(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('link', { name: /^PREP-/ })
    .first()
    .click();
  await page.getByText(/^Componente \d/).waitFor();
}

async function openLidocaine(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('lidocaina');
  await page.getByText('Lidocaina 2 %, flacone multidose da 50 mL').click();
  await page.getByRole('dialog').waitFor();
}

const PICTURES: readonly Picture[] = [
  { name: 'today-phone', user: 'nurse', path: '/', viewport: PHONE },
  {
    name: 'log-session-phone',
    user: 'nurse',
    path: '/',
    viewport: PHONE,
    act: openPlanned,
  },
  {
    name: 'bench-tablet',
    user: 'nurse',
    path: '/compounding',
    viewport: TABLET,
    act: openPreparation,
  },
  { name: 'dashboard-desktop', user: 'admin', path: '/dashboard', viewport: DESKTOP },
  { name: 'stock-phone-dark', user: 'nurse', path: '/stock', viewport: PHONE, dark: true },
  { name: 'lots-desktop', user: 'admin', path: '/stock', viewport: DESKTOP, act: openLidocaine },
];

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: picture.viewport,
    deviceScaleFactor: 2,
    locale: 'it-IT',
    colorScheme: picture.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    watchLoading(page);
    await page.request.post(`${url}/api/v1/auth/sign-in`, {
      data: { username: picture.user, password: 'mesostock-demo' },
    });
    await page.goto(`${url}${picture.path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await picture.act?.(page);
    await loaded(page);
    await page.screenshot({ path: join(ROOT, 'docs/screenshots', `${picture.name}.png`) });
  } finally {
    await context.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'mesostock-screenshots-'));
const server = await createServer(
  loadConfig({
    DATABASE_URL: join(folder, 'demo.sqlite'),
    MESOSTOCK_DEMO: 'true',
    PORT: '0',
    LOG_LEVEL: 'warn',
  }),
);
await unpackChromium();
const browser = await startBrowser();
try {
  for (const picture of PICTURES) await take(browser, server.url, picture);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
