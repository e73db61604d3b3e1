import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../kernel/actor.js';
import type { Config } from '../kernel/config.js';
import { By, Permit, Public } from '../kernel/http/access.js';
import { CONFIG } from '../kernel/kernel.module.js';
import { AuthService, type Caller, type SignedIn } from './auth.service.js';
import {
  ChangeMeRequest,
  ChangePasswordRequest,
  MeAnswer,
  SetupRequest,
  SignInAnswer,
  SignInRequest,
} from './identity.dto.js';
import { COOKIE } from './identity.guard.js';

const callerOf = (request: FastifyRequest): Caller => ({
  address: request.ip,
  requestId: request.id,
});

@ApiTags('identity')
@Controller()
export class AuthController {
  constructor(
    private readonly service: AuthService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes the first administrator, while there is no user. */
  @Post('setup')
  @HttpCode(200)
  @Public()
  async setUp(
    @Body() body: SetupRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAnswer> {
    return this.letIn(reply, await this.service.setUp(body, callerOf(request)));
  }

  @Post('auth/sign-in')
  @HttpCode(200)
  @Public()
  async signIn(
    @Body() body: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInAnswer> {
    return this.letIn(reply, await this.service.signIn(body, callerOf(request)));
  }

  @Post('auth/sign-out')
  @HttpCode(204)
  @Public()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.service.signOut(request.cookies[COOKIE], request.id);
    reply.clearCookie(COOKIE, this.cookieOptions());
  }

  @Get('auth/me')
  @Permit('account.own')
  me(@By() actor: Actor): Promise<MeAnswer> {
    return this.service.me(actor);
  }

  @Patch('auth/me')
  @Permit('account.own')
  changeMe(@By() actor: Actor, @Body() body: ChangeMeRequest): Promise<MeAnswer> {
    return this.service.changeMe(actor, body);
  }

  @Post('auth/password')
  @HttpCode(204)
  @Permit('account.own')
  changePassword(
    @By() actor: Actor,
    @Body() body: ChangePasswordRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.service.changePassword(actor, body, request.cookies[COOKIE], callerOf(request));
  }

  private letIn(reply: FastifyReply, { user, token, expiresAt }: SignedIn): SignInAnswer {
    reply.setCookie(COOKIE, token, { ...this.cookieOptions(), expires: new Date(expiresAt) });
    return { user };
  }

  private cookieOptions() {
    const { secureCookies } = this.config;
    return { httpOnly: true, sameSite: 'strict', path: '/', secure: secureCookies } as const;
  }
}
