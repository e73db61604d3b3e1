import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import { By, Permit } from '../kernel/http/access.js';
import { Id } from '../kernel/http/fields.js';
import { PagingQuery, pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { ChangeUserRequest, CreateUserRequest, UserAnswer } from './identity.dto.js';
import { UsersService } from './users.service.js';

@ApiTags('identity')
@Controller('users')
export class UsersController {
  constructor(private readonly service: UsersService) {}

  @Get()
  @Permit('users.read')
  @ApiOkResponse({ type: pageAnswer(UserAnswer) })
  list(@Query() { limit, cursor }: PagingQuery): Promise<Page<UserAnswer>> {
    return this.service.list(limit, cursor);
  }

  @Post()
  @Permit('users.manage')
  create(@By() actor: Actor, @Body() body: CreateUserRequest): Promise<UserAnswer> {
    return this.service.create(actor, body);
  }

  @Patch(':id')
  @Permit('users.manage')
  change(
    @By() actor: Actor,
    @Id('user') id: string,
    @Body() body: ChangeUserRequest,
  ): Promise<UserAnswer> {
    return this.service.change(actor, id, body);
  }
}
