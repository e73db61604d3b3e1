import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { IdentityGuard } from './identity.guard.js';
import { SetupCode } from './setup-code.js';
import { Throttle } from './throttle.js';
import { TokensController } from './tokens.controller.js';
import { TokensService } from './tokens.service.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

@Module({
  controllers: [AuthController, UsersController, TokensController],
  providers: [
    AuthService,
    UsersService,
    TokensService,
    SetupCode,
    Throttle,
    { provide: APP_GUARD, useClass: IdentityGuard },
  ],
  exports: [AuthService, UsersService],
})
export class IdentityModule {}
