import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { ItemAnswer, ItemChanges, ItemsQuery, LearntIdentifier, NewItem } from './items.dto.js';
import { ItemsService } from './items.service.js';

@ApiTags('catalog')
@Controller('items')
export class ItemsController {
  constructor(private readonly service: ItemsService) {}

  @Get()
  @Permit('catalog.read')
  @ApiOkResponse({ type: pageAnswer(ItemAnswer) })
  list(@Query() query: ItemsQuery): Promise<Page<ItemAnswer>> {
    return this.service.list(query);
  }

  @Get(':id')
  @Permit('catalog.read')
  @ApiOkResponse({ type: ItemAnswer })
  get(@Id('item') id: string): Promise<ItemAnswer> {
    return this.service.get(id);
  }

  @Post()
  @Permit('catalog.write')
  @MakesDocument(ItemAnswer)
  create(@Body() body: NewItem, @By() actor: Actor): Promise<Answer<ItemAnswer>> {
    return this.service.create(body, actor);
  }

  @Post(':id/identifiers')
  @Permit('catalog.learn')
  @ApiCreatedResponse({ type: ItemAnswer })
  learn(
    @Id('item') id: string,
    @Body() body: LearntIdentifier,
    @By() actor: Actor,
  ): Promise<ItemAnswer> {
    return this.service.learn(id, body, actor);
  }

  @Patch(':id')
  @Permit('catalog.write')
  @ApiOkResponse({ type: ItemAnswer })
  change(
    @Id('item') id: string,
    @Body() body: ItemChanges,
    @By() actor: Actor,
  ): Promise<ItemAnswer> {
    return this.service.change(id, body, actor);
  }
}
