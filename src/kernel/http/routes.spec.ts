import { describe, expect, test } from '@jest/globals';
import 'reflect-metadata';
import { Controller, Get, Post } from '@nestjs/common';
import type { ModulesContainer } from '@nestjs/core';
import { Permit, Public } from './access.js';
import { collectRoutes } from './routes.js';

@Controller('shelves')
class Shelves {
  @Get()
  @Permit('shelves.read')
  list() {}

  @Post(':id/tidy')
  @Public()
  tidy() {}
}

@Controller()
class Outside {
  @Get(['health', 'api/v1/health'])
  @Public()
  health() {}
}

@Controller('forgotten')
class Forgotten {
  @Get()
  list() {}
}

@Controller('both')
class Both {
  @Get()
  @Public()
  @Permit('shelves.read')
  list() {}
}

/** As much of Nest's container as the walk looks at. */
function containing(...metatypes: (new () => object)[]): ModulesContainer {
  const controllers = new Map(metatypes.map((metatype) => [metatype, { metatype }]));
  return new Map([['app', { controllers }]]) as unknown as ModulesContainer;
}

describe('the routes', () => {
  test('say who may use them', () => {
    expect(collectRoutes(containing(Shelves, Outside), () => true)).toEqual([
      {
        method: 'GET',
        path: '/api/v1/shelves',
        permission: 'shelves.read',
        handler: 'Shelves.list',
      },
      {
        method: 'POST',
        path: '/api/v1/shelves/:id/tidy',
        permission: null,
        handler: 'Shelves.tidy',
      },
      { method: 'GET', path: '/health', permission: null, handler: 'Outside.health' },
      { method: 'GET', path: '/api/v1/health', permission: null, handler: 'Outside.health' },
    ]);
  });

  test.each([Forgotten, Both])('of %p do not start', (controller) => {
    expect(() => collectRoutes(containing(controller), () => true)).toThrow(
      `${controller.name}.list must have exactly one of @Permit and @Public`,
    );
  });

  test('do not start with a permission that no role can have', () => {
    expect(() => collectRoutes(containing(Shelves), () => false)).toThrow(
      'Shelves.list names the permission "shelves.read"',
    );
  });
});
