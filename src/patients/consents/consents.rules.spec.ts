import { describe, expect, test } from '@jest/globals';
import { consentErrors, withdrawalErrors } from './consents.rules.js';

const TODAY = '2026-11-23';
const pointers = (errors: { pointer: string }[]) => errors.map(({ pointer }) => pointer);

describe('a consent', () => {
  test.each([
    ['general', null, '2026-11-23', []],
    ['off-label', 'item', '2020-01-01', []],
    ['off-label', null, '2026-11-23', ['/itemId']],
    ['general', 'item', '2026-11-23', ['/itemId']],
    ['general', null, '2026-11-24', ['/signedOn']],
    ['off-label', null, '2027-01-01', ['/itemId', '/signedOn']],
  ] as const)('%s for %p signed on %s: %p', (kind, itemId, signedOn, expected) => {
    expect(pointers(consentErrors({ kind, itemId, signedOn }, TODAY))).toEqual(expected);
  });
});

describe('a consent signed on the tenth', () => {
  test.each([
    ['2026-11-09', ['/withdrawnOn']],
    ['2026-11-10', []],
    ['2026-11-23', []],
    ['2026-11-24', ['/withdrawnOn']],
  ])('and withdrawn on %s: %p', (withdrawnOn, expected) => {
    expect(pointers(withdrawalErrors(withdrawnOn, '2026-11-10', TODAY))).toEqual(expected);
  });
});
