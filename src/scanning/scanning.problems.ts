import { Problem } from '../kernel/problems.js';
import type { Fault } from './fault.rules.js';

/** 422: the scan cannot be read; `reason` says why, `needs` whether another symbol would help. */
export function unreadable({ reason, detail, ai, needs }: Fault): Problem {
  return new Problem(
    '/problems/scanning/unreadable',
    422,
    'The scan cannot be read',
    detail.replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd'),
    { reason, ai, needs },
  );
}
