import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../kernel/http/access.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { AlertAnswer, AlertsQuery } from './alerts.dto.js';
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
}
