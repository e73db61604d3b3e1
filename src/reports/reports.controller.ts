import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../kernel/http/access.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { StockRowAnswer } from '../lots/lots.js';
import { MovementsService } from './movements.service.js';
import {
  DiscrepanciesAnswer,
  MovementAnswer,
  MovementsQuery,
  StockItemAnswer,
  StockItemsQuery,
  StockQuery,
} from './stock.dto.js';
import { StockService } from './stock.service.js';

@ApiTags('stock')
@Controller('stock')
export class StockController {
  constructor(private readonly stock: StockService) {}

  @Get()
  @Permit('stock.read')
  @ApiOkResponse({ type: pageAnswer(StockRowAnswer) })
  list(@Query() query: StockQuery): Promise<Page<StockRowAnswer>> {
    return this.stock.list(query);
  }

  @Get('items')
  @Permit('stock.read')
  @ApiOkResponse({ type: pageAnswer(StockItemAnswer) })
  items(@Query() query: StockItemsQuery): Promise<Page<StockItemAnswer>> {
    return this.stock.items(query);
  }
}

@ApiTags('ledger')
@Controller()
export class MovementsController {
  constructor(private readonly movements: MovementsService) {}

  @Get('movements')
  @Permit('ledger.read')
  @ApiOkResponse({ type: pageAnswer(MovementAnswer) })
  list(@Query() query: MovementsQuery): Promise<Page<MovementAnswer>> {
    return this.movements.list(query);
  }

  @Get('ledger/discrepancies')
  @Permit('ledger.read')
  @ApiOkResponse({ type: DiscrepanciesAnswer })
  async discrepancies(): Promise<DiscrepanciesAnswer> {
    return { items: await this.movements.discrepancies() };
  }
}
