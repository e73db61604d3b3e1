import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { IsId, IsText } from '../kernel/http/fields.js';
import { MEDIA_TYPES, type MediaType } from '../kernel/http/media-type.rules.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';

const SUBJECT = /^(receipt|delivery|recall)\/[0-9a-f-]{36}$/;
const SUBJECT_DETAIL = { message: 'must be receipt/<id>, delivery/<id> or recall/<id>' };

export class AttachQuery {
  /** What the file belongs to: `receipt/<id>`, `delivery/<id>` or `recall/<id>`. */
  @Matches(SUBJECT, SUBJECT_DETAIL)
  subject: string;

  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @IsOptional()
  @IsId()
  id?: string;

  /** What the file is called, when it is not sent in a form that says so. */
  @IsOptional()
  @IsText(1, 200)
  fileName?: string;
}

export class AttachmentsQuery extends PagingQuery {
  /** `receipt/<id>`, `delivery/<id>` or `recall/<id>`. */
  @Matches(SUBJECT, SUBJECT_DETAIL)
  subject: string;
}

export class AttachmentAnswer {
  id: string;
  subject: string;
  /** Safe to save under, with the extension of what the file really is. */
  fileName: string;
  /** By its content. */
  @ApiProperty({ enum: MEDIA_TYPES })
  mediaType: MediaType;
  /** In bytes. */
  size: number;
  /** SHA-256 of the content, in hexadecimal. */
  sha256: string;
  attachedAt: string;
  attachedByName: string;
}
