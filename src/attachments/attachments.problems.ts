import { Problem } from '../kernel/problems.js';
import { MEDIA_TYPES } from './media-type.rules.js';

/** 415: the content is none of what may be attached, whatever the file calls itself. */
export function unknownType(): Problem {
  return new Problem(
    '/problems/attachments/unknown-type',
    415,
    'This kind of file cannot be attached',
    `Its content is none of ${MEDIA_TYPES.join(', ')}`,
    { allowed: MEDIA_TYPES },
  );
}

/** 413: the file is larger than the setting allows. */
export function tooLarge(size: number, limitMegabytes: number): Problem {
  return new Problem(
    '/problems/attachments/too-large',
    413,
    'The file is too large',
    `A file may have at most ${limitMegabytes} MB`,
    { size, limitMegabytes },
  );
}
