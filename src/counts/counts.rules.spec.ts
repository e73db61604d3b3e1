import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../kernel/problems.js';
import { COUNT_STATES, type CountState } from './counting.js';
import {
  type CountCommand,
  type CountStanding,
  decideStep,
  markOf,
  needsApproval,
  refuseCounting,
} from './counts.rules.js';
import type { Outcome, Variance } from './variance.rules.js';

const COMMANDS: readonly CountCommand[] = ['review', 'approve', 'reopen', 'post', 'cancel'];

function varianceOf(difference: number, details: Partial<Variance> = {}): Variance {
  const { lotId = 'A', placeId = 'shelf', countedBy = 'nurse' } = details;
  const countedAt = '2026-03-01T09:00:00.000Z';
  const entry = { lotId, placeId, entry: 0, quantity: 10_000, countedAt, countedBy };
  return {
    lotId,
    placeId,
    counted: 10_000,
    countedAt,
    countedBy,
    entries: [entry],
    disagree: false,
    expected: 10_000 - difference,
    difference,
    value: difference,
    onHand: 50_000,
    outcome: difference === 0 ? 'nothing' : 'post',
    ...details,
  };
}

const SMALL = [varianceOf(-10_000)];
const LARGE = [varianceOf(-100_000)];

function standingOf(details: Partial<CountStanding> = {}): CountStanding {
  return { state: 'open', variances: SMALL, threshold: 50, approved: null, ...details };
}

/** The next state, `stays`, or the last word of the refusal's type. */
function resultOf(command: CountCommand, standing: CountStanding, actorId = 'doctor'): string {
  try {
    return decideStep(command, standing, actorId) ?? 'stays';
  } catch (error) {
    if (error instanceof Problem) return error.type.split('/').at(-1) ?? '';
    throw error;
  }
}

describe('a count', () => {
  test('goes from state to state as this table says', () => {
    const table = COUNT_STATES.map((state) => {
      const approved = state === 'approved' ? markOf(SMALL) : null;
      const standing = standingOf({ state, approved });
      return [state, ...COMMANDS.map((command) => resultOf(command, standing))];
    });
    const no = 'wrong-state';
    expect([['', ...COMMANDS], ...table]).toEqual([
      ['', 'review', 'approve', 'reopen', 'post', 'cancel'],
      ['open', 'review', no, 'stays', 'posted', 'cancelled'],
      ['review', 'stays', 'approved', 'open', 'posted', 'cancelled'],
      ['approved', no, 'stays', 'open', 'posted', 'cancelled'],
      ['posted', no, no, no, 'stays', no],
      ['cancelled', no, no, no, no, 'stays'],
    ]);
  });

  test.each(COUNT_STATES)('takes lines only while it is open: %s', (state) => {
    const counting = () => refuseCounting(state);
    if (state === 'open') expect(counting).not.toThrow();
    else expect(counting).toThrow(expect.objectContaining({ facts: { state, allowed: ['open'] } }));
  });

  test.each<[string, Partial<CountStanding>, string]>([
    ['nothing was counted', { variances: [] }, 'nothing-counted'],
    ['it is worth too much', { variances: LARGE }, 'approval-needed'],
    ['it was only reviewed', { state: 'review', variances: LARGE }, 'approval-needed'],
    ['a little is approved always', { threshold: 0 }, 'approval-needed'],
    [
      'something else was approved',
      { state: 'approved', variances: LARGE, approved: markOf(SMALL) },
      'changed-since-approval',
    ],
    [
      'just this was approved',
      { state: 'approved', variances: LARGE, approved: markOf(LARGE) },
      'posted',
    ],
    ['the limit is met, not passed', { variances: [varianceOf(-50_000)] }, 'posted'],
    ['the limit is passed', { variances: [varianceOf(50_001)] }, 'approval-needed'],
    [
      'two lines pass it together',
      { variances: [varianceOf(30_000), varianceOf(-30_000)] },
      'approval-needed',
    ],
    ['nobody knows what it cost', { variances: [varianceOf(-100_000, { value: null })] }, 'posted'],
    ['nothing differs', { variances: [varianceOf(0)], threshold: 0 }, 'posted'],
    [
      'it would fall below zero',
      { variances: [varianceOf(-1, { outcome: 'below-zero' })] },
      'not-postable',
    ],
    [
      'it was corrected since',
      { variances: [varianceOf(-1, { outcome: 'corrected-since' })] },
      'not-postable',
    ],
    [
      'its place was closed since',
      { variances: [varianceOf(-100_000, { outcome: 'closed-since' })] },
      'posted',
    ],
  ])('is asked to be posted when %s', (_, details, result) => {
    expect(resultOf('post', standingOf(details))).toBe(result);
  });

  test('names every line that cannot be posted', () => {
    const stuck = (lotId: string, outcome: Outcome) => varianceOf(-1, { lotId, outcome });
    const variances = [stuck('A', 'below-zero'), ...SMALL, stuck('B', 'corrected-since')];
    const post = () => decideStep('post', standingOf({ variances }), 'nurse');
    expect(post).toThrow(
      expect.objectContaining({
        facts: {
          lines: [
            { lotId: 'A', placeId: 'shelf', because: 'below-zero' },
            { lotId: 'B', placeId: 'shelf', because: 'corrected-since' },
          ],
        },
      }),
    );
  });

  test.each([
    ['who counted what differs', SMALL, 'nurse', 'second-person-needed'],
    [
      'who counted what agrees',
      [varianceOf(0), varianceOf(-1, { countedBy: 'admin' })],
      'nurse',
      'approved',
    ],
    ['somebody else', SMALL, 'doctor', 'approved'],
  ])('is approved by %s: %s', (_, variances, actorId, result) => {
    expect(resultOf('approve', standingOf({ state: 'review', variances }), actorId)).toBe(result);
  });

  test('whose count of a line was replaced by another still counted it', () => {
    const line = varianceOf(-10_000);
    const first = { ...line.entries[0], countedBy: 'doctor' } as Variance['entries'][number];
    const variances = [{ ...line, entries: [first, ...line.entries] }];
    const standing = standingOf({ state: 'review', variances });
    expect(resultOf('approve', standing, 'doctor')).toBe('second-person-needed');
  });

  test('is approved anew when its differences have changed', () => {
    const standing = standingOf({ state: 'approved', approved: markOf(LARGE) });
    expect(resultOf('approve', standing)).toBe('approved');
  });
});

