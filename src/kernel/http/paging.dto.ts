import { Type as NestType } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../paging.js';
import { IsText, IsWholeText } from './fields.js';

/** What every list understands; the queries of lists extend it. */
export class PagingQuery {
  /** How many items a page holds. */
  @IsOptional()
  @IsWholeText(1, MAX_LIMIT)
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: MAX_LIMIT,
    default: DEFAULT_LIMIT,
    required: false,
  })
  limit: number = DEFAULT_LIMIT;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsText(1, 1000)
  cursor?: string;
}

/** The class of a list's answer, for the OpenAPI document: `@ApiOkResponse({ type: pageAnswer(ItemAnswer) })`. */
export function pageAnswer<T>(
  item: NestType<T>,
): NestType<{ items: T[]; nextCursor: string | null }> {
  class PageAnswer {
    @ApiProperty({ type: () => [item] })
    items: T[];

    @ApiProperty({ type: String, nullable: true })
    nextCursor: string | null;
  }
  Object.defineProperty(PageAnswer, 'name', { value: `${item.name}Page` });
  return PageAnswer;
}
