import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
} from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../actor.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who gives the command; absent on public routes when nobody is signed in. */
    actor?: Actor;
  }
}

export const PERMISSION = 'mesostock:permission';
export const PUBLIC = 'mesostock:public';

/** A name of the permission table, `<what>.<act>`; the server does not start with an unknown one. */
export type PermissionName = `${string}.${string}`;

/** The route is for signed-in users whose roles include this permission. */
export function Permit(permission: PermissionName): MethodDecorator {
  return applyDecorators(
    SetMetadata(PERMISSION, permission),
    ApiExtension('x-permission', permission),
  );
}

/** The route is for everybody, signed in or not. */
export function Public(): MethodDecorator {
  return applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-permission', 'public'));
}

/** The signed-in user: `@By() actor: Actor`. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('A public route has no actor');
  return actor;
});
