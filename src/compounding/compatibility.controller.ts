import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import {
  CompatibilitiesQuery,
  CompatibilityAnswer,
  MixPairsAnswer,
  NewCompatibility,
  PairsQuery,
} from './compatibility.dto.js';
import { CompatibilityService } from './compatibility.service.js';

@ApiTags('compounding')
@Controller('compatibility')
export class CompatibilityController {
  constructor(private readonly service: CompatibilityService) {}

  @Get()
  @Permit('compatibility.read')
  @ApiOkResponse({ type: pageAnswer(CompatibilityAnswer) })
  list(@Query() query: CompatibilitiesQuery): Promise<Page<CompatibilityAnswer>> {
    return this.service.list(query);
  }

  @Get('pairs')
  @Permit('compatibility.read')
  @ApiOkResponse({ type: MixPairsAnswer })
  pairs(@Query() { itemIds }: PairsQuery): Promise<MixPairsAnswer> {
    return this.service.pairs(itemIds);
  }

  @Post()
  @Permit('compatibility.write')
  @MakesDocument(CompatibilityAnswer)
  enter(@Body() body: NewCompatibility, @By() actor: Actor): Promise<Answer<CompatibilityAnswer>> {
    return this.service.enter(body, actor);
  }
}
