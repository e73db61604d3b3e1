import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { traceOf } from './genealogy.js';
import type { TraceAnswer } from './trace.dto.js';

/** Where lots went, and what they were made of. */
@Injectable()
export class GenealogyService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws Problem 404 */
  trace(lotId: string): Promise<TraceAnswer> {
    return this.uow.read((db) => traceOf(db, lotId));
  }
}
