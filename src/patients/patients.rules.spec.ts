import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CODE_BYTES, CODE_PATTERN, codeFrom } from './patients.rules.js';

test('whatever the bytes, a code has the form of one and none of the signs that look alike', () => {
  const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });
  fc.assert(
    fc.property(bytes, (random) => {
      const code = codeFrom(random);
      expect(code).toMatch(/^P-(?:[2-9][A-HJ-NP-Z]){3}$/);
      expect(code).toMatch(CODE_PATTERN);
    }),
  );
});

describe('a code the practice brings along', () => {
  test.each(['P-7K3M9Q', 'PAZ-0042', 'MI-2024-17', 'A-1'])('%s is a code', (code) => {
    expect(code).toMatch(CODE_PATTERN);
  });

  test.each([
    'MARIA',
    'ROSSI-MARIA',
    'MARIA ROSSI',
    'P-ROSSI',
    'p-7',
    'P7',
    '7-P7',
    'P-',
    'P-1-2-3',
  ])('%s is not', (text) => {
    expect(text).not.toMatch(CODE_PATTERN);
  });
});
