import { invalid, Problem } from '../problems.js';
import { MEDIA_TYPES, type MediaType, mediaTypeOf } from './media-type.rules.js';

const MEGABYTE = 1024 * 1024;

/** 415: the content is none of what may be attached, whatever the file calls itself. */
function unknownType(): Problem {
  return new Problem(
    '/problems/attachments/unknown-type',
    415,
    'This kind of file cannot be attached',
    `Its content is none of ${MEDIA_TYPES.join(', ')}`,
    { allowed: MEDIA_TYPES },
  );
}

/** 413: the file is larger than the setting allows. */
function tooLarge(size: number, limitMegabytes: number): Problem {
  return new Problem(
    '/problems/attachments/too-large',
    413,
    'The file is too large',
    `A file may have at most ${limitMegabytes} MB`,
    { size, limitMegabytes },
  );
}

/**
 * The kind of a file that was sent to be kept, by its content.
 * @throws Problem 422 for an empty file, `unknown-type` (415)
 */
export function keptType(bytes: Buffer): MediaType {
  if (bytes.length === 0) throw invalid({ pointer: '', detail: 'the file is empty' });
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) throw unknownType();
  return mediaType;
}

/** @throws Problem `too-large` (413) when the file is larger than the setting allows */
export function refuseTooLarge(bytes: Buffer, limitMegabytes: number): void {
  if (bytes.length > limitMegabytes * MEGABYTE) throw tooLarge(bytes.length, limitMegabytes);
}
