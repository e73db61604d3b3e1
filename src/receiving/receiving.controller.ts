import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  CancelDeliveryDto,
  DeliveriesQuery,
  DeliveryAnswer,
  DeliveryDto,
} from './deliveries.dto.js';
import { DeliveriesService } from './deliveries.service.js';
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

@ApiTags('deliveries')
@Controller('deliveries')
export class DeliveriesController {
  constructor(private readonly deliveries: DeliveriesService) {}

  @Post()
  @Permit('deliveries.write')
  @MakesDocument(DeliveryAnswer)
  expect(@By() actor: Actor, @Body() body: DeliveryDto): Promise<Answer<DeliveryAnswer>> {
    return this.deliveries.expect(actor, body);
  }

  @Get()
  @Permit('deliveries.read')
  @ApiOkResponse({ type: pageAnswer(DeliveryAnswer) })
  list(@Query() query: DeliveriesQuery): Promise<Page<DeliveryAnswer>> {
    return this.deliveries.list(query);
  }

  @Get(':id')
  @Permit('deliveries.read')
  @ApiOkResponse({ type: DeliveryAnswer })
  one(@Id('delivery') id: string): Promise<DeliveryAnswer> {
    return this.deliveries.one(id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Permit('deliveries.write')
  @ApiOkResponse({ type: DeliveryAnswer })
  cancel(
    @By() actor: Actor,
    @Id('delivery') id: string,
    @Body() { reason }: CancelDeliveryDto,
  ): Promise<DeliveryAnswer> {
    return this.deliveries.cancel(actor, id, reason);
  }
}
