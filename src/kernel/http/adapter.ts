import { randomUUID } from 'node:crypto';
import fastifyHelmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Config } from '../config.js';
import { acceptFiles } from './files.js';
import { internal, problemOf, sendProblem } from './problem.filter.js';

/** The largest body: two hundred lines with room to spare. */
const BODY_LIMIT = 1024 * 1024;

/** Scripts, styles and data from here only; WebAssembly and workers for reading barcodes. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  },
};

/** Fastify for Nest: JSON, files where a route takes them, limited in size, with an id for each request. */
export function createAdapter(config: Config, logger: FastifyBaseLogger): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: logger,
    // Requests are logged once, when they are answered (see `logRequests`).
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    requestTimeout: 30_000,
    // An address that cannot be decoded never reaches a route, nor the filter of its errors.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const problem = problemOf(error) ?? internal(request.id);
      reply.header('x-request-id', request.id);
      sendProblem(reply, problem);
    },
  });
}

/** JSON is the body; an empty one is none, whatever its media type says. */
function acceptJsonOnly(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else parse(request, body as string, done);
  });
}

function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    // The query of an address may hold what somebody searched for: it stays out of the log.
    const [path] = request.url.split('?', 1);
    request.log.info(
      {
        method: request.method,
        path,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        userId: request.actor?.id,
      },
      'answered',
    );
    done();
  });
}

/** Headers, parsers and the log of requests; before the routes are registered. */
export async function prepareFastify(fastify: FastifyInstance, config: Config): Promise<void> {
  fastify.decorateRequest('actor', undefined);
  acceptJsonOnly(fastify);
  acceptFiles(fastify);
  logRequests(fastify);
  await fastify.register(fastifyHelmet, {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    strictTransportSecurity: config.secureCookies,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
}
