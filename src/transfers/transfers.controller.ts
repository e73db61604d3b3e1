import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { TransferAnswer, TransferDto, TransfersQuery } from './transfers.dto.js';
import { TransfersService } from './transfers.service.js';

@ApiTags('transfers')
@Controller('transfers')
export class TransfersController {
  constructor(private readonly transfers: TransfersService) {}

  @Post()
  @Permit('transfers.write')
  @MakesDocument(TransferAnswer)
  transfer(@By() actor: Actor, @Body() body: TransferDto): Promise<Answer<TransferAnswer>> {
    return this.transfers.transfer(actor, body);
  }

  @Get()
  @Permit('stock.read')
  @ApiOkResponse({ type: pageAnswer(TransferAnswer) })
  list(@Query() query: TransfersQuery): Promise<Page<TransferAnswer>> {
    return this.transfers.list(query);
  }
}
