import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import type { Config } from './config.js';
import { Database } from './database.js';
import { HealthFacts } from './health-facts.js';
import { ReadingThreads } from './reading/reading-threads.js';
import { UnitOfWork } from './unit-of-work.js';

/** Injects the configuration: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('Config');

@Module({})
export class KernelModule {}

/**
 * What every module may ask for: the unit of work, the clock, the configuration, the database,
 * threads for long reading.
 */
export function kernelModule(config: Config, database: Database, clock: Clock): DynamicModule {
  const providers = [
    { provide: CONFIG, useValue: config },
    { provide: Database, useValue: database },
    { provide: UnitOfWork, useValue: database.unitOfWork },
    { provide: Clock, useValue: clock },
    { provide: ReadingThreads, useValue: new ReadingThreads(database.unitOfWork, config) },
    { provide: HealthFacts, useValue: new HealthFacts() },
  ];
  return { module: KernelModule, global: true, providers, exports: providers };
}
