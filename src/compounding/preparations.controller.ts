import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { BenchService } from './bench.service.js';
import { DraftService } from './draft.service.js';
import {
  DeviationAnswer,
  PreparationAnswer,
  PreparationPreviewAnswer,
  PreparationRowAnswer,
  PrescribersAnswer,
} from './preparation-answers.dto.js';
import { PreparationBookService } from './preparation-book.service.js';
import { PreparationCheckService } from './preparation-check.service.js';
import {
  BeginPreparationDto,
  CheckDto,
  ConditionConfirmationDto,
  DeviationsQuery,
  DiscardPreparationDto,
  GivePreparationDto,
  OverrideDto,
  PreparationsQuery,
  PreviewPreparationDto,
  ResultDto,
  ReversePreparationDto,
  StepDto,
  TakeDto,
} from './preparations.dto.js';

const STEP = new ParseIntPipe({
  exceptionFactory: () => unknown('step', 'that is no number'),
});

@ApiTags('preparations')
@Controller('preparations')
export class PreparationsController {
  constructor(
    private readonly bench: BenchService,
    private readonly drafts: DraftService,
    private readonly checks: PreparationCheckService,
    private readonly book: PreparationBookService,
  ) {}

  @Post()
  @Permit('preparations.make')
  @MakesDocument(PreparationAnswer)
  begin(@By() actor: Actor, @Body() body: BeginPreparationDto): Promise<Answer<PreparationAnswer>> {
    return this.bench.begin(actor, body);
  }

  @Post('preview')
  @HttpCode(200)
  @Permit('preparations.make')
  @ApiOkResponse({ type: PreparationPreviewAnswer })
  preview(
    @By() actor: Actor,
    @Body() body: PreviewPreparationDto,
  ): Promise<PreparationPreviewAnswer> {
    return this.bench.preview(actor, body);
  }

  @Get()
  @Permit('preparations.read')
  @ApiOkResponse({ type: pageAnswer(PreparationRowAnswer) })
  list(@Query() query: PreparationsQuery): Promise<Page<PreparationRowAnswer>> {
    return this.book.list(query);
  }

  @Get('prescribers')
  @Permit('preparations.read')
  @ApiOkResponse({ type: PrescribersAnswer })
  async prescribers(): Promise<PrescribersAnswer> {
    return { items: await this.book.prescribers() };
  }

  @Get('deviations')
  @Permit('preparations.read')
  @ApiOkResponse({ type: pageAnswer(DeviationAnswer) })
  deviations(@Query() query: DeviationsQuery): Promise<Page<DeviationAnswer>> {
    return this.book.deviations(query);
  }

  @Get(':id')
  @Permit('preparations.read')
  @ApiOkResponse({ type: PreparationAnswer })
  one(@Id('preparation') id: string): Promise<PreparationAnswer> {
    return this.book.one(id);
  }

  @Post(':id/components')
  @HttpCode(200)
  @Permit('preparations.make')
  @ApiOkResponse({ type: PreparationAnswer })
  async take(@By() actor: Actor, @Id('preparation') id: string, @Body() body: TakeDto) {
    await this.bench.take(actor, id, body);
    return this.book.one(id);
  }

  @Delete(':id/components/:takeId')
  @HttpCode(200)
  @Permit('preparations.make')
  @ApiOkResponse({ type: PreparationAnswer })
  async putBack(
    @By() actor: Actor,
    @Id('preparation') id: string,
    @Id('component', 'takeId') takeId: string,
  ) {
    await this.bench.putBack(actor, id, takeId);
    return this.book.one(id);
  }

  @Put(':id/steps/:step')
  @Permit('preparations.make')
  @ApiOkResponse({ type: PreparationAnswer })
  async tick(
    @By() actor: Actor,
    @Id('preparation') id: string,
    @Param('step', STEP) step: number,
    @Body() body: StepDto,
  ) {
    await this.drafts.tick(actor, id, step, body.done);
    return this.book.one(id);
  }

  @Post(':id/overrides')
  @HttpCode(200)
  @Permit('preparations.override')
  @ApiOkResponse({ type: PreparationAnswer })
  async override(@By() actor: Actor, @Id('preparation') id: string, @Body() body: OverrideDto) {
    await this.drafts.override(actor, id, body);
    return this.book.one(id);
  }

  @Post(':id/conditions')
  @HttpCode(200)
  @Permit('preparations.make')
  @ApiOkResponse({ type: PreparationAnswer })
  async confirm(
    @By() actor: Actor,
    @Id('preparation') id: string,
    @Body() body: ConditionConfirmationDto,
  ) {
    await this.drafts.confirm(actor, id, body);
    return this.book.one(id);
  }

  @Put(':id/patient')
  @Permit('preparations.make')
  @ApiOkResponse({ type: PreparationAnswer })
  async give(@By() actor: Actor, @Id('preparation') id: string, @Body() body: GivePreparationDto) {
    await this.drafts.give(actor, id, body);
    return this.book.one(id);
  }

  @Post(':id/prepare')
  @HttpCode(200)
  @Permit('preparations.make')
  @ApiOkResponse({ type: PreparationAnswer })
  async prepare(@By() actor: Actor, @Id('preparation') id: string, @Body() body: ResultDto) {
    await this.bench.prepare(actor, id, body);
    return this.book.one(id);
  }

  @Post(':id/check')
  @HttpCode(200)
  @Permit('preparations.check')
  @ApiOkResponse({ type: PreparationAnswer })
  async check(@By() actor: Actor, @Id('preparation') id: string, @Body() body: CheckDto) {
    await this.checks.check(actor, id, body);
    return this.book.one(id);
  }

  @Post(':id/complete')
  @HttpCode(200)
  @Permit('preparations.release')
  @ApiOkResponse({ type: PreparationAnswer })
  async complete(@By() actor: Actor, @Id('preparation') id: string) {
    await this.checks.complete(actor, id);
    return this.book.one(id);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Permit('preparations.make')
  @ApiOkResponse({ type: PreparationAnswer })
  async discard(
    @By() actor: Actor,
    @Id('preparation') id: string,
    @Body() body: DiscardPreparationDto,
  ) {
    await this.checks.discard(actor, id, body);
    return this.book.one(id);
  }

  @Post(':id/reverse')
  @HttpCode(200)
  @Permit('preparations.make')
  @ApiOkResponse({ type: PreparationAnswer })
  async reverse(
    @By() actor: Actor,
    @Id('preparation') id: string,
    @Body() body: ReversePreparationDto,
  ) {
    await this.checks.reverse(actor, id, body.reason);
    return this.book.one(id);
  }
}
