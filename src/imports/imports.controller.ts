import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { AnswersFile, type SentFile, sendFile, TakesFile, TheFile } from '../kernel/http/files.js';
import {
  DryRunAnswer,
  DryRunQuery,
  ImportAnswer,
  ImportQuery,
  TemplateQuery,
} from './imports.dto.js';
import { ImportsService } from './imports.service.js';
import { CSV, templateOf, XLSX } from './template.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post('dry-run')
  @HttpCode(200)
  @Permit('imports.write')
  @TakesFile()
  @ApiOkResponse({ type: DryRunAnswer })
  dryRun(
    @By() actor: Actor,
    @Query() query: DryRunQuery,
    @TheFile() file: SentFile,
  ): Promise<DryRunAnswer> {
    return this.imports.dryRun(actor, query, file);
  }

  @Post()
  @Permit('imports.write')
  @TakesFile()
  @MakesDocument(ImportAnswer)
  run(
    @By() actor: Actor,
    @Query() query: ImportQuery,
    @TheFile() file: SentFile,
  ): Promise<Answer<ImportAnswer>> {
    return this.imports.run(actor, query, file);
  }

  @Get('template')
  @Permit('catalog.read')
  @AnswersFile(CSV, XLSX)
  async template(@Query() query: TemplateQuery, @Res({ passthrough: true }) reply: FastifyReply) {
    return sendFile(reply, await templateOf(query));
  }
}
