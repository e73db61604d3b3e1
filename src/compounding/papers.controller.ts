import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../kernel/actor.js';
import { By, Permit } from '../kernel/http/access.js';
import { Id } from '../kernel/http/fields.js';
import { AnswersFile, sendFile } from '../kernel/http/files.js';
import { PapersQuery } from './papers.dto.js';
import { PapersService } from './papers.service.js';

@ApiTags('preparations')
@Controller('preparations')
export class PapersController {
  constructor(private readonly papers: PapersService) {}

  @Get(':id/label.pdf')
  @Permit('preparations.read')
  @AnswersFile('application/pdf')
  async label(
    @By() actor: Actor,
    @Id('preparation') id: string,
    @Query() query: PapersQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendFile(reply, await this.papers.label(id, query.language ?? actor.language));
  }

  @Get(':id/worksheet.pdf')
  @Permit('preparations.read')
  @AnswersFile('application/pdf')
  async worksheet(
    @By() actor: Actor,
    @Id('preparation') id: string,
    @Query() query: PapersQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendFile(reply, await this.papers.worksheet(id, query.language ?? actor.language));
  }
}
