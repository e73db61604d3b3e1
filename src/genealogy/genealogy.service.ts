import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { traceOf } from './genealogy.js';
import type { DrawnTraceAnswer, TraceAnswer } from './trace.dto.js';
import { readTrace } from './trace.js';
import { drawnTrace } from './trace-answer.js';

/** Where lots went, and what they were made of. */
@Injectable()
export class GenealogyService {
  constructor(private readonly uow: UnitOfWork) {}

  /** A lot's whole way. @throws Problem 404 */
  trace(lotId: string): Promise<TraceAnswer> {
    return this.uow.read((db) => traceOf(db, lotId));
  }

  /** The same with the nodes and edges it is drawn from. @throws Problem 404 */
  graph(lotId: string): Promise<DrawnTraceAnswer> {
    return this.uow.read(async (db) => drawnTrace(await readTrace(db, lotId)));
  }
}
