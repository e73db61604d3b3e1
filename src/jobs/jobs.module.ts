import { Global, Module } from '@nestjs/common';
import { JobsController } from './jobs.controller.js';
import { Jobs } from './jobs.js';
import { JobsService } from './jobs.service.js';

@Global()
@Module({ controllers: [JobsController], providers: [Jobs, JobsService], exports: [Jobs] })
export class JobsModule {}
