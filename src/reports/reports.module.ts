import { Module } from '@nestjs/common';
import { DashboardController } from './dashboard.controller.js';
import { DashboardService } from './dashboard.service.js';
import { MovementsService } from './movements.service.js';
import { ReceivedController } from './received.controller.js';
import { ReceivedService } from './received.service.js';
import { ReportRuns } from './report-runs.js';
import { MovementsController, StockController } from './reports.controller.js';
import { StockService } from './stock.service.js';
import { TablesController } from './tables.controller.js';
import { TablesService } from './tables.service.js';

@Module({
  controllers: [
    StockController,
    MovementsController,
    ReceivedController,
    TablesController,
    DashboardController,
  ],
  providers: [
    StockService,
    MovementsService,
    ReceivedService,
    TablesService,
    DashboardService,
    ReportRuns,
  ],
})
export class ReportsModule {}
