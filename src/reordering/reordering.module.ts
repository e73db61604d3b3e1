import { Module } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { ExpiryPlanController } from './expiry-plan.controller.js';
import { ExpiryPlanService } from './expiry-plan.service.js';
import { ForecastsService } from './forecasts.service.js';
import { ReorderController } from './reorder.controller.js';
import { ReorderService } from './reorder.service.js';

@Module({
  controllers: [ReorderController, ExpiryPlanController],
  providers: [ReorderService, ExpiryPlanService, ForecastsService],
})
export class ReorderingModule {
  constructor(jobs: Jobs, forecasts: ForecastsService) {
    jobs.register({
      name: 'forecasts',
      // Before the digest, which tells what they found.
      pattern: '0 6 * * *',
      run: async (at) => {
        const { items, runningOut } = await forecasts.make(at);
        return `Looked ahead for ${items} items: ${runningOut} should be ordered`;
      },
    });
  }
}
