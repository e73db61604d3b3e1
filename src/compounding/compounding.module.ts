import { Module } from '@nestjs/common';
import { CompatibilityController } from './compatibility.controller.js';
import { CompatibilityService } from './compatibility.service.js';
import { FormulasController } from './formulas.controller.js';
import { FormulasService } from './formulas.service.js';

@Module({
  controllers: [FormulasController, CompatibilityController],
  providers: [FormulasService, CompatibilityService],
})
export class CompoundingModule {}
