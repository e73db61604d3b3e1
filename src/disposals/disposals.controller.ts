import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  AdjustmentAnswer,
  AdjustmentDto,
  DisposalsQuery,
  ReasonsAnswer,
  ReasonsQuery,
  ReturnAnswer,
  ReturnDto,
  WasteAnswer,
  WasteDto,
  WitnessesAnswer,
} from './disposals.dto.js';
import { DisposalsService } from './disposals.service.js';
import { reasonsFor } from './reasons.rules.js';

@ApiTags('wastes')
@Controller()
export class WastesController {
  constructor(private readonly disposals: DisposalsService) {}

  @Post('wastes')
  @Permit('wastes.write')
  @MakesDocument(WasteAnswer)
  waste(@By() actor: Actor, @Body() body: WasteDto): Promise<Answer<WasteAnswer>> {
    return this.disposals.waste(actor, body);
  }

  @Get('wastes')
  @Permit('stock.read')
  @ApiOkResponse({ type: pageAnswer(WasteAnswer) })
  wastes(@Query() query: DisposalsQuery): Promise<Page<WasteAnswer>> {
    return this.disposals.wastes(query);
  }

  @Get('witnesses')
  @Permit('stock.read')
  @ApiOkResponse({ type: WitnessesAnswer })
  async witnesses(@By() actor: Actor): Promise<WitnessesAnswer> {
    return { items: await this.disposals.witnesses(actor) };
  }

  @Get('reasons')
  @Permit('stock.read')
  @ApiOkResponse({ type: ReasonsAnswer })
  reasons(@Query() query: ReasonsQuery): ReasonsAnswer {
    return { items: reasonsFor(query.for) };
  }
}

@ApiTags('returns')
@Controller('returns')
export class ReturnsController {
  constructor(private readonly disposals: DisposalsService) {}

  @Post()
  @Permit('returns.write')
  @MakesDocument(ReturnAnswer)
  sendBack(@By() actor: Actor, @Body() body: ReturnDto): Promise<Answer<ReturnAnswer>> {
    return this.disposals.sendBack(actor, body);
  }

  @Get()
  @Permit('stock.read')
  @ApiOkResponse({ type: pageAnswer(ReturnAnswer) })
  list(@Query() query: DisposalsQuery): Promise<Page<ReturnAnswer>> {
    return this.disposals.returns(query);
  }
}

@ApiTags('adjustments')
@Controller('adjustments')
export class AdjustmentsController {
  constructor(private readonly disposals: DisposalsService) {}

  @Post()
  @Permit('adjustments.write')
  @MakesDocument(AdjustmentAnswer)
  adjust(@By() actor: Actor, @Body() body: AdjustmentDto): Promise<Answer<AdjustmentAnswer>> {
    return this.disposals.adjust(actor, body);
  }

  @Get()
  @Permit('stock.read')
  @ApiOkResponse({ type: pageAnswer(AdjustmentAnswer) })
  list(@Query() query: DisposalsQuery): Promise<Page<AdjustmentAnswer>> {
    return this.disposals.adjustments(query);
  }
}
