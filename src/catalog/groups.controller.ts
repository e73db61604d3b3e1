import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { ItemGroupAnswer, ItemGroupChanges, ItemGroupsQuery, NewItemGroup } from './groups.dto.js';
import { GroupsService } from './groups.service.js';

@ApiTags('catalog')
@Controller('item-groups')
export class GroupsController {
  constructor(private readonly service: GroupsService) {}

  @Get()
  @Permit('catalog.read')
  @ApiOkResponse({ type: pageAnswer(ItemGroupAnswer) })
  list(@Query() query: ItemGroupsQuery): Promise<Page<ItemGroupAnswer>> {
    return this.service.list(query);
  }

  @Post()
  @Permit('catalog.write')
  @MakesDocument(ItemGroupAnswer)
  create(@Body() body: NewItemGroup, @By() actor: Actor): Promise<Answer<ItemGroupAnswer>> {
    return this.service.create(body, actor);
  }

  @Patch(':id')
  @Permit('catalog.write')
  @ApiOkResponse({ type: ItemGroupAnswer })
  change(
    @Id('item group') id: string,
    @Body() body: ItemGroupChanges,
    @By() actor: Actor,
  ): Promise<ItemGroupAnswer> {
    return this.service.change(id, body, actor);
  }
}
