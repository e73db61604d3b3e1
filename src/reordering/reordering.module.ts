import { Module } from '@nestjs/common';
import { ExpiryPlanController } from './expiry-plan.controller.js';
import { ExpiryPlanService } from './expiry-plan.service.js';
import { ReorderController } from './reorder.controller.js';
import { ReorderService } from './reorder.service.js';

@Module({
  controllers: [ReorderController, ExpiryPlanController],
  providers: [ReorderService, ExpiryPlanService],
})
export class ReorderingModule {}
