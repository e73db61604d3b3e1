import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { AnswersFile, sendFile } from '../kernel/http/files.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  ApproveOrderDto,
  CancelOrderDto,
  OrderAnswer,
  OrderChanges,
  OrderDto,
  OrdersQuery,
  ReopenOrderDto,
  SendOrderDto,
} from './orders.dto.js';
import { OrdersService } from './orders.service.js';

@ApiTags('purchasing')
@Controller('orders')
export class OrdersController {
  constructor(private readonly orders: OrdersService) {}

  @Post()
  @Permit('orders.write')
  @MakesDocument(OrderAnswer)
  draft(@By() actor: Actor, @Body() body: OrderDto): Promise<Answer<OrderAnswer>> {
    return this.orders.draft(actor, body);
  }

  @Get()
  @Permit('orders.read')
  @ApiOkResponse({ type: pageAnswer(OrderAnswer) })
  list(@Query() query: OrdersQuery): Promise<Page<OrderAnswer>> {
    return this.orders.list(query);
  }

  @Get(':id')
  @Permit('orders.read')
  @ApiOkResponse({ type: OrderAnswer })
  one(@Id('order') id: string): Promise<OrderAnswer> {
    return this.orders.one(id);
  }

  @Patch(':id')
  @Permit('orders.write')
  @ApiOkResponse({ type: OrderAnswer })
  change(
    @By() actor: Actor,
    @Id('order') id: string,
    @Body() body: OrderChanges,
  ): Promise<OrderAnswer> {
    return this.orders.change(actor, id, body);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Permit('orders.approve')
  @ApiOkResponse({ type: OrderAnswer })
  approve(
    @By() actor: Actor,
    @Id('order') id: string,
    @Body() body: ApproveOrderDto,
  ): Promise<OrderAnswer> {
    return this.orders.approve(actor, id, body?.version ?? null);
  }

  @Post(':id/reopen')
  @HttpCode(200)
  @Permit('orders.approve')
  @ApiOkResponse({ type: OrderAnswer })
  reopen(
    @By() actor: Actor,
    @Id('order') id: string,
    @Body() body: ReopenOrderDto,
  ): Promise<OrderAnswer> {
    return this.orders.reopen(actor, id, body?.reason ?? null);
  }

  @Post(':id/send')
  @HttpCode(200)
  @Permit('orders.send')
  @ApiOkResponse({ type: OrderAnswer })
  send(
    @By() actor: Actor,
    @Id('order') id: string,
    @Body() body: SendOrderDto,
  ): Promise<OrderAnswer> {
    return this.orders.send(actor, id, body ?? {});
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Permit('orders.cancel')
  @ApiOkResponse({ type: OrderAnswer })
  cancel(
    @By() actor: Actor,
    @Id('order') id: string,
    @Body() body: CancelOrderDto,
  ): Promise<OrderAnswer> {
    return this.orders.cancel(actor, id, body);
  }

  @Get(':id/order.pdf')
  @Permit('orders.read')
  @AnswersFile('application/pdf')
  async pdf(@Id('order') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return sendFile(reply, await this.orders.file(id, 'pdf'));
  }

  @Get(':id/order.csv')
  @Permit('orders.read')
  @AnswersFile('text/csv')
  async csv(@Id('order') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return sendFile(reply, await this.orders.file(id, 'csv'));
  }
}
