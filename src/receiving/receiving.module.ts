import { Module } from '@nestjs/common';
import { DeliveriesService } from './deliveries.service.js';
import { DeliveriesController, ReceivingController } from './receiving.controller.js';
import { ReceivingService } from './receiving.service.js';

@Module({
  controllers: [ReceivingController, DeliveriesController],
  providers: [ReceivingService, DeliveriesService],
  exports: [ReceivingService],
})
export class ReceivingModule {}
