import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { OrdersController } from './orders.controller.js';
import { OrdersService } from './orders.service.js';
import { SupplierItemsController } from './supplier-items.controller.js';
import { SupplierItemsService } from './supplier-items.service.js';

@Module({
  imports: [MailModule],
  controllers: [SupplierItemsController, OrdersController],
  providers: [SupplierItemsService, OrdersService],
})
export class PurchasingModule {}
