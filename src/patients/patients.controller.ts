import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { NewPatient, PatientAnswer, PatientDetailsAnswer, PatientsQuery } from './patients.dto.js';
import { PatientsService } from './patients.service.js';

@ApiTags('patients')
@Controller('patients')
export class PatientsController {
  constructor(private readonly service: PatientsService) {}

  @Get()
  @Permit('patients.read')
  @ApiOkResponse({ type: pageAnswer(PatientAnswer) })
  list(@Query() query: PatientsQuery): Promise<Page<PatientAnswer>> {
    return this.service.list(query);
  }

  @Get(':id')
  @Permit('patients.read')
  @ApiOkResponse({ type: PatientDetailsAnswer })
  get(@Id('patient') id: string): Promise<PatientDetailsAnswer> {
    return this.service.get(id);
  }

  @Post()
  @Permit('patients.write')
  @MakesDocument(PatientAnswer)
  create(@Body() body: NewPatient, @By() actor: Actor): Promise<Answer<PatientAnswer>> {
    return this.service.create(body, actor);
  }
}
