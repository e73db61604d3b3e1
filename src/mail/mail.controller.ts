import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../kernel/http/access.js';
import { PagingQuery, pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { MailAnswer } from './mail.dto.js';
import { MailService } from './mail.service.js';

@ApiTags('mail')
@Controller('mail')
export class MailController {
  constructor(private readonly service: MailService) {}

  /** What was sent, waits to be sent, or was given up; newest first. */
  @Get()
  @Permit('mail.read')
  @ApiOkResponse({ type: pageAnswer(MailAnswer) })
  list(@Query() { limit, cursor }: PagingQuery): Promise<Page<MailAnswer>> {
    return this.service.list(limit, cursor);
  }
}
