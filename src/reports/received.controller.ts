import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../kernel/actor.js';
import { By, Permit } from '../kernel/http/access.js';
import { Id } from '../kernel/http/fields.js';
import { AnswersFile, sendFile } from '../kernel/http/files.js';
import { ReceivedAnswer, ReceivedPdfQuery } from './received.dto.js';
import { ReceivedService } from './received.service.js';

@ApiTags('patients')
@Controller('patients/:id')
export class ReceivedController {
  constructor(private readonly service: ReceivedService) {}

  @Get('received')
  @Permit('patients.read')
  @ApiOkResponse({ type: ReceivedAnswer })
  received(@Id('patient') id: string): Promise<ReceivedAnswer> {
    return this.service.received(id);
  }

  @Get('received.pdf')
  @Permit('patients.read')
  @AnswersFile('application/pdf')
  async pdf(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Query() query: ReceivedPdfQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendFile(reply, await this.service.pdf(actor, id, query));
  }
}
