import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';

const run = promisify(execFile);

describe('the published contract', () => {
  test('is what the types of the web client were written from', async () => {
    const { stderr } = await run(process.execPath, ['scripts/api-types.js', '--check']);
    expect(stderr).toBe('');
  });

  test('means one shape by each name: of two classes of one name it would publish one', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const classes = files
      .filter((file) => file.endsWith('.dto.ts'))
      .flatMap((file) => [
        ...readFileSync(join('src', file), 'utf8').matchAll(/^export class (\w+)(.*?)^}/gms),
      ]);
    const shapes = new Map<string, Set<string>>();
    for (const [, name = '', members = ''] of classes) {
      const shape = members.replaceAll(/\/\*\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ');
      shapes.set(name, (shapes.get(name) ?? new Set()).add(shape));
    }
    expect(shapes.size).toBeGreaterThan(200);
    expect([...shapes].filter(([, meant]) => meant.size > 1).map(([name]) => name)).toEqual([]);
  });
});
