import { expect, test } from '@jest/globals';
import { nextRun } from './schedule.rules.js';

test.each([
  ['*/5 * * * *', '2026-11-23T10:02:00.000Z', '2026-11-23T10:05:00.000Z'],
  ['0 7 * * *', '2026-11-23T05:00:00.000Z', '2026-11-23T06:00:00.000Z'],
  ['0 7 * * *', '2026-11-23T06:00:00.000Z', '2026-11-24T06:00:00.000Z'],
  ['0 7 * * *', '2026-10-24T08:00:00.000Z', '2026-10-25T06:00:00.000Z'],
  ['0 7 * * *', '2027-03-27T08:00:00.000Z', '2027-03-28T05:00:00.000Z'],
])('%s after %s is due at %s, by the clocks of Rome', (pattern, after, due) => {
  expect(nextRun(pattern, 'Europe/Rome', after)).toBe(due);
});
