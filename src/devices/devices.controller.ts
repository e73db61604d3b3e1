import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  DeviceAnswer,
  DeviceChanges,
  DeviceSessionAnswer,
  DeviceSessionsQuery,
  DevicesQuery,
  NewDevice,
} from './devices.dto.js';
import { DevicesService } from './devices.service.js';

@ApiTags('devices')
@Controller('devices')
export class DevicesController {
  constructor(private readonly service: DevicesService) {}

  @Get()
  @Permit('devices.read')
  @ApiOkResponse({ type: pageAnswer(DeviceAnswer) })
  list(@Query() query: DevicesQuery): Promise<Page<DeviceAnswer>> {
    return this.service.list(query);
  }

  @Get(':id')
  @Permit('devices.read')
  @ApiOkResponse({ type: DeviceAnswer })
  get(@Id('device') id: string): Promise<DeviceAnswer> {
    return this.service.get(id);
  }

  @Get(':id/sessions')
  @Permit('sessions.read')
  @ApiOkResponse({ type: pageAnswer(DeviceSessionAnswer) })
  sessions(
    @Id('device') id: string,
    @Query() query: DeviceSessionsQuery,
  ): Promise<Page<DeviceSessionAnswer>> {
    return this.service.sessions(id, query);
  }

  @Post()
  @Permit('devices.write')
  @MakesDocument(DeviceAnswer)
  create(@Body() body: NewDevice, @By() actor: Actor): Promise<Answer<DeviceAnswer>> {
    return this.service.create(body, actor);
  }

  @Patch(':id')
  @Permit('devices.write')
  @ApiOkResponse({ type: DeviceAnswer })
  change(
    @Id('device') id: string,
    @Body() body: DeviceChanges,
    @By() actor: Actor,
  ): Promise<DeviceAnswer> {
    return this.service.change(id, body, actor);
  }
}
