import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import { By, Permit } from '../kernel/http/access.js';
import { PagingQuery, pageAnswer } from '../kernel/http/paging.dto.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { JobAnswer } from './jobs.dto.js';
import { JobsService } from './jobs.service.js';

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(private readonly service: JobsService) {}

  @Get()
  @Permit('jobs.read')
  @ApiOkResponse({ type: pageAnswer(JobAnswer) })
  async list(@Query() { limit, cursor }: PagingQuery): Promise<Page<JobAnswer>> {
    return pageOf(await this.service.list(), limit, cursor);
  }

  /** Has it run within seconds instead of when it is due. */
  @Post(':name/run')
  @HttpCode(204)
  @Permit('jobs.run')
  run(@By() actor: Actor, @Param('name') name: string): Promise<void> {
    return this.service.runSoon(actor, name);
  }
}
