import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '../kernel/http/access.js';
import { Id } from '../kernel/http/fields.js';
import { GenealogyService } from './genealogy.service.js';
import { DrawnTraceAnswer, TraceAnswer } from './trace.dto.js';

@ApiTags('lots')
@Controller('lots')
export class GenealogyController {
  constructor(private readonly genealogy: GenealogyService) {}

  @Get(':id/trace')
  @Permit('ledger.read')
  @ApiOkResponse({ type: TraceAnswer })
  trace(@Id('lot') id: string): Promise<TraceAnswer> {
    return this.genealogy.trace(id);
  }

  /** The trace with the nodes and edges it is drawn from. */
  @Get(':id/trace/graph')
  @Permit('ledger.read')
  @ApiOkResponse({ type: DrawnTraceAnswer })
  graph(@Id('lot') id: string): Promise<DrawnTraceAnswer> {
    return this.genealogy.graph(id);
  }
}
