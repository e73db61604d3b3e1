import { Module } from '@nestjs/common';
import { ContainersService } from './containers.service.js';
import { ContainersController, LotsController } from './lots.controller.js';
import { LotsService } from './lots.service.js';

@Module({
  controllers: [LotsController, ContainersController],
  providers: [LotsService, ContainersService],
  exports: [LotsService, ContainersService],
})
export class LotsModule {}
