import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems.js';
import { handOn } from '../storage-errors.js';

/** What Fastify and Nest themselves refuse, by status. */
const REFUSALS: Readonly<Record<number, readonly [name: string, title: string]>> = {
  400: ['malformed', 'The request cannot be read'],
  404: ['no-such-address', 'There is nothing at this address'],
  405: ['wrong-method', 'This address does not take this method'],
  408: ['too-slow', 'The request took too long to arrive'],
  413: ['too-large', 'The request is too large'],
  414: ['address-too-long', 'The address is too long'],
  415: ['wrong-media-type', 'The body must be application/json'],
  431: ['headers-too-large', 'The headers are too large'],
  503: ['closing', 'The server is closing'],
};

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** The refusal to answer with, or `null` for a failure that nobody foresaw. */
export function problemOf(error: unknown): Problem | null {
  const known = handOn(error);
  if (known instanceof Problem) return known;
  const status = statusOf(error);
  const refusal = status === undefined ? undefined : REFUSALS[status];
  if (status === undefined || !refusal) return null;
  return new Problem(`/problems/request/${refusal[0]}`, status, refusal[1]);
}

/** 500: says the request's id, by which the log tells the rest. */
export function internal(requestId: string): Problem {
  return new Problem(
    '/problems/kernel/internal',
    500,
    'Something went wrong here',
    `Nothing more is told outside; the log knows it as request ${requestId}`,
    { requestId },
  );
}

/** Answers with a problem and its media type; `Retry-After` when the problem knows it. */
export function sendProblem(reply: FastifyReply, problem: Problem): void {
  const retryAfter = problem.facts.retryAfterSeconds;
  if (typeof retryAfter === 'number') reply.header('retry-after', String(retryAfter));
  void reply
    .status(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** Renders every refusal and every failure, once. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    let problem = problemOf(error);
    if (!problem) {
      request.log.error({ err: error }, 'failed');
      problem = internal(request.id);
    } else if (problem.status >= 500) {
      request.log.warn({ err: error, problem: problem.type }, 'refused');
    }
    sendProblem(reply, problem);
  }
}
