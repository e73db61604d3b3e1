import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { AnswersFile, type SentFile, sendFile, TakesFile, TheFile } from '../kernel/http/files.js';
import { MEDIA_TYPES } from '../kernel/http/media-type.rules.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { AttachmentAnswer, AttachmentsQuery, AttachQuery } from './attachments.dto.js';
import { AttachmentsService } from './attachments.service.js';

@ApiTags('attachments')
@Controller('attachments')
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  @Post()
  @Permit('attachments.write')
  @TakesFile()
  @MakesDocument(AttachmentAnswer)
  attach(
    @By() actor: Actor,
    @Query() query: AttachQuery,
    @TheFile() file: SentFile,
  ): Promise<Answer<AttachmentAnswer>> {
    return this.attachments.attach(actor, query, file);
  }

  @Get()
  @Permit('attachments.read')
  @ApiOkResponse({ type: pageAnswer(AttachmentAnswer) })
  list(@Query() query: AttachmentsQuery): Promise<Page<AttachmentAnswer>> {
    return this.attachments.list(query);
  }

  @Get(':id')
  @Permit('attachments.read')
  @ApiOkResponse({ type: AttachmentAnswer })
  one(@Id('attachment') id: string): Promise<AttachmentAnswer> {
    return this.attachments.one(id);
  }

  @Get(':id/content')
  @Permit('attachments.read')
  @AnswersFile(...MEDIA_TYPES)
  async content(@Id('attachment') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return sendFile(reply, await this.attachments.content(id));
  }
}
