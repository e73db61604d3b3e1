import { Module } from '@nestjs/common';
import { GenealogyController } from './genealogy.controller.js';
import { GenealogyService } from './genealogy.service.js';

@Module({
  controllers: [GenealogyController],
  providers: [GenealogyService],
  exports: [GenealogyService],
})
export class GenealogyModule {}
