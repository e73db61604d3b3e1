import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../kernel/actor.js';
import { By, Permit } from '../kernel/http/access.js';
import { AnswersFile, sendFile } from '../kernel/http/files.js';
import { LabelsDto } from './labels.dto.js';
import { LabelsService } from './labels.service.js';

@ApiTags('labels')
@Controller('labels')
export class LabelsController {
  constructor(private readonly labels: LabelsService) {}

  @Post()
  @HttpCode(200)
  @Permit('labels.print')
  @AnswersFile('application/pdf')
  async print(
    @By() actor: Actor,
    @Body() body: LabelsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return sendFile(reply, await this.labels.print(actor, body));
  }
}
