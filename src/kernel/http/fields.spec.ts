import { describe, expect, test } from '@jest/globals';
import { IsOptional } from 'class-validator';
import type { FieldError, Problem } from '../problems.js';
import {
  IsAmount,
  IsDay,
  IsFlag,
  IsId,
  IsInstant,
  IsLabelDay,
  IsLines,
  IsQuantity,
  IsSlug,
  IsText,
  IsWhole,
} from './fields.js';
import { PagingQuery } from './paging.dto.js';
import { validationPipe } from './validation.pipe.js';

const ID = '01a20854-50b0-75a5-8d86-edcee7c8dec3';

class Line {
  @IsId()
  itemId: string;

  @IsQuantity()
  quantity: number;

  @IsOptional()
  @IsText(5, 20)
  reason?: string;
}

class Document {
  @IsId()
  id: string;

  @IsInstant()
  at: string;

  @IsLines(() => Line, 3)
  lines: Line[];

  @IsOptional()
  @IsSlug({ each: true })
  zones?: string[];
}

class Fields {
  @IsOptional() @IsAmount() amount?: number;
  @IsOptional() @IsWhole(1, 9) whole?: number;
  @IsOptional() @IsDay() day?: string;
  @IsOptional() @IsLabelDay() labelDay?: string;
  @IsOptional() @IsFlag() flag?: boolean;
  @IsOptional() @IsText(1, 10) text?: string;
  @IsOptional() @IsText(0, 10, { lines: true }) notes?: string;
  @IsOptional() @IsQuantity() quantity?: number;
  @IsOptional() @IsSlug({ each: true }) words?: string[];
}

const pipe = validationPipe();
const read = <T>(metatype: new () => T, value: unknown, type: 'body' | 'query' = 'body') =>
  pipe.transform(value, { type, metatype }) as Promise<T>;

/** The errors of a request that must be refused. */
async function errors(metatype: new () => object, value: unknown): Promise<readonly FieldError[]> {
  const problem = await read(metatype, value).then(
    () => undefined,
    (refusal: Problem) => refusal,
  );
  expect(problem?.status).toBe(422);
  return problem?.facts.errors as readonly FieldError[];
}

const document = (changes: object = {}) => ({
  id: ID,
  at: '2026-03-01T10:30:00+01:00',
  lines: [{ itemId: ID, quantity: 0.5, reason: '  because it is  ' }],
  ...changes,
});

describe('a request', () => {
  test('reaches the service as an instance, trimmed, its times in UTC', async () => {
    const read1 = await read(Document, document());
    expect(read1).toBeInstanceOf(Document);
    expect(read1.lines[0]).toBeInstanceOf(Line);
    expect(read1.lines[0]?.reason).toBe('because it is');
    expect(read1.at).toBe('2026-03-01T09:30:00.000Z');
  });

  test('names each wrong member by its JSON Pointer', async () => {
    const lines = [
      { itemId: ID, quantity: 1 },
      { itemId: 'x', quantity: '1', 'a/b~c': 1 },
    ];
    const pointers = (await errors(Document, document({ lines }))).map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(['/lines/1/a~1b~0c', '/lines/1/itemId', '/lines/1/quantity']);
  });

  test('with an unknown member is refused, not trimmed', async () => {
    expect(await errors(Document, document({ colour: 'red' }))).toEqual([
      { pointer: '/colour', detail: 'is not a member of this request' },
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['text', 'text'],
    ['a number', 3],
  ])('that is %s is refused', async (_, body) => {
    expect((await errors(Document, body)).length).toBeGreaterThan(0);
  });

  test.each([
    ['null', null],
    ['an object', {}],
    ['text', 'x'],
    ['an empty list', []],
    ['a list of null', [null]],
    ['a list of numbers', [1]],
    ['a list of lists', [[]]],
    ['too many', Array.from({ length: 4 }, () => ({ itemId: ID, quantity: 1 }))],
  ])('whose lines are %s is refused', async (_, lines) => {
    const found = await errors(Document, document({ lines }));
    expect(found[0]?.pointer).toMatch(/^\/lines/);
  });

  test('with ten thousand wrong lines gets a short answer', async () => {
    const lines = Array.from({ length: 10_000 }, () => ({ itemId: 1 }));
    expect((await errors(Document, document({ lines }))).length).toBeLessThanOrEqual(20);
  });
});

describe('a member', () => {
  test.each([
    ['quantity', 0],
    ['quantity', -1],
    ['quantity', 0.0001],
    ['quantity', 1_000_001],
    ['quantity', '1'],
    ['quantity', Number.POSITIVE_INFINITY],
    ['quantity', [1]],
    ['amount', -0.001],
    ['whole', 1.5],
    ['whole', 10],
    ['whole', '5'],
    ['day', '2026-02-30'],
    ['day', '2026-02'],
    ['labelDay', '2026-13'],
    ['flag', 'yes'],
    ['text', '   '],
    ['text', 'a\u0000b'],
    ['text', 'a\nb'],
    ['text', 'a\u202eb'],
    ['text', 'AB\u200b12'],
    ['text', 'AB\u00ad12'],
    ['text', '\u2060AB12'],
    ['text', '\ud800'],
    ['text', 'eleven chars'],
    ['text', 7],
    ['text', ['a']],
    ['notes', 'a\u0007b'],
    ['words', 'word'],
    ['words', { 0: 'word' }],
    ['words', ['word', 'Word']],
  ])('%s may not be %p', async (name, value) => {
    expect((await errors(Fields, { [name]: value }))[0]?.pointer).toBe(`/${name}`);
  });

  test('may be at the edge of what is allowed', async () => {
    const fields = {
      amount: 0,
      whole: 9,
      day: '2028-02-29',
      labelDay: '2026-02',
      flag: 'false',
      text: ' ten chars ',
      notes: 'one\nt\u00adwo',
      quantity: 0.001,
    };
    expect(await read(Fields, fields)).toEqual({ ...fields, flag: false, text: 'ten chars' });
  });
});

describe('null for a list that may be left out', () => {
  class Part {
    @IsOptional()
    @IsId({ each: true })
    itemIds?: string[];

    @IsOptional()
    @IsText(1, 10)
    note?: string | null;
  }

  class Whole {
    @IsOptional()
    @IsLines(() => Part)
    parts?: Part[];

    @IsOptional()
    @IsText(1, 10, { each: true })
    words?: string[];
  }

  test('is as if it were left out, and null for anything else stays', async () => {
    const found = await read(Whole, { words: null, parts: [{ itemIds: null, note: null }] });
    expect(found).toEqual({ parts: [{ note: null }] });
    expect(Object.keys(found)).not.toContain('words');
    expect(Object.keys(found.parts?.[0] ?? {})).not.toContain('itemIds');
    expect(await read(Whole, { parts: null })).toEqual({});
  });

  test('is refused where the list is needed', async () => {
    expect((await errors(Document, document({ lines: null })))[0]?.pointer).toBe('/lines');
  });
});

describe('a query for a page', () => {
  test('has a limit without saying so', async () => {
    expect(await read(PagingQuery, {}, 'query')).toEqual({ limit: 50 });
    expect(await read(PagingQuery, { limit: '7' }, 'query')).toEqual({ limit: 7 });
  });

  test.each(['0', '201', '1.5', 'ten', '', '-1', '1e1', ' 5', '0x10', ['1', '2']])(
    'refuses %p items',
    async (limit) => {
      expect((await errors(PagingQuery, { limit }))[0]?.pointer).toBe('/limit');
    },
  );
});
