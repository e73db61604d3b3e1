import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { LocationAnswer, LocationChanges, LocationsQuery, NewLocation } from './locations.dto.js';
import { LocationsService } from './locations.service.js';

@ApiTags('catalog')
@Controller('locations')
export class LocationsController {
  constructor(private readonly service: LocationsService) {}

  @Get()
  @Permit('catalog.read')
  @ApiOkResponse({ type: pageAnswer(LocationAnswer) })
  list(@Query() query: LocationsQuery): Promise<Page<LocationAnswer>> {
    return this.service.list(query);
  }

  @Post()
  @Permit('catalog.write')
  @MakesDocument(LocationAnswer)
  create(@Body() body: NewLocation, @By() actor: Actor): Promise<Answer<LocationAnswer>> {
    return this.service.create(body, actor);
  }

  @Patch(':id')
  @Permit('catalog.write')
  @ApiOkResponse({ type: LocationAnswer })
  change(
    @Id('location') id: string,
    @Body() body: LocationChanges,
    @By() actor: Actor,
  ): Promise<LocationAnswer> {
    return this.service.change(id, body, actor);
  }
}
