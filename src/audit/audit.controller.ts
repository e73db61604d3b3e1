import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../kernel/http/access.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { AuditEntryAnswer, AuditQuery } from './audit.dto.js';
import { AuditService } from './audit.service.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly service: AuditService) {}

  @Get()
  @Permit('audit.read')
  @ApiOkResponse({ type: pageAnswer(AuditEntryAnswer) })
  list(@Query() query: AuditQuery): Promise<Page<AuditEntryAnswer>> {
    return this.service.list(query);
  }
}
