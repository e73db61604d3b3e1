import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Patch,
  type PipeTransform,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../kernel/documents.js';
import { By, Permit } from '../kernel/http/access.js';
import { MakesDocument } from '../kernel/http/answer.js';
import { Id } from '../kernel/http/fields.js';
import { pageAnswer } from '../kernel/http/paging.dto.js';
import type { Page } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import {
  CourseAnswer,
  CourseDto,
  CoursesQuery,
  EndCourseDto,
  LengthDto,
  MaintenanceDto,
  PlannedSessionDto,
} from './courses.dto.js';
import { CoursesService } from './courses.service.js';

/** The number of a planned session in the path; what is no number names none: 404. */
class SessionNumber implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    // The validation before it makes numbers of texts, and NaN of what is none.
    const text = String(value);
    if (!/^[1-9]\d{0,3}$/.test(text)) throw unknown('session of the course', text.slice(0, 80));
    return Number(text);
  }
}

@ApiTags('courses')
@Controller('courses')
export class CoursesController {
  constructor(private readonly courses: CoursesService) {}

  @Post()
  @Permit('courses.write')
  @MakesDocument(CourseAnswer)
  plan(@By() actor: Actor, @Body() body: CourseDto): Promise<Answer<CourseAnswer>> {
    return this.courses.plan(actor, body);
  }

  @Get()
  @Permit('courses.read')
  @ApiOkResponse({ type: pageAnswer(CourseAnswer) })
  list(@Query() query: CoursesQuery): Promise<Page<CourseAnswer>> {
    return this.courses.list(query);
  }

  @Get(':id')
  @Permit('courses.read')
  @ApiOkResponse({ type: CourseAnswer })
  one(@Id('course') id: string): Promise<CourseAnswer> {
    return this.courses.one(id);
  }

  @Post(':id/maintenance')
  @Permit('courses.write')
  @MakesDocument(CourseAnswer)
  maintain(
    @By() actor: Actor,
    @Id('course') id: string,
    @Body() body: MaintenanceDto,
  ): Promise<Answer<CourseAnswer>> {
    return this.courses.maintain(actor, id, body);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Permit('courses.write')
  @ApiOkResponse({ type: CourseAnswer })
  end(@By() actor: Actor, @Id('course') id: string, @Body() body: EndCourseDto) {
    return this.courses.end(actor, id, body.reason);
  }

  @Put(':id/length')
  @Permit('courses.write')
  @ApiOkResponse({ type: CourseAnswer })
  resize(
    @By() actor: Actor,
    @Id('course') id: string,
    @Body() body: LengthDto,
  ): Promise<CourseAnswer> {
    return this.courses.resize(actor, id, body);
  }

  @Patch(':id/sessions/:n')
  @Permit('courses.write')
  @ApiOkResponse({ type: CourseAnswer })
  move(
    @By() actor: Actor,
    @Id('course') id: string,
    @Param('n', SessionNumber) n: number,
    @Body() body: PlannedSessionDto,
  ): Promise<CourseAnswer> {
    return this.courses.move(actor, id, n, body);
  }
}