describe('whatever is done with a count', () => {
  const standing = fc.record({
    state: fc.constantFrom<CountState>(...COUNT_STATES),
    threshold: fc.constantFrom(0, 50),
    approved: fc.constantFrom(null, markOf(SMALL), markOf(LARGE)),
    variances: fc.array(
      fc.record({
        difference: fc.integer({ min: -90_000, max: 90_000 }),
        lotId: fc.constantFrom('A', 'B'),
        outcome: fc.constantFrom<Outcome>('post', 'below-zero', 'corrected-since', 'closed-since'),
      }),
      { maxLength: 4 },
    ),
  });

  test('it is never posted beyond the threshold without exactly that approval', () => {
    fc.assert(
      fc.property(standing, fc.constantFrom(...COMMANDS), (drawn, command) => {
        const variances = drawn.variances.map(({ difference, lotId, outcome }) =>
          varianceOf(difference, { lotId, outcome: difference === 0 ? 'nothing' : outcome }),
        );
        const result = resultOf(command, { ...drawn, variances });
        if (result !== 'posted') return;
        expect(command).toBe('post');
        expect(['open', 'review', 'approved']).toContain(drawn.state);
        for (const { outcome } of variances) {
          expect(['below-zero', 'corrected-since']).not.toContain(outcome);
        }
        if (needsApproval(variances, drawn.threshold)) {
          expect(drawn.state).toBe('approved');
          expect(drawn.approved).toBe(markOf(variances));
        }
      }),
    );
  });

  test('what ended stays ended', () => {
    const ended = fc.constantFrom<CountState>('posted', 'cancelled');
    fc.assert(
      fc.property(ended, fc.constantFrom(...COMMANDS), (state, command) => {
        expect(['stays', 'wrong-state']).toContain(resultOf(command, standingOf({ state })));
      }),
    );
  });
});
