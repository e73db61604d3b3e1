import { expect, test } from '@jest/globals';
import { REASON_LISTS, reasonsFor } from './reasons.rules.js';

test.each(REASON_LISTS)('the words for %s are slugs, each once, and the last is open', (list) => {
  const slugs = reasonsFor(list).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z][a-z-]{0,39}$/);
  expect(slugs.at(-1)).toBe('other');
});
