import { Module } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { MailController } from './mail.controller.js';
import { MailService } from './mail.service.js';

@Module({ controllers: [MailController], providers: [MailService], exports: [MailService] })
export class MailModule {
  constructor(jobs: Jobs, mail: MailService) {
    jobs.register({
      name: 'mail-send',
      pattern: '* * * * *',
      run: async () => {
        const { sent, failed } = await mail.sendDue();
        return mail.isSetUp ? `Sent ${sent}, ${failed} must wait` : 'No post office is set up';
      },
    });
  }
}
