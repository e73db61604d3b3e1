import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import { By, Permit, Public } from '../kernel/http/access.js';
import { PagingQuery, pageAnswer } from '../kernel/http/paging.dto.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { ChangeSettingRequest, PracticeAnswer, SettingAnswer } from './practice.dto.js';
import { PracticeService } from './practice.service.js';

@ApiTags('practice')
@Controller()
export class PracticeController {
  constructor(private readonly service: PracticeService) {}

  @Get('practice')
  @Public()
  describe(): Promise<PracticeAnswer> {
    return this.service.describe();
  }

  @Get('settings')
  @Permit('settings.read')
  @ApiOkResponse({ type: pageAnswer(SettingAnswer) })
  async settings(@Query() { limit, cursor }: PagingQuery): Promise<Page<SettingAnswer>> {
    return pageOf(await this.service.settings(), limit, cursor);
  }

  @Put('settings/:key')
  @Permit('settings.write')
  change(
    @By() actor: Actor,
    @Param('key') key: string,
    @Body() { value }: ChangeSettingRequest,
  ): Promise<SettingAnswer> {
    return this.service.change(actor, key, value);
  }
}
