import { Module } from '@nestjs/common';
import { MovementsService } from './movements.service.js';
import { MovementsController, StockController } from './reports.controller.js';
import { StockService } from './stock.service.js';

@Module({
  controllers: [StockController, MovementsController],
  providers: [StockService, MovementsService],
})
export class ReportsModule {}
