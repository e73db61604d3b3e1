import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  ExplainedSuggestionAnswer,
  ReorderModeQuery,
  ReorderQuery,
  SuggestedOrdersAnswer,
  SuggestedOrdersDto,
  SuggestionAnswer,
} from './reorder.dto.js';
import { ReorderService } from './reorder.service.js';

@ApiTags('purchasing')
@Controller('reorder')
export class ReorderController {
  constructor(private readonly reorder: ReorderService) {}

  @Get()
  @Permit('reorder.read')
  @ApiOkResponse({ type: pageAnswer(SuggestionAnswer) })
  list(@Query() query: ReorderQuery): Promise<Page<SuggestionAnswer>> {
    return this.reorder.list(query);
  }

  @Get(':id')
  @Permit('reorder.read')
  @ApiOkResponse({ type: ExplainedSuggestionAnswer })
  one(
    @Id('item') id: string,
    @Query() { mode }: ReorderModeQuery,
  ): Promise<ExplainedSuggestionAnswer> {
    return this.reorder.one(id, mode);
  }

  @Post('orders')
  @Permit('orders.write')
  @MakesDocument(SuggestedOrdersAnswer)
  order(
    @By() actor: Actor,
    @Body() body: SuggestedOrdersDto,
  ): Promise<Answer<SuggestedOrdersAnswer>> {
    return this.reorder.order(actor, body);
  }
}
