import { describe, expect, test } from '@jest/globals';
import { NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { unknown } from '../problems.js';
import { problemOf } from './problem.filter.js';

const failing = (fields: object) => Object.assign(new Error('secret detail'), fields);

describe('an error', () => {
  test('that is a problem is told as it is', () => {
    const problem = unknown('lot', 'x');
    expect(problemOf(problem)).toBe(problem);
  });

  test.each([
    [new NotFoundException('Cannot GET /x'), 404, '/problems/request/no-such-address'],
    [failing({ statusCode: 400 }), 400, '/problems/request/malformed'],
    [failing({ statusCode: 413 }), 413, '/problems/request/too-large'],
    [failing({ statusCode: 415 }), 415, '/problems/request/wrong-media-type'],
  ])('of the framework becomes a problem that repeats nothing: %p', (error, status, type) => {
    const problem = problemOf(error);
    expect(problem).toMatchObject({ status, type });
    expect(JSON.stringify(problem)).not.toMatch(/secret|Cannot GET/);
  });

  test('of a full disk or a lost connection is a 503', () => {
    const full = new QueryFailedError('INSERT', [], failing({ code: 'SQLITE_FULL' }));
    const lost = new QueryFailedError('INSERT', [], failing({ code: '57P01' }));
    expect(problemOf(full)?.status).toBe(503);
    expect(problemOf(lost)?.status).toBe(503);
    expect(problemOf(failing({ code: 'ECONNREFUSED' }))?.status).toBe(503);
  });

  test('that nobody foresaw has no problem to tell', () => {
    expect(problemOf(new TypeError('x is not a function'))).toBeNull();
    expect(problemOf(failing({ statusCode: 500 }))).toBeNull();
    expect(problemOf('text')).toBeNull();
    expect(problemOf(null)).toBeNull();
  });
});
