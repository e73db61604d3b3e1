import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VERSION } from '../root.js';

type Operation = OpenAPIObject['paths'][string]['get'] & { 'x-permission'?: string };

const DESCRIPTION = `The stock book and compounding bench of a clinic.

Quantities are decimals in the item's unit with at most three places, \`…At\` is an instant in UTC,
\`…On\` a day. The \`id\` of a document is made by the caller and is its idempotency key: the same
request again answers as it did the first time. Each operation names the permission it needs.`;

/** Every refusal has this form; further members are the facts of its type. */
const PROBLEM = {
  type: 'object',
  description: 'A refusal (RFC 9457); further members are the facts of its type',
  properties: {
    type: { type: 'string', description: 'Stable, `/problems/<module>/<name>`' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      description: 'The members of the request that are wrong, by their JSON Pointers',
      items: {
        type: 'object',
        properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
        required: ['pointer', 'detail'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail'],
  additionalProperties: true,
};

const REFUSED = {
  description: 'Refused',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** What every operation has in common: how one signs in, and the form of its refusals. */
function complete(operation: Operation): void {
  operation.responses = { ...operation.responses, default: REFUSED };
  operation.security =
    operation['x-permission'] === 'public' ? [] : [{ cookie: [] }, { bearer: [] }];
}

function build(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Mesostock')
    .setDescription(DESCRIPTION)
    .setVersion(VERSION)
    .addCookieAuth('mesostock_session', { type: 'apiKey' }, 'cookie')
    .addBearerAuth({ type: 'http' }, 'bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM },
  };
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) complete(operation);
    }
  }
  return document;
}

/**
 * Publishes the contract at `/api/openapi.json` and a readable page at `/api/docs`. The document
 * is made when it is first asked for, so that a server nobody asks keeps its memory.
 */
export function publishOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => build(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Mesostock API',
  });
}
