import { Module } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { SealsController } from './seals.controller.js';
import { sealSettled } from './seals.js';

@Module({ controllers: [SealsController] })
export class SealsModule {
  constructor(jobs: Jobs, uow: UnitOfWork) {
    jobs.register({
      name: 'ledger-seal',
      pattern: '*/5 * * * *',
      run: async (at) => {
        const { ledger, audit } = await sealSettled(uow, at);
        return `Sealed ${ledger} movements and ${audit} audit entries`;
      },
    });
  }
}
