import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { map } from 'rxjs';
import type { Answer } from '../documents.js';

class AnswerInterceptor implements NestInterceptor<Answer<unknown>, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<Answer<unknown>>) {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map(({ replayed, body }) => {
        reply.status(replayed ? 200 : 201);
        return body;
      }),
    );
  }
}

/**
 * The route makes a document and its method returns an `Answer`: 201 the first time, 200 with the
 * same body when the same request comes again.
 */
export function MakesDocument(body: Type): MethodDecorator {
  return applyDecorators(
    UseInterceptors(new AnswerInterceptor()),
    ApiCreatedResponse({ type: body, description: 'Recorded' }),
    ApiOkResponse({ type: body, description: 'Was recorded before; the first answer' }),
  );
}
