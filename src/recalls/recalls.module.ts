import { Module } from '@nestjs/common';
import { PatientsModule } from '../patients/patients.module.js';
import { ClosingService } from './closing.service.js';
import { LettersService } from './letters.service.js';
import { MatchingService } from './matching.service.js';
import { OpeningService } from './opening.service.js';
import {
  RecallLettersController,
  RecallReportsController,
  RecallsController,
} from './recalls.controller.js';
import { RecallsService } from './recalls.service.js';
import { ReportService } from './report.service.js';

@Module({
  imports: [PatientsModule],
  controllers: [RecallsController, RecallReportsController, RecallLettersController],
  providers: [
    RecallsService,
    OpeningService,
    ClosingService,
    MatchingService,
    LettersService,
    ReportService,
  ],
})
export class RecallsModule {}
