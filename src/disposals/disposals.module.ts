import { Module } from '@nestjs/common';
import {
  AdjustmentsController,
  ReturnsController,
  WastesController,
} from './disposals.controller.js';
import { DisposalsService } from './disposals.service.js';

@Module({
  controllers: [WastesController, ReturnsController, AdjustmentsController],
  providers: [DisposalsService],
  exports: [DisposalsService],
})
export class DisposalsModule {}
