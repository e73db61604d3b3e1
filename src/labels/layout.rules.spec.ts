import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LABEL_FORMATS, LAYOUTS, slotsOf } from './layout.rules.js';

const cases = [
  fc.constantFrom(...LABEL_FORMATS),
  fc.nat({ max: 200 }),
  fc.nat({ max: 23 }),
] as const;

test('labels stand within their pages, none on another, page after page', () => {
  fc.assert(
    fc.property(...cases, (format, count, skip) => {
      const { page, label } = LAYOUTS[format];
      const slots = slotsOf(format, count, skip);
      expect(new Set(slots.map((slot) => JSON.stringify(slot))).size).toBe(count);
      for (const [index, { x, y, page: onPage }] of slots.entries()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + label.width).toBeLessThanOrEqual(page.width);
        expect(y + label.height).toBeLessThanOrEqual(page.height);
        expect(onPage - (slots[index - 1]?.page ?? 0)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a sheet that was begun is gone on with', () => {
  expect(slotsOf('a4', 2, 23)).toEqual([
    { page: 0, x: 140, y: 259.5 },
    { page: 1, x: 0, y: 0.5 },
  ]);
  expect(slotsOf('roll', 2, 5)).toEqual([
    { page: 0, x: 0, y: 0 },
    { page: 1, x: 0, y: 0 },
  ]);
});
