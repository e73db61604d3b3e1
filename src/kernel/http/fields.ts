import { applyDecorators, Param, type PipeTransform, type Type } from '@nestjs/common';
import { Transform, Type as TypeOf } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { parseDay, parseInstant } from '../calendar.js';
import { UUID } from '../ids.js';
import { isPlainLine } from '../plain-line.js';
import { unknown } from '../problems.js';
import { MAX_UNITS, toThousandths } from '../quantity.js';

/** With `each`, a value that is no list would be taken for its one element: so it must be a list. */
function field(
  name: string,
  detail: string,
  validate: (value: unknown) => boolean,
  options?: ValidationOptions,
): PropertyDecorator {
  const rule = ValidateBy({ name, validator: { validate, defaultMessage: () => detail } }, options);
  return options?.each ? applyDecorators(rule, IsArray({ message: 'must be a list' })) : rule;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The member may be left out, but `null` is no value of it (as it is with `IsOptional`). */
export function MayBeAbsent(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

/** A quantity above zero in the item's unit, at most three decimal places. */
export function IsQuantity(options?: ValidationOptions): PropertyDecorator {
  return field(
    'isQuantity',
    `must be a number above 0 with at most three decimal places, at most ${MAX_UNITS}`,
    (value) => typeof value === 'number' && value > 0 && toThousandths(value) !== null,
    options,
  );
}

/** A quantity or an amount of money that may be zero, at most three decimal places. */
export function IsAmount(options?: ValidationOptions): PropertyDecorator {
  return field(
    'isAmount',
    `must be a number of at least 0 with at most three decimal places, at most ${MAX_UNITS}`,
    (value) => typeof value === 'number' && value >= 0 && toThousandths(value) !== null,
    options,
  );
}

/** A whole number in a range; text that looks like one is refused. */
export function IsWhole(min: number, max: number, options?: ValidationOptions): PropertyDecorator {
  return field(
    'isWhole',
    `must be a whole number from ${min} to ${max}`,
    (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
    options,
  );
}

/** A whole number of a query string, written in digits. */
export function IsWholeText(min: number, max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => (isText(value) && /^\d{1,9}$/.test(value) ? Number(value) : value)),
    IsWhole(min, max),
  );
}

/** An id as callers make them: a UUID in lower case. */
export function IsId(options?: ValidationOptions): PropertyDecorator {
  return field(
    'isId',
    'must be a UUID in lower case',
    (value) => isText(value) && UUID.test(value),
    options,
  );
}

/** An RFC 3339 instant with its offset; it reaches the service in UTC with milliseconds. */
export function IsInstant(options?: ValidationOptions): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => (isText(value) ? (parseInstant(value) ?? value) : value)),
    field(
      'isInstant',
      'must be an instant as 2026-03-01T09:30:00Z',
      (value) => isText(value) && parseInstant(value) !== null,
      options,
    ),
  );
}

/** A day of the calendar that exists, `YYYY-MM-DD`. */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  return field(
    'isDay',
    'must be a day as 2026-03-01',
    (value) => isText(value) && value.length === 10 && parseDay(value) !== null,
    options,
  );
}

/** A day as labels print it: `YYYY-MM-DD`, or `YYYY-MM` for the last day of that month. */
export function IsLabelDay(options?: ValidationOptions): PropertyDecorator {
  return field(
    'isLabelDay',
    'must be a day as 2026-03-01 or a month as 2026-03',
    (value) => isText(value) && parseDay(value) !== null,
    options,
  );
}

const SLUG = /^[a-z][a-z0-9-]{0,39}$/;

/** A word of a list of words, such as `intra-articular`. */
export function IsSlug(options?: ValidationOptions): PropertyDecorator {
  return field(
    'isSlug',
    'must be lower-case letters, digits and hyphens, beginning with a letter, at most 40',
    (value) => isText(value) && SLUG.test(value),
    options,
  );
}

/** In lines of text, as notices are pasted, a hyphen or a space that nobody sees does no harm. */
const INVISIBLE_BUT_LINES = /(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * One line of text without control characters; the spaces around it are dropped before it is
 * measured. `lines: true` allows line breaks, as notes have them.
 */
export function IsText(
  min: number,
  max: number,
  { lines = false, ...options }: ValidationOptions & { lines?: boolean } = {},
): PropertyDecorator {
  const reads = lines ? (text: string) => !INVISIBLE_BUT_LINES.test(text) : isPlainLine;
  return applyDecorators(
    Transform(({ value }) => trimmed(value)),
    field(
      'isText',
      `must be ${min} to ${max} characters of text without control characters`,
      (value) => isText(value) && value.length >= min && value.length <= max && reads(value),
      options,
    ),
  );
}

/**
 * The text of a scan as it came: its separators are control characters, and several symbols of one
 * package stand on lines of their own. Only what no database stores as text is refused.
 */
export function IsScanText(max: number): PropertyDecorator {
  return field(
    'isScanText',
    `must be 1 to ${max} characters of a scan`,
    (value) =>
      isText(value) && value.length >= 1 && value.length <= max && !/[\0\p{Cs}]/u.test(value),
  );
}

function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimmed);
  return isText(value) ? value.trim() : value;
}

/** `true` and `false` of a query string. */
export function IsFlag(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value)),
    field('isFlag', 'must be true or false', (value) => typeof value === 'boolean'),
  );
}

/** The lines of a document: objects of one class, at least one, at most `max`. */
export function IsLines(line: () => Type, max = 200, min = 1): PropertyDecorator {
  return applyDecorators(
    IsArray({ message: 'must be a list' }),
    ArrayMinSize(min, { message: `must hold at least ${min}` }),
    ArrayMaxSize(max, { message: `must hold at most ${max}` }),
    // A list within the list would pass for an object without members.
    IsObject({ each: true, message: 'must hold objects' }),
    ValidateNested({ each: true, message: 'must be an object' }),
    TypeOf(line),
  );
}

/** The id in the path: `@Id('item') id: string`. What is not an id names nothing: 404. */
export function Id(kind: string, param = 'id'): ParameterDecorator {
  const pipe: PipeTransform<string, string> = {
    transform(value) {
      if (!UUID.test(value)) throw unknown(kind, value.slice(0, 80));
      return value;
    },
  };
  return Param(param, pipe);
}
