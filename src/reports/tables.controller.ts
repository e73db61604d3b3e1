import { Controller, Delete, Get, HttpCode, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../kernel/actor.js';
import { By, Permit } from '../kernel/http/access.js';
import { Id } from '../kernel/http/fields.js';
import { AnswersFile } from '../kernel/http/files.js';
import { PagingQuery, pageAnswer } from '../kernel/http/paging.dto.js';
import { type Page, pageOf } from '../kernel/paging.js';
import type { Format } from './output/worker-order.js';
import {
  RunAnswer,
  TableAnswer,
  TableFileQuery,
  TableQuery,
  TableRowsAnswer,
} from './tables.dto.js';
import { TablesService } from './tables.service.js';

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

@ApiTags('reports')
@Controller('reports')
export class TablesController {
  constructor(private readonly tables: TablesService) {}

  @Get()
  @Permit('reports.read')
  @ApiOkResponse({ type: pageAnswer(TableAnswer) })
  list(@By() actor: Actor, @Query() { limit, cursor }: PagingQuery): Page<TableAnswer> {
    return pageOf(this.tables.list(actor), limit, cursor);
  }

  /** How far a file has come that was asked for with this `run`. */
  @Get('runs/:id')
  @Permit('reports.read')
  progress(@Id('report run') id: string): RunAnswer {
    return this.tables.progress(id);
  }

  /** Stops a file that is being written. */
  @Delete('runs/:id')
  @HttpCode(204)
  @Permit('reports.read')
  cancel(@Id('report run') id: string): void {
    this.tables.cancel(id);
  }

  @Get(':name')
  @Permit('reports.read')
  rows(
    @By() actor: Actor,
    @Param('name') name: string,
    @Query() query: TableQuery,
  ): Promise<TableRowsAnswer> {
    return this.tables.rows(actor, name, query);
  }

  /** The whole report; `x-total-rows` says how many rows it will have. */
  @Get(':name/file')
  @Permit('reports.read')
  @AnswersFile(...Object.values(MEDIA_TYPES))
  async file(
    @By() actor: Actor,
    @Param('name') name: string,
    @Query() query: TableFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { content, total, fileName, format } = await this.tables.file(actor, name, query);
    await reply
      .header('content-type', MEDIA_TYPES[format])
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .header('x-total-rows', total)
      .header('cache-control', 'no-store')
      .send(content);
  }
}
