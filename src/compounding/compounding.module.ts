import { Module } from '@nestjs/common';
import { BenchService } from './bench.service.js';
import { CompatibilityController } from './compatibility.controller.js';
import { CompatibilityService } from './compatibility.service.js';
import { DraftService } from './draft.service.js';
import { FormulasController } from './formulas.controller.js';
import { FormulasService } from './formulas.service.js';
import { PapersController } from './papers.controller.js';
import { PapersService } from './papers.service.js';
import { PreparationBookService } from './preparation-book.service.js';
import { PreparationCheckService } from './preparation-check.service.js';
import { PreparationsController } from './preparations.controller.js';

@Module({
  controllers: [
    FormulasController,
    CompatibilityController,
    PreparationsController,
    PapersController,
  ],
  providers: [
    FormulasService,
    CompatibilityService,
    BenchService,
    DraftService,
    PreparationCheckService,
    PreparationBookService,
    PapersService,
  ],
})
export class CompoundingModule {}
