import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { NewSupplier, SupplierAnswer, SupplierChanges, SuppliersQuery } from './suppliers.dto.js';
import { SuppliersService } from './suppliers.service.js';

@ApiTags('catalog')
@Controller('suppliers')
export class SuppliersController {
  constructor(private readonly service: SuppliersService) {}

  @Get()
  @Permit('catalog.read')
  @ApiOkResponse({ type: pageAnswer(SupplierAnswer) })
  list(@Query() query: SuppliersQuery): Promise<Page<SupplierAnswer>> {
    return this.service.list(query);
  }

  @Post()
  @Permit('catalog.write')
  @MakesDocument(SupplierAnswer)
  create(@Body() body: NewSupplier, @By() actor: Actor): Promise<Answer<SupplierAnswer>> {
    return this.service.create(body, actor);
  }

  @Patch(':id')
  @Permit('catalog.write')
  @ApiOkResponse({ type: SupplierAnswer })
  change(
    @Id('supplier') id: string,
    @Body() body: SupplierChanges,
    @By() actor: Actor,
  ): Promise<SupplierAnswer> {
    return this.service.change(id, body, actor);
  }
}
