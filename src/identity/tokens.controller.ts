import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import { By, Permit } from '../kernel/http/access.js';
import { Id } from '../kernel/http/fields.js';
import { PagingQuery, pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { CreateTokenRequest, NewTokenAnswer, TokenAnswer } from './identity.dto.js';
import { TokensService } from './tokens.service.js';

@ApiTags('identity')
@Controller('tokens')
export class TokensController {
  constructor(private readonly service: TokensService) {}

  @Get()
  @Permit('tokens.manage')
  @ApiOkResponse({ type: pageAnswer(TokenAnswer) })
  list(@Query() { limit, cursor }: PagingQuery): Promise<Page<TokenAnswer>> {
    return this.service.list(limit, cursor);
  }

  @Post()
  @Permit('tokens.manage')
  create(@By() actor: Actor, @Body() body: CreateTokenRequest): Promise<NewTokenAnswer> {
    return this.service.create(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Permit('tokens.manage')
  remove(@By() actor: Actor, @Id('token') id: string): Promise<void> {
    return this.service.remove(actor, id);
  }
}
