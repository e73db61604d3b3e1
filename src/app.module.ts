import { type DynamicModule, Module } from '@nestjs/common';
import { AgendaModule } from './agenda/agenda.module.js';
import { AlertsModule } from './alerts/alerts.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CatalogModule } from './catalog/catalog.module.js';
import { CompoundingModule } from './compounding/compounding.module.js';
import { CountsModule } from './counts/counts.module.js';
import { CoursesModule } from './courses/courses.module.js';
import { DevicesModule } from './devices/devices.module.js';
import { DisposalsModule } from './disposals/disposals.module.js';
import { EventsModule } from './events/events.module.js';
import { GenealogyModule } from './genealogy/genealogy.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import type { Clock } from './kernel/clock.js';
import type { Config } from './kernel/config.js';
import type { Database } from './kernel/database.js';
import { Metrics } from './kernel/http/metrics.js';
import { OperationsController } from './kernel/http/operations.controller.js';
import { kernelModule } from './kernel/kernel.module.js';
import { LabelsModule } from './labels/labels.module.js';
import { LotsModule } from './lots/lots.module.js';
import { MailModule } from './mail/mail.module.js';
import { PatientsModule } from './patients/patients.module.js';
import { PracticeModule } from './practice/practice.module.js';
import { ProtocolsModule } from './protocols/protocols.module.js';
import { PurchasingModule } from './purchasing/purchasing.module.js';
import { RecallsModule } from './recalls/recalls.module.js';
import { ReceivingModule } from './receiving/receiving.module.js';
import { ReorderingModule } from './reordering/reordering.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ScanningModule } from './scanning/scanning.module.js';
import { SealsModule } from './seals/seals.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { TransfersModule } from './transfers/transfers.module.js';

/** One line per module; those that stand on others come after them. */
const MODULES = [
  IdentityModule,
  AuditModule,
  PracticeModule,
  JobsModule,
  SealsModule,
  MailModule,
  CatalogModule,
  PatientsModule,
  ProtocolsModule,
  DevicesModule,
  CoursesModule,
  LotsModule,
  GenealogyModule,
  ScanningModule,
  PurchasingModule,
  ReceivingModule,
  AttachmentsModule,
  ImportsModule,
  LabelsModule,
  TransfersModule,
  DisposalsModule,
  CountsModule,
  CompoundingModule,
  SessionsModule,
  RecallsModule,
  EventsModule,
  AgendaModule,
  ReorderingModule,
  ReportsModule,
  AlertsModule,
];

@Module({})
export class AppModule {}

/** The application over an open database, which stays the caller's to close. */
export function appModule(config: Config, database: Database, clock: Clock): DynamicModule {
  return {
    module: AppModule,
    imports: [kernelModule(config, database, clock), ...MODULES],
    controllers: [OperationsController],
    providers: [Metrics],
  };
}
