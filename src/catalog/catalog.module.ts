import { Module } from '@nestjs/common';
import { GroupsController } from './groups.controller.js';
import { GroupsService } from './groups.service.js';
import { ItemsController } from './items.controller.js';
import { ItemsService } from './items.service.js';
import { LocationsController } from './locations.controller.js';
import { LocationsService } from './locations.service.js';
import { SuppliersController } from './suppliers.controller.js';
import { SuppliersService } from './suppliers.service.js';

@Module({
  controllers: [ItemsController, GroupsController, LocationsController, SuppliersController],
  providers: [ItemsService, GroupsService, LocationsService, SuppliersService],
})
export class CatalogModule {}
