import { Module } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { MailModule } from '../mail/mail.module.js';
import { AlertsController } from './alerts.controller.js';
import { AlertsService } from './alerts.service.js';
import { DigestService } from './digest.service.js';

@Module({
  imports: [MailModule],
  controllers: [AlertsController],
  providers: [AlertsService, DigestService],
})
export class AlertsModule {
  constructor(jobs: Jobs, digest: DigestService) {
    jobs.register({
      name: 'daily-digest',
      pattern: '0 7 * * *',
      run: async (at) => `Wrote ${await digest.write(at)} digests`,
    });
  }
}
