import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
];

/** Starts the Chromium that the run's setup made ready, with flags of one's own. */
export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Error('The browser of the stories was not made ready');
  return chromium.launch({
    executablePath,
    args: [...FLAGS, ...flags],
    env: environment(executablePath),
  });
}

/** A bare machine has neither fonts nor NSS; the browser's package brings both beside the binary. */
function environment(executablePath: string): Record<string, string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const folder = dirname(executablePath);
  if (existsSync(join(folder, 'fonts'))) env.FONTCONFIG_PATH = join(folder, 'fonts');
  const libraries = join(folder, 'al2023', 'lib');
  if (existsSync(libraries) && lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = libraries;
  return env;
}

function lacksLibraries(executablePath: string): boolean {
  return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
}
