import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { PagingQuery, pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  CompareQuery,
  FormulaAnswer,
  FormulaApproval,
  FormulaChanges,
  FormulaComparisonAnswer,
  FormulaQuery,
  FormulaRetirement,
  FormulasQuery,
  NewFormula,
} from './formulas.dto.js';
import { FormulasService } from './formulas.service.js';

@ApiTags('compounding')
@Controller('formulas')
export class FormulasController {
  constructor(private readonly service: FormulasService) {}

  @Get()
  @Permit('formulas.read')
  @ApiOkResponse({ type: pageAnswer(FormulaAnswer) })
  list(@Query() query: FormulasQuery): Promise<Page<FormulaAnswer>> {
    return this.service.list(query);
  }

  @Get(':id')
  @Permit('formulas.read')
  @ApiOkResponse({ type: FormulaAnswer })
  get(@Id('formula') id: string, @Query() { version }: FormulaQuery): Promise<FormulaAnswer> {
    return this.service.get(id, version);
  }

  @Get(':id/versions')
  @Permit('formulas.read')
  @ApiOkResponse({ type: pageAnswer(FormulaAnswer) })
  versions(
    @Id('formula') id: string,
    @Query() { limit, cursor }: PagingQuery,
  ): Promise<Page<FormulaAnswer>> {
    return this.service.versions(id, limit, cursor);
  }

  @Get(':id/compare')
  @Permit('formulas.read')
  @ApiOkResponse({ type: FormulaComparisonAnswer })
  compare(
    @Id('formula') id: string,
    @Query() query: CompareQuery,
  ): Promise<FormulaComparisonAnswer> {
    return this.service.compare(id, query);
  }

  @Post()
  @Permit('formulas.write')
  @MakesDocument(FormulaAnswer)
  create(@Body() body: NewFormula, @By() actor: Actor): Promise<Answer<FormulaAnswer>> {
    return this.service.create(body, actor);
  }

  @Patch(':id')
  @Permit('formulas.write')
  @ApiOkResponse({ type: FormulaAnswer })
  change(
    @Id('formula') id: string,
    @Body() body: FormulaChanges,
    @By() actor: Actor,
  ): Promise<FormulaAnswer> {
    return this.service.change(id, body, actor);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Permit('formulas.approve')
  @ApiOkResponse({ type: FormulaAnswer })
  approve(
    @Id('formula') id: string,
    @Body() body: FormulaApproval,
    @By() actor: Actor,
  ): Promise<FormulaAnswer> {
    return this.service.approve(id, body, actor);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Permit('formulas.approve')
  @ApiOkResponse({ type: FormulaAnswer })
  retire(
    @Id('formula') id: string,
    @Body() { reason }: FormulaRetirement,
    @By() actor: Actor,
  ): Promise<FormulaAnswer> {
    return this.service.retire(id, reason, actor);
  }
}
