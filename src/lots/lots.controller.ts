import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { ContainersService } from './containers.service.js';
import {
  ConfirmLotDto,
  ContainerAnswer,
  ContainersQuery,
  DiscardContainerDto,
  DrawAnswer,
  DrawDto,
  LotAnswer,
  LotsQuery,
  OpenContainerDto,
  ReasonDto,
} from './lots.dto.js';
import { LotsService } from './lots.service.js';

@ApiTags('lots')
@Controller('lots')
export class LotsController {
  constructor(private readonly lots: LotsService) {}

  @Get()
  @Permit('stock.read')
  @ApiOkResponse({ type: pageAnswer(LotAnswer) })
  list(@Query() query: LotsQuery): Promise<Page<LotAnswer>> {
    return this.lots.list(query);
  }

  @Get(':id')
  @Permit('stock.read')
  @ApiOkResponse({ type: LotAnswer })
  one(@Id('lot') id: string): Promise<LotAnswer> {
    return this.lots.one(id);
  }

  @Post(':id/hold')
  @HttpCode(200)
  @Permit('lots.hold')
  @ApiOkResponse({ type: LotAnswer })
  async hold(@By() actor: Actor, @Id('lot') id: string, @Body() body: ReasonDto) {
    await this.lots.hold(actor, id, body.reason);
    return this.lots.one(id);
  }

  @Post(':id/release')
  @HttpCode(200)
  @Permit('lots.release')
  @ApiOkResponse({ type: LotAnswer })
  async release(@By() actor: Actor, @Id('lot') id: string, @Body() body: ReasonDto) {
    await this.lots.release(actor, id, body.reason);
    return this.lots.one(id);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Permit('lots.confirm')
  @ApiOkResponse({ type: LotAnswer })
  async confirm(@By() actor: Actor, @Id('lot') id: string, @Body() body: ConfirmLotDto) {
    await this.lots.confirm(actor, id, body.scan ?? null);
    return this.lots.one(id);
  }
}

@ApiTags('containers')
@Controller('containers')
export class ContainersController {
  constructor(private readonly containers: ContainersService) {}

  @Get()
  @Permit('stock.read')
  @ApiOkResponse({ type: pageAnswer(ContainerAnswer) })
  list(@Query() query: ContainersQuery): Promise<Page<ContainerAnswer>> {
    return this.containers.list(query);
  }

  @Post()
  @Permit('containers.write')
  @MakesDocument(ContainerAnswer)
  open(@By() actor: Actor, @Body() body: OpenContainerDto): Promise<Answer<ContainerAnswer>> {
    return this.containers.open(actor, body);
  }

  @Post(':id/draw')
  @Permit('containers.write')
  @MakesDocument(DrawAnswer)
  draw(
    @By() actor: Actor,
    @Id('container') id: string,
    @Body() body: DrawDto,
  ): Promise<Answer<DrawAnswer>> {
    return this.containers.draw(actor, id, body);
  }

  @Post(':id/discard')
  @HttpCode(204)
  @Permit('containers.write')
  discard(@By() actor: Actor, @Id('container') id: string, @Body() body: DiscardContainerDto) {
    return this.containers.discard(actor, id, body);
  }
}
