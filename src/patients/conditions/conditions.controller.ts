import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../kernel/actor.js';
import type { Answer } from '../../kernel/documents.js';
import { By, Permit } from '../../kernel/http/access.js';
import { MakesDocument } from '../../kernel/http/answer.js';
import { Id } from '../../kernel/http/fields.js';
import {
  ConditionAnswer,
  ConditionDto,
  ConditionsAnswer,
  DecisionDto,
  EndConditionDto,
} from './conditions.dto.js';
import { ConditionsService } from './conditions.service.js';

@ApiTags('conditions')
@Controller('patients/:id/conditions')
export class ConditionsController {
  constructor(private readonly conditions: ConditionsService) {}

  @Get()
  @Permit('patients.read')
  @ApiOkResponse({ type: ConditionsAnswer })
  async list(@Id('patient') id: string): Promise<ConditionsAnswer> {
    return { items: await this.conditions.list(id), nextCursor: null };
  }

  @Post()
  @Permit('conditions.write')
  @MakesDocument(ConditionAnswer)
  record(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Body() body: ConditionDto,
  ): Promise<Answer<ConditionAnswer>> {
    return this.conditions.record(actor, id, body);
  }

  @Post(':conditionId/decisions')
  @HttpCode(200)
  @Permit('conditions.decide')
  @ApiOkResponse({ type: ConditionAnswer })
  decide(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Id('condition', 'conditionId') conditionId: string,
    @Body() body: DecisionDto,
  ): Promise<ConditionAnswer> {
    return this.conditions.decide(actor, id, conditionId, body);
  }

  @Post(':conditionId/end')
  @HttpCode(200)
  @Permit('conditions.decide')
  @ApiOkResponse({ type: ConditionAnswer })
  end(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Id('condition', 'conditionId') conditionId: string,
    @Body() { reason }: EndConditionDto,
  ): Promise<ConditionAnswer> {
    return this.conditions.end(actor, id, conditionId, reason);
  }
}
