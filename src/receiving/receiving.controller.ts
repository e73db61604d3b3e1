import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { ReceiptAnswer, ReceiptDto, ReceiptsQuery } from './receiving.dto.js';
import { ReceivingService } from './receiving.service.js';

@ApiTags('receipts')
@Controller('receipts')
export class ReceivingController {
  constructor(private readonly receiving: ReceivingService) {}

  @Post()
  @Permit('receipts.write')
  @MakesDocument(ReceiptAnswer)
  receive(@By() actor: Actor, @Body() body: ReceiptDto): Promise<Answer<ReceiptAnswer>> {
    return this.receiving.receive(actor, body);
  }

  @Get()
  @Permit('receipts.read')
  @ApiOkResponse({ type: pageAnswer(ReceiptAnswer) })
  list(@Query() query: ReceiptsQuery): Promise<Page<ReceiptAnswer>> {
    return this.receiving.list(query);
  }

  @Get(':id')
  @Permit('receipts.read')
  @ApiOkResponse({ type: ReceiptAnswer })
  one(@Id('receipt') id: string): Promise<ReceiptAnswer> {
    return this.receiving.one(id);
  }
}
