import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../kernel/config.js';
import { CONFIG } from '../kernel/kernel.module.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';

/**
 * Reads who somebody is and what they may do. A replica may lag behind: there, whoever has just
 * signed in would be a stranger, and whoever was shut out would still be in. So where there is a
 * replica, this asks the database that is written to.
 */
@Injectable()
export class CurrentReader {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  read<T>(work: (db: Reader) => Promise<T>): Promise<T> {
    return this.config.databaseReplicaUrl === null ? this.uow.read(work) : this.uow.write(work);
  }
}
