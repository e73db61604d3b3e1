import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { DraftsService } from './drafts.service.js';
import { ProposalAnswer, ProposalQuery } from './proposal.dto.js';
import { ProposalService } from './proposal.service.js';
import { SessionHistoryService } from './session-history.service.js';
import {
  DraftDto,
  LoggedSessionAnswer,
  LogSessionDto,
  PreviewAnswer,
  PreviewSessionDto,
  SessionAnswer,
  SessionsQuery,
  UsualItemsAnswer,
  UsualItemsQuery,
  VoidSessionDto,
} from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';
import { VoidService } from './void.service.js';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly history: SessionHistoryService,
    private readonly drafts: DraftsService,
    private readonly voids: VoidService,
    private readonly proposals: ProposalService,
  ) {}

  @Post()
  @Permit('sessions.log')
  @MakesDocument(LoggedSessionAnswer)
  log(@By() actor: Actor, @Body() body: LogSessionDto): Promise<Answer<LoggedSessionAnswer>> {
    return this.sessions.log(actor, body);
  }

  @Post('preview')
  @HttpCode(200)
  @Permit('sessions.log')
  @ApiOkResponse({ type: PreviewAnswer })
  preview(@By() actor: Actor, @Body() body: PreviewSessionDto): Promise<PreviewAnswer> {
    return this.sessions.preview(actor, body);
  }

  @Get()
  @Permit('sessions.read')
  @ApiOkResponse({ type: pageAnswer(SessionAnswer) })
  list(@By() actor: Actor, @Query() query: SessionsQuery): Promise<Page<SessionAnswer>> {
    return this.history.list(actor, query);
  }

  @Get('usual-items')
  @Permit('sessions.log')
  @ApiOkResponse({ type: UsualItemsAnswer })
  async usualItems(@By() actor: Actor, @Query() query: UsualItemsQuery): Promise<UsualItemsAnswer> {
    return { items: await this.history.usualItems(actor, query.patientId) };
  }

  @Get('proposal')
  @Permit('sessions.log')
  @ApiOkResponse({ type: ProposalAnswer })
  propose(@Query() query: ProposalQuery): Promise<ProposalAnswer> {
    return this.proposals.propose(query);
  }

  @Get(':id')
  @Permit('sessions.read')
  @ApiOkResponse({ type: SessionAnswer })
  one(@By() actor: Actor, @Id('session') id: string): Promise<SessionAnswer> {
    return this.history.one(actor, id);
  }

  @Post(':id/void')
  @HttpCode(200)
  @Permit('sessions.void')
  @ApiOkResponse({ type: SessionAnswer })
  async void(@By() actor: Actor, @Id('session') id: string, @Body() body: VoidSessionDto) {
    await this.voids.void(actor, id, body.reason);
    return this.history.one(actor, id);
  }

  @Put(':id/draft')
  @Permit('sessions.log')
  @ApiOkResponse({ type: SessionAnswer })
  async saveDraft(@By() actor: Actor, @Id('session') id: string, @Body() body: DraftDto) {
    await this.drafts.save(actor, id, body);
    return this.history.one(actor, id);
  }

  @Delete(':id/draft')
  @HttpCode(204)
  @Permit('sessions.log')
  discardDraft(@By() actor: Actor, @Id('session') id: string): Promise<void> {
    return this.drafts.discard(actor, id);
  }
}
