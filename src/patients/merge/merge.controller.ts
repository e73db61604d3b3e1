import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../kernel/actor.js';
import { By, Permit } from '../../kernel/http/access.js';
import { Id } from '../../kernel/http/fields.js';
import { MergeDto, PatientDetailsAnswer } from '../patients.dto.js';
import { PatientsService } from '../patients.service.js';
import { MergeService } from './merge.service.js';

@ApiTags('patients')
@Controller('patients/:id/merge')
export class MergeController {
  constructor(
    private readonly merges: MergeService,
    private readonly patients: PatientsService,
  ) {}

  /** Answers the patient who stands for both. */
  @Post()
  @HttpCode(200)
  @Permit('patients.merge')
  @ApiOkResponse({ type: PatientDetailsAnswer })
  async merge(
    @By() actor: Actor,
    @Id('patient') id: string,
    @Body() body: MergeDto,
  ): Promise<PatientDetailsAnswer> {
    await this.merges.merge(actor, id, body);
    return this.patients.get(body.intoId);
  }
}
