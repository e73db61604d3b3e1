import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../database.js';
import { HealthFacts } from '../health-facts.js';
import { storageUnavailable } from '../problems.js';
import { VERSION } from '../root.js';
import { raw, sql } from '../sql.js';
import { UnitOfWork } from '../unit-of-work.js';
import { Public } from './access.js';
import { HealthAnswer } from './health.dto.js';
import { Metrics } from './metrics.js';

/** What whoever runs the server asks it. */
@ApiTags('operations')
@Controller()
export class OperationsController {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly metrics: Metrics,
    private readonly facts: HealthFacts,
  ) {}

  /** 200 when the database answers and all migrations are in it. */
  @Get(['health', 'api/v1/health'])
  @Header('cache-control', 'no-store')
  @Public()
  async health(): Promise<HealthAnswer> {
    const table = raw(this.database.writer.options.migrationsTableName ?? 'migration');
    const [row] = await this.unitOfWork.read((db) =>
      db.query<{ done: number }>(sql`SELECT count(*) AS done FROM ${table}`),
    );
    if (!row || row.done < this.database.writer.migrations.length) throw storageUnavailable();
    return { status: 'ok', version: VERSION, facts: await this.facts.all() };
  }

  @Get('metrics')
  @ApiExcludeEndpoint()
  @Public()
  async scrape(@Res() reply: FastifyReply): Promise<void> {
    const text = await this.metrics.text();
    await reply.type(this.metrics.contentType).send(text);
  }
}
