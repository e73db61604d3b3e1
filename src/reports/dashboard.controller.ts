import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '../kernel/http/access.js';
import { DashboardAnswer } from './dashboard.dto.js';
import { DashboardService } from './dashboard.service.js';

@ApiTags('reports')
@Controller('dashboard')
export class DashboardController {
  constructor(private readonly service: DashboardService) {}

  /** The practice at a glance; its numbers may be a minute old. */
  @Get()
  @Permit('reports.read')
  read(): Promise<DashboardAnswer> {
    return this.service.read();
  }
}
