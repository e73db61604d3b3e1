import { Module } from '@nestjs/common';
import { MovementsService } from './movements.service.js';
import { ReceivedController } from './received.controller.js';
import { ReceivedService } from './received.service.js';
import { MovementsController, StockController } from './reports.controller.js';
import { StockService } from './stock.service.js';

@Module({
  controllers: [StockController, MovementsController, ReceivedController],
  providers: [StockService, MovementsService, ReceivedService],
})
export class ReportsModule {}
