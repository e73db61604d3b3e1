import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import type { Answer } from '../../kernel/documents.js';
import { By, Permit } from '../../kernel/http/access.js';
import { MakesDocument } from '../../kernel/http/answer.js';
import { Id } from '../../kernel/http/fields.js';
import {
  AnswersFile,
  type SentFile,
  sendFile,
  TakesFile,
  TheFile,
} from '../../kernel/http/files.js';
import { MEDIA_TYPES } from '../../kernel/http/media-type.rules.js';
import { DisclosureDto } from '../identity/identity.dto.js';
import { ConsentAnswer, ConsentDto, ConsentsAnswer, WithdrawDto } from './consents.dto.js';
import { ConsentsService } from './consents.service.js';
import { ConsentDocumentsService } from './documents.service.js';

@ApiTags('consents')
@Controller('patients/:id/consents')
export class ConsentsController {
  constructor(
    private readonly consents: ConsentsService,
    private readonly documents: ConsentDocumentsService,
  ) {}

  @Get()
  @Permit('patients.read')
  @ApiOkResponse({ type: ConsentsAnswer })
  async list(@Id('patient') id: string): Promise<ConsentsAnswer> {
    return { items: await this.consents.list(id), nextCursor: null };
  }

  @Post()
  @Permit('consents.write')
  @MakesDocument(ConsentAnswer)
  record(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Body() body: ConsentDto,
  ): Promise<Answer<ConsentAnswer>> {
    return this.consents.record(actor, id, body);
  }

  @Post(':consentId/withdraw')
  @HttpCode(200)
  @Permit('consents.write')
  @ApiOkResponse({ type: ConsentAnswer })
  withdraw(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Id('consent', 'consentId') consentId: string,
    @Body() body: WithdrawDto,
  ): Promise<ConsentAnswer> {
    return this.consents.withdraw(actor, id, consentId, body);
  }

  @Post(':consentId/document')
  @HttpCode(200)
  @Permit('consents.write')
  @TakesFile()
  @ApiOkResponse({ type: ConsentAnswer })
  attach(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Id('consent', 'consentId') consentId: string,
    @TheFile() file: SentFile,
  ): Promise<ConsentAnswer> {
    return this.documents.attach(actor, id, consentId, file);
  }

  /** The file; a POST, because the reason belongs into no address. */
  @Post(':consentId/document/open')
  @HttpCode(200)
  @Permit('patients.reveal')
  @AnswersFile(...MEDIA_TYPES)
  async open(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Id('consent', 'consentId') consentId: string,
    @Body() { reason }: DisclosureDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendFile(reply, await this.documents.open(actor, id, consentId, reason));
  }
}
