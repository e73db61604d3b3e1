import { Module } from '@nestjs/common';
import type { Config } from '../kernel/config.js';
import { HealthFacts } from '../kernel/health-facts.js';
import { CONFIG } from '../kernel/kernel.module.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { ConditionsController } from './conditions/conditions.controller.js';
import { ConditionsService } from './conditions/conditions.service.js';
import { ConsentsController } from './consents/consents.controller.js';
import { ConsentsService } from './consents/consents.service.js';
import { ConsentDocumentsService } from './consents/documents.service.js';
import { IdentityController } from './identity/identity.controller.js';
import { IdentityService } from './identity/identity.service.js';
import { Keyring } from './identity/keyring.js';
import { MergeController } from './merge/merge.controller.js';
import { MergeService } from './merge/merge.service.js';
import { PatientsController } from './patients.controller.js';
import { PatientsService } from './patients.service.js';

/** The key is read before the server listens, and its state is told with the server's health. */
async function openKeyring(config: Config, uow: UnitOfWork, health: HealthFacts) {
  const keyring = await Keyring.open(config.identityKeyFile, uow);
  health.tell('identities', () => uow.read((db) => keyring.state(db)));
  return keyring;
}

@Module({
  controllers: [
    IdentityController,
    MergeController,
    ConditionsController,
    ConsentsController,
    PatientsController,
  ],
  providers: [
    { provide: Keyring, useFactory: openKeyring, inject: [CONFIG, UnitOfWork, HealthFacts] },
    PatientsService,
    IdentityService,
    MergeService,
    ConditionsService,
    ConsentsService,
    ConsentDocumentsService,
  ],
  exports: [Keyring, IdentityService],
})
export class PatientsModule {}
