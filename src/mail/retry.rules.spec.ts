import { describe, expect, test } from '@jest/globals';
import { addHours } from '../kernel/calendar.js';
import { afterFailure } from './retry.rules.js';

const QUEUED = '2026-11-20T07:00:00.000Z';

describe('A mail that could not be sent', () => {
  test('is tried again after 1, 2, 4, 8, 16 minutes, and then every half hour', () => {
    const waits = Array.from({ length: 8 }, (_, attempts) => {
      const { due_at, state } = afterFailure({ attempts, queued_at: QUEUED }, 'closed', QUEUED);
      expect(state).toBe('waiting');
      return (Date.parse(due_at) - Date.parse(QUEUED)) / 60_000;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
  });

  test('is given up after three days, with what the post office said last', () => {
    const now = addHours(QUEUED, 71.75);
    const end = afterFailure({ attempts: 140, queued_at: QUEUED }, 'closed', now);
    expect(end).toMatchObject({
      state: 'given-up',
      attempts: 141,
      ended_at: now,
      failure: 'closed',
    });
  });
});
