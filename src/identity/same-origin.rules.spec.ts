import { describe, expect, test } from '@jest/globals';
import { isCrossSite } from './same-origin.rules.js';

const host = 'clinic.example:3000';
const ours = 'http://clinic.example:3000';

describe('a write', () => {
  test.each([
    ['from our own page', 'same-origin', ours],
    ['that the user typed', 'none', undefined],
    ['of a program', undefined, undefined],
    ['of a browser that tells the origin only', undefined, ours],
    ['through a proxy that adds TLS', 'same-origin', 'https://clinic.example:3000'],
  ])('%s is let in', (_, fetchSite, origin) => {
    expect(isCrossSite({ fetchSite, origin, host })).toBe(false);
  });

  test.each([
    ['another site', 'cross-site', 'https://evil.example'],
    ['another site, without its origin', 'cross-site', undefined],
    ['another host of the same site', 'same-site', 'http://shop.clinic.example:3000'],
    ['another port', undefined, 'http://clinic.example:4000'],
    ['a page without an origin', undefined, 'null'],
    [
      'a site that names ours in its own name',
      undefined,
      'http://clinic.example:3000.evil.example',
    ],
    ['a liar', 'same-origin', 'https://evil.example'],
  ])('from %s is refused', (_, fetchSite, origin) => {
    expect(isCrossSite({ fetchSite, origin, host })).toBe(true);
  });
});
