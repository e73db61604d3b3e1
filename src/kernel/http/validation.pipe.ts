import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldError, invalid } from '../problems.js';
import { beyondBounds, pointerPart } from './json-bounds.rules.js';
import { leaveOutNullLists } from './null-lists.js';

/** So many errors tell what is wrong; ten thousand lines would tell it ten thousand times. */
const MOST_ERRORS = 20;

/** The errors of class-validator as JSON Pointers, depth first, at most {@link MOST_ERRORS}. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  const found: FieldError[] = [];
  for (const error of errors) {
    if (found.length >= MOST_ERRORS) break;
    const pointer = `${parent}/${pointerPart(error.property)}`;
    const [name, message] = Object.entries(error.constraints ?? {})[0] ?? [];
    if (message !== undefined) {
      const unknownMember = name === 'whitelistValidation' || name === 'unknownValue';
      found.push({ pointer, detail: unknownMember ? 'is not a member of this request' : message });
    }
    found.push(...fieldErrors(error.children ?? [], pointer));
  }
  return found.slice(0, MOST_ERRORS);
}

class BoundedValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const error = metadata.type === 'body' ? beyondBounds(value) : null;
    if (error) throw invalid(error);
    return leaveOutNullLists(await super.transform(value, metadata));
  }
}

/**
 * Turns bodies and queries into instances of their DTO classes. Unknown members are refused, text
 * is never taken for a number, and every error carries the JSON Pointer of its member (422).
 */
export function validationPipe(): ValidationPipe {
  return new BoundedValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => invalid(...fieldErrors(errors)),
  });
}
