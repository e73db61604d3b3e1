import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import { By, Permit } from '../kernel/http/access.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  AlertAnswer,
  AlertsQuery,
  DigestAnswer,
  DigestRequest,
  OwnAlertRequest,
  SnoozeAlertRequest,
  WakeAlertRequest,
} from './alerts.dto.js';
import { AlertsService } from './alerts.service.js';

@ApiTags('alerts')
@Controller('alerts')
export class AlertsController {
  constructor(private readonly alerts: AlertsService) {}

  @Get()
  @Permit('alerts.read')
  @ApiOkResponse({ type: pageAnswer(AlertAnswer) })
  list(@Query() query: AlertsQuery): Promise<Page<AlertAnswer>> {
    return this.alerts.list(query);
  }

  /** Says who sees to an alert. */
  @Post('own')
  @HttpCode(200)
  @Permit('alerts.write')
  own(@By() actor: Actor, @Body() body: OwnAlertRequest): Promise<AlertAnswer> {
    return this.alerts.own(actor, body);
  }

  /** Lets an alert rest until a day. */
  @Post('snooze')
  @HttpCode(200)
  @Permit('alerts.write')
  snooze(@By() actor: Actor, @Body() body: SnoozeAlertRequest): Promise<AlertAnswer> {
    return this.alerts.snooze(actor, body);
  }

  @Post('wake')
  @HttpCode(200)
  @Permit('alerts.write')
  wake(@By() actor: Actor, @Body() { key }: WakeAlertRequest): Promise<AlertAnswer> {
    return this.alerts.wake(actor, key);
  }

  /** Whether the actor gets the daily digest, and where. */
  @Get('digest')
  @Permit('account.own')
  digest(@By() actor: Actor): Promise<DigestAnswer> {
    return this.alerts.digest(actor);
  }

  @Put('digest')
  @Permit('account.own')
  setDigest(@By() actor: Actor, @Body() body: DigestRequest): Promise<DigestAnswer> {
    return this.alerts.setDigest(actor, body);
  }
}
