import { Module } from '@nestjs/common';
import { DraftsService } from './drafts.service.js';
import { ProposalService } from './proposal.service.js';
import { SessionHistoryService } from './session-history.service.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { VoidService } from './void.service.js';

@Module({
  controllers: [SessionsController],
  providers: [SessionsService, SessionHistoryService, DraftsService, VoidService, ProposalService],
  exports: [SessionsService],
})
export class SessionsModule {}
