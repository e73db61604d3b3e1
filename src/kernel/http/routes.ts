import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { PERMISSION, type PermissionName, PUBLIC } from './access.js';

/** The prefix of every route but those of operations. */
export const API_PREFIX = 'api/v1';

/** What stands outside the prefix, because monitors look for it there. */
export const OUTSIDE_PREFIX = ['health', 'metrics', 'api/v1/health'];

/** One route and who may use it. */
export interface Route {
  readonly method: string;
  /** With the prefix, `/api/v1/items/:id`. */
  readonly path: string;
  /** `null`: public. */
  readonly permission: PermissionName | null;
  readonly handler: string;
}

function paths(target: object): string[] {
  const value: unknown = Reflect.getMetadata(PATH_METADATA, target);
  return (Array.isArray(value) ? value : [value]).map(String);
}

function fullPath(controllerPath: string, routePath: string): string {
  const path = `${controllerPath}/${routePath}`.split('/').filter(Boolean).join('/');
  return OUTSIDE_PREFIX.includes(path) ? `/${path}` : `/${API_PREFIX}/${path}`;
}

function accessOf(handler: object, name: string): PermissionName | null {
  const permission: PermissionName | undefined = Reflect.getMetadata(PERMISSION, handler);
  const isPublic = Reflect.getMetadata(PUBLIC, handler) === true;
  if (isPublic === (permission !== undefined)) {
    throw new Error(`${name} must have exactly one of @Permit and @Public`);
  }
  return permission ?? null;
}

function routesOf(controller: Type): Route[] {
  const prototype: Record<string, object> = controller.prototype;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const method: RequestMethod | undefined =
      handler && Reflect.getMetadata(METHOD_METADATA, handler);
    if (!handler || method === undefined) return [];
    const fullName = `${controller.name}.${name}`;
    const permission = accessOf(handler, fullName);
    return paths(controller).flatMap((base) =>
      paths(handler).map((path) => ({
        method: RequestMethod[method],
        path: fullPath(base, path),
        permission,
        handler: fullName,
      })),
    );
  });
}

/**
 * All routes of the application. The server does not start when one of them says neither or both
 * of `@Permit` and `@Public`, or names a permission that no table knows.
 */
export function collectRoutes(
  modules: ModulesContainer,
  isPermission: (name: string) => boolean,
): Route[] {
  const controllers = [...modules.values()].flatMap((module) => [...module.controllers.values()]);
  const routes = controllers.flatMap(({ metatype }) => routesOf(metatype as Type));
  for (const { permission, handler } of routes) {
    if (permission !== null && !isPermission(permission)) {
      throw new Error(`${handler} names the permission "${permission}", which no role can have`);
    }
  }
  return routes;
}
