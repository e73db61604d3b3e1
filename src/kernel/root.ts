import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('The folder of the program (package-lock.json) is missing');
  return findRoot(parent);
}

/** The folder of the program: found by walking up, since `src/` and `dist/src/` differ in depth. */
export const ROOT = findRoot(import.meta.dirname);

/** The version in package.json. */
export const VERSION = (
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
).version;
