import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../kernel/http/access.js';
import { ExpiryPlanAnswer } from './expiry-plan.dto.js';
import { ExpiryPlanService } from './expiry-plan.service.js';

@ApiTags('purchasing')
@Controller('expiry-plan')
export class ExpiryPlanController {
  constructor(private readonly plan: ExpiryPlanService) {}

  @Get()
  @Permit('reorder.read')
  @ApiOkResponse({ type: ExpiryPlanAnswer })
  read(): Promise<ExpiryPlanAnswer> {
    return this.plan.read();
  }
}
