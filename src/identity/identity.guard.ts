import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../kernel/clock.js';
import { PERMISSION, type PermissionName } from '../kernel/http/access.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { crossSite, notAllowed, notSignedIn } from './identity.problems.js';
import { may } from './permissions.js';
import { isCrossSite } from './same-origin.rules.js';
import { findByToken, findSignedIn, type Identified } from './sign-ins.store.js';
import { hashToken } from './tokens.js';

/** The cookie that holds a browser's sign-in. */
export const COOKIE = 'mesostock_session';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const BEARER = /^Bearer ([\w.~+/-]{20,200}=*)$/i;

/**
 * Stands before every route: finds out who asks, by one query, and whether their roles as they are
 * now allow it. A route without a permission is public; that none forgot its permission is checked
 * at the start (`kernel/http/routes.ts`).
 */
@Injectable()
export class IdentityGuard implements CanActivate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { authorization } = request.headers;
    // A browser adds cookies by itself, so a write that relies on one, or sets one, must come from
    // our own page. A bearer token is never added by itself.
    if (authorization === undefined && !READS.has(request.method)) assertSameOrigin(request);
    const permission: PermissionName | undefined = Reflect.getMetadata(
      PERMISSION,
      context.getHandler(),
    );
    if (permission === undefined) return true;
    const who = await this.identify(authorization, request.cookies[COOKIE]);
    if (!who) throw notSignedIn();
    request.actor = { ...who, requestId: request.id };
    if (!may(who.roles, permission)) throw notAllowed(permission);
    return true;
  }

  private async identify(
    authorization: string | undefined,
    cookie: string | undefined,
  ): Promise<Identified | null> {
    if (authorization !== undefined) {
      const [, token] = BEARER.exec(authorization) ?? [];
      return token ? this.uow.read((db) => findByToken(db, hashToken(token))) : null;
    }
    if (!cookie) return null;
    const now = this.clock.now().toISOString();
    return this.uow.read((db) => findSignedIn(db, hashToken(cookie), now));
  }
}

function assertSameOrigin(request: FastifyRequest): void {
  const crosses = isCrossSite({
    fetchSite: request.headers['sec-fetch-site'],
    origin: request.headers.origin,
    host: request.host,
  });
  if (crosses) throw crossSite();
}
