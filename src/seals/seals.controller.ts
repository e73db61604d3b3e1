import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../kernel/http/access.js';
import { PagingQuery, pageAnswer } from '../kernel/http/paging.dto.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { SealAnswer } from './seals.dto.js';
import { heads } from './seals.js';

@ApiTags('ledger')
@Controller('ledger/seals')
export class SealsController {
  constructor(private readonly uow: UnitOfWork) {}

  /** The newest seal of the ledger and of the audit. */
  @Get()
  @Permit('ledger.read')
  @ApiOkResponse({ type: pageAnswer(SealAnswer) })
  async newest(@Query() { limit, cursor }: PagingQuery): Promise<Page<SealAnswer>> {
    return pageOf(await this.uow.read(heads), limit, cursor);
  }
}
