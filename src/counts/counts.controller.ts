import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  CountAnswer,
  CountDto,
  CountedLinesDto,
  CountReasonDto,
  CountSummaryAnswer,
  CountsQuery,
} from './counts.dto.js';
import { CountsService } from './counts.service.js';

@ApiTags('counts')
@Controller('counts')
export class CountsController {
  constructor(private readonly counts: CountsService) {}

  @Post()
  @Permit('counts.write')
  @MakesDocument(CountSummaryAnswer)
  open(@By() actor: Actor, @Body() body: CountDto): Promise<Answer<CountSummaryAnswer>> {
    return this.counts.open(actor, body);
  }

  @Get()
  @Permit('stock.read')
  @ApiOkResponse({ type: pageAnswer(CountSummaryAnswer) })
  list(@Query() query: CountsQuery): Promise<Page<CountSummaryAnswer>> {
    return this.counts.list(query);
  }

  @Get(':id')
  @Permit('stock.read')
  @ApiOkResponse({ type: CountAnswer })
  one(@Id('count') id: string): Promise<CountAnswer> {
    return this.counts.one(id);
  }

  @Put(':id/lines')
  @Permit('counts.write')
  @ApiOkResponse({ type: CountAnswer })
  count(@By() actor: Actor, @Id('count') id: string, @Body() body: CountedLinesDto) {
    return this.counts.count(actor, id, body.lines);
  }

  @Post(':id/review')
  @HttpCode(200)
  @Permit('counts.write')
  @ApiOkResponse({ type: CountAnswer })
  review(@By() actor: Actor, @Id('count') id: string): Promise<CountAnswer> {
    return this.counts.review(actor, id);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Permit('counts.approve')
  @ApiOkResponse({ type: CountAnswer })
  approve(@By() actor: Actor, @Id('count') id: string): Promise<CountAnswer> {
    return this.counts.approve(actor, id);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Permit('counts.write')
  @ApiOkResponse({ type: CountAnswer })
  reopen(@By() actor: Actor, @Id('count') id: string, @Body() body: CountReasonDto) {
    return this.counts.reopen(actor, id, body.reason ?? null);
  }

  @Post(':id/post')
  @HttpCode(200)
  @Permit('counts.write')
  @ApiOkResponse({ type: CountAnswer })
  post(@By() actor: Actor, @Id('count') id: string): Promise<CountAnswer> {
    return this.counts.post(actor, id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Permit('counts.write')
  @ApiOkResponse({ type: CountAnswer })
  cancel(@By() actor: Actor, @Id('count') id: string, @Body() body: CountReasonDto) {
    return this.counts.cancel(actor, id, body.reason ?? null);
  }
}
