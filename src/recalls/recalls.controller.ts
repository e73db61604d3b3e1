import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
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
import { ClosingService } from './closing.service.js';
import { LettersService } from './letters.service.js';
import { MatchingService } from './matching.service.js';
import { OpeningService } from './opening.service.js';
import { OpenedRecallAnswer, RecallAnswer, RecallSummaryAnswer } from './recall-answers.dto.js';
import {
  CloseDto,
  DrillLotAnswer,
  LetterDto,
  LetterLanguage,
  LetterQuery,
  LetterTemplateDto,
  LetterTemplatesAnswer,
  MatchAnswer,
  MatchDto,
  NewRecall,
  NoteDto,
  RecallsQuery,
  TaskDto,
} from './recalls.dto.js';
import { RecallsService } from './recalls.service.js';
import { ReportService } from './report.service.js';

@ApiTags('recalls')
@Controller('recalls')
export class RecallsController {
  constructor(
    private readonly recalls: RecallsService,
    private readonly opening: OpeningService,
    private readonly closing: ClosingService,
    private readonly matching: MatchingService,
  ) {}

  @Get()
  @Permit('recalls.read')
  @ApiOkResponse({ type: pageAnswer(RecallSummaryAnswer) })
  list(@Query() query: RecallsQuery): Promise<Page<RecallSummaryAnswer>> {
    return this.recalls.list(query);
  }

  @Post()
  @Permit('recalls.write')
  @MakesDocument(OpenedRecallAnswer)
  open(@By() actor: Actor, @Body() body: NewRecall): Promise<Answer<OpenedRecallAnswer>> {
    return this.opening.open(actor, body);
  }

  /** Which lots and devices a notice may mean; a person confirms. */
  @Post('match')
  @HttpCode(200)
  @Permit('recalls.read')
  @ApiOkResponse({ type: MatchAnswer })
  match(@Body() body: MatchDto): Promise<MatchAnswer> {
    return this.matching.match(body);
  }

  /** A lot by chance, to exercise with. */
  @Get('drill-lot')
  @Permit('recalls.write')
  @ApiOkResponse({ type: DrillLotAnswer })
  drillLot(): Promise<DrillLotAnswer> {
    return this.recalls.drillLot();
  }

  @Get(':id')
  @Permit('recalls.read')
  @ApiOkResponse({ type: RecallAnswer })
  one(@Id('recall') id: string): Promise<RecallAnswer> {
    return this.recalls.one(id);
  }

  @Post(':id/tasks/:taskId')
  @HttpCode(200)
  @Permit('recalls.write')
  @ApiOkResponse({ type: RecallAnswer })
  async act(
    @By() actor: Actor,
    @Id('recall') id: string,
    @Id('task', 'taskId') taskId: string,
    @Body() body: TaskDto,
  ): Promise<RecallAnswer> {
    await this.recalls.act(actor, id, taskId, body);
    return this.recalls.one(id);
  }

  @Post(':id/notes')
  @HttpCode(200)
  @Permit('recalls.write')
  @ApiOkResponse({ type: RecallAnswer })
  async note(@By() actor: Actor, @Id('recall') id: string, @Body() body: NoteDto) {
    await this.recalls.note(actor, id, body.note);
    return this.recalls.one(id);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Permit('recalls.close')
  @ApiOkResponse({ type: RecallAnswer })
  async close(@By() actor: Actor, @Id('recall') id: string, @Body() body: CloseDto) {
    await this.closing.close(actor, id, body);
    return this.recalls.one(id);
  }
}

@ApiTags('recalls')
@Controller('recalls/:id')
export class RecallReportsController {
  constructor(private readonly reports: ReportService) {}

  @Get('report.json')
  @Permit('recalls.read')
  @AnswersFile('application/json')
  async json(@Id('recall') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const report = await this.reports.json(id);
    const bytes = Buffer.from(JSON.stringify(report, null, 2), 'utf8');
    const name = `recall-${report.openedAt.slice(0, 10)}.json`;
    return sendFile(reply, { name, mediaType: 'application/json', bytes });
  }

  @Get('report.csv')
  @Permit('recalls.read')
  @AnswersFile('text/csv')
  async csv(@Id('recall') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return sendFile(reply, await this.reports.csv(id));
  }

  @Get('report.pdf')
  @Permit('recalls.read')
  @AnswersFile('application/pdf')
  async pdf(
    @By() actor: Actor,
    @Id('recall') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendFile(reply, await this.reports.pdf(actor, id));
  }
}

@ApiTags('recalls')
@Controller()
export class RecallLettersController {
  constructor(private readonly letters: LettersService) {}

  @Get('recall-letters')
  @Permit('recalls.read')
  @ApiOkResponse({ type: LetterTemplatesAnswer })
  async templates(): Promise<LetterTemplatesAnswer> {
    return { items: await this.letters.templates() };
  }

  @Put('recall-letters/:language')
  @Permit('recalls.close')
  @ApiOkResponse({ type: LetterTemplatesAnswer })
  async write(
    @By() actor: Actor,
    @Param() { language }: LetterLanguage,
    @Body() body: LetterTemplateDto,
  ): Promise<LetterTemplatesAnswer> {
    await this.letters.write(actor, language, body);
    return { items: await this.letters.templates() };
  }

  /** Back to the template that every practice begins with. */
  @Delete('recall-letters/:language')
  @Permit('recalls.close')
  @ApiOkResponse({ type: LetterTemplatesAnswer })
  async reset(
    @By() actor: Actor,
    @Param() { language }: LetterLanguage,
  ): Promise<LetterTemplatesAnswer> {
    await this.letters.reset(actor, language);
    return { items: await this.letters.templates() };
  }

  /** A letter that knows the patient by code only. */
  @Get('recalls/:id/tasks/:taskId/letter.pdf')
  @Permit('recalls.read')
  @AnswersFile('application/pdf')
  async coded(
    @By() actor: Actor,
    @Id('recall') id: string,
    @Id('task', 'taskId') taskId: string,
    @Query() query: LetterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendFile(reply, await this.letters.coded(actor, id, taskId, query.language));
  }

  /** A letter with name and address, for a reason that is kept. */
  @Post('recalls/:id/tasks/:taskId/letter')
  @HttpCode(200)
  @Permit('patients.reveal')
  @AnswersFile('application/pdf')
  async named(
    @By() actor: Actor,
    @Id('recall') id: string,
    @Id('task', 'taskId') taskId: string,
    @Body() body: LetterDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendFile(reply, await this.letters.named(actor, id, taskId, body));
  }
}
