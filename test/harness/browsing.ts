import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language, Role } from '../../src/kernel/actor.js';
import { startBrowser } from './browser.js';
import { type Clinic, openForStories } from './clinic.js';
import { watchLoading } from './loading.js';

/** What separates the parts of a GS1 text. */
export const GS = '\u001d';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };

export interface Visit {
  /** Signed in already, with this role; otherwise a stranger. */
  readonly as?: Role;
  readonly size?: typeof PHONE;
  readonly language?: Language;
  readonly dark?: boolean;
}

/**
 * Tells stories that are seen on the screen: a clinic on SQLite, and a Chromium that visits it,
 * started with flags of one's own where the stories need them.
 */
export function describeInBrowser(
  name: string,
  stories: (clinic: Clinic, browsing: Browsing) => void,
  flags: readonly string[] = [],
): void {
  describe(name, () => {
    const clinic = openForStories('sqlite');
    const browsing = new Browsing(clinic, flags);
    beforeAll(() => browsing.start());
    afterEach(() => browsing.leave());
    afterAll(() => browsing.stop());
    stories(clinic, browsing);
  });
}

/** Opens pages of a clinic; each story has fresh ones, without cookies or memory. */
export class Browsing {
  private browser: Browser | undefined;
  private contexts: BrowserContext[] = [];
  private faults: string[] = [];

  constructor(
    private readonly clinic: Clinic,
    private readonly flags: readonly string[],
  ) {}

  async start(): Promise<void> {
    this.browser = await startBrowser(this.flags);
  }

  async stop(): Promise<void> {
    await this.browser?.close();
  }

  /** Ends the story's visits; no script may have failed meanwhile, and none been refused by the CSP. */
  async leave(): Promise<void> {
    const faults = this.faults;
    await Promise.all(this.contexts.map((context) => context.close()));
    this.contexts = [];
    this.faults = [];
    expect(faults).toEqual([]);
  }

  /** Opens a page of the clinic, on a phone in English unless told otherwise. */
  async open(path: string, visit: Visit = {}): Promise<Page> {
    const { as, size = PHONE, language = 'en', dark = false } = visit;
    if (!this.browser) throw new Error('The browser has not been started');
    const context = await this.browser.newContext({
      baseURL: this.clinic.url,
      viewport: size,
      hasTouch: size === PHONE,
      locale: language,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    this.contexts.push(context);
    context.setDefaultTimeout(10_000);
    if (as) await context.addCookies([{ ...this.clinic.as(as).cookie, url: this.clinic.url }]);
    const page = await context.newPage();
    watchLoading(page);
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.faults.push(message.text());
    });
    await page.goto(path);
    return page;
  }
}

/**
 * Types as a scanner does, a key every 5 ms whatever the machine is busy with: GS as Ctrl+], then
 * Enter. All keys are sent before the first is answered, so that no pause comes between them.
 */
export async function wedge(page: Page, text: string): Promise<void> {
  const scanner = await page.context().newCDPSession(page);
  const began = Date.now() / 1000;
  const press = (key: object, at: number) => {
    const timestamp = began + at * 0.005;
    return [
      scanner.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...key }),
      scanner.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, ...key, text: '' }),
    ];
  };
  const keys = [...text].map((key) =>
    key === GS ? { key: ']', code: 'BracketRight', modifiers: 2 } : { key, text: key },
  );
  const enter = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };
  await Promise.all([...keys, enter].flatMap(press));
  await scanner.detach();
}

/** Presses Tab until what has the focus has this accessible name, as somebody without a mouse would. */
export async function tabTo(page: Page, name: string, presses = 60): Promise<void> {
  for (let pressed = 0; pressed < presses; pressed++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 1 && (await focused.ariaSnapshot()).includes(`"${name}"`))
      return;
  }
  throw new Error(`Tab does not reach ${name}`);
}
