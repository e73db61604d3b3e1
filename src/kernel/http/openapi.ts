import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VERSION } from '../root.js';

function build(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Mesostock')
    .setDescription(
      "The stock book and compounding bench of a clinic. Quantities are decimals in the item's unit.",
    )
    .setVersion(VERSION)
    .addCookieAuth('mesostock_session')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
  });
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
