import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';

const run = promisify(execFile);

describe('the published contract', () => {
  test('is what the types of the web client were written from', async () => {
    const { stderr } = await run(process.execPath, ['scripts/api-types.js', '--check']);
    expect(stderr).toBe('');
  });
});
