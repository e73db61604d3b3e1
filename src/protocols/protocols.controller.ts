import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { PagingQuery, pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  NewProtocol,
  ProtocolAnswer,
  ProtocolChanges,
  ProtocolQuery,
  ProtocolsQuery,
  ProtocolVersionAnswer,
} from './protocols.dto.js';
import { ProtocolsService } from './protocols.service.js';

@ApiTags('protocols')
@Controller('protocols')
export class ProtocolsController {
  constructor(private readonly service: ProtocolsService) {}

  @Get()
  @Permit('protocols.read')
  @ApiOkResponse({ type: pageAnswer(ProtocolAnswer) })
  list(@Query() query: ProtocolsQuery): Promise<Page<ProtocolAnswer>> {
    return this.service.list(query);
  }

  @Get(':id')
  @Permit('protocols.read')
  @ApiOkResponse({ type: ProtocolAnswer })
  get(@Id('protocol') id: string, @Query() { version }: ProtocolQuery): Promise<ProtocolAnswer> {
    return this.service.get(id, version);
  }

  @Get(':id/versions')
  @Permit('protocols.read')
  @ApiOkResponse({ type: pageAnswer(ProtocolVersionAnswer) })
  versions(
    @Id('protocol') id: string,
    @Query() query: PagingQuery,
  ): Promise<Page<ProtocolVersionAnswer>> {
    return this.service.versions(id, query);
  }

  @Post()
  @Permit('protocols.write')
  @MakesDocument(ProtocolAnswer)
  create(@Body() body: NewProtocol, @By() actor: Actor): Promise<Answer<ProtocolAnswer>> {
    return this.service.create(body, actor);
  }

  @Patch(':id')
  @Permit('protocols.write')
  @ApiOkResponse({ type: ProtocolAnswer })
  change(
    @Id('protocol') id: string,
    @Body() body: ProtocolChanges,
    @By() actor: Actor,
  ): Promise<ProtocolAnswer> {
    return this.service.change(id, body, actor);
  }
}
