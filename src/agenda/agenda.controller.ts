import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../kernel/http/access.js';
import { AgendaAnswer, AgendaQuery, PractitionersAnswer } from './agenda.dto.js';
import { AgendaService } from './agenda.service.js';

@ApiTags('agenda')
@Controller('agenda')
export class AgendaController {
  constructor(private readonly agenda: AgendaService) {}

  @Get()
  @Permit('courses.read')
  @ApiOkResponse({ type: AgendaAnswer })
  between(@Query() query: AgendaQuery): Promise<AgendaAnswer> {
    return this.agenda.between(query);
  }

  @Get('practitioners')
  @Permit('courses.read')
  @ApiOkResponse({ type: PractitionersAnswer })
  practitioners(): Promise<PractitionersAnswer> {
    return this.agenda.practitioners();
  }
}
