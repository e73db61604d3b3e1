import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import { By, Permit } from '../kernel/http/access.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  NewPriceDto,
  SupplierItemAnswer,
  SupplierItemDto,
  SupplierItemsQuery,
} from './supplier-items.dto.js';
import { SupplierItemsService } from './supplier-items.service.js';

@ApiTags('purchasing')
@Controller()
export class SupplierItemsController {
  constructor(private readonly service: SupplierItemsService) {}

  @Get('supplier-items')
  @Permit('catalog.read')
  @ApiOkResponse({ type: pageAnswer(SupplierItemAnswer) })
  list(@Query() query: SupplierItemsQuery): Promise<Page<SupplierItemAnswer>> {
    return this.service.list(query);
  }

  @Put('suppliers/:id/items/:itemId')
  @Permit('supplier-items.write')
  @ApiOkResponse({ type: SupplierItemAnswer })
  save(
    @By() actor: Actor,
    @Id('supplier') id: string,
    @Id('item', 'itemId') itemId: string,
    @Body() body: SupplierItemDto,
  ): Promise<SupplierItemAnswer> {
    return this.service.save(actor, id, itemId, body);
  }

  @Post('suppliers/:id/items/:itemId/prices')
  @HttpCode(200)
  @Permit('supplier-items.write')
  @ApiOkResponse({ type: SupplierItemAnswer })
  addPrice(
    @By() actor: Actor,
    @Id('supplier') id: string,
    @Id('item', 'itemId') itemId: string,
    @Body() body: NewPriceDto,
  ): Promise<SupplierItemAnswer> {
    return this.service.addPrice(actor, id, itemId, body);
  }
}
