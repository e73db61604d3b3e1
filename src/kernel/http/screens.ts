import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const YEAR = 365 * 24 * 3600;

/** Vite puts the hash of the content into these names: they never change. */
const HASHED = /^assets\//;

/** These are asked for anew each time, so that a new version shows at once. */
const ALWAYS_FRESH = /^(index\.html|sw\.js|manifest\.webmanifest|.*\.html)$/;

function filesIn(folder: string): Set<string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .map((path) => path.split(sep).join('/')),
  );
}

function cacheControl(file: string): string {
  if (HASHED.test(file)) return `public, max-age=${YEAR}, immutable`;
  return ALWAYS_FRESH.test(file) ? 'no-cache' : 'public, max-age=3600';
}

/**
 * Serves the built screens. An address that is no file and not of the API is one of the screens'
 * own addresses: it gets the page, which reads the address itself.
 */
export async function serveScreens(fastify: FastifyInstance, folder: string): Promise<void> {
  const files = existsSync(folder) ? filesIn(folder) : new Set<string>();
  await fastify.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    suppressWarning: true,
  });
  const send = (reply: FastifyReply, file: string) =>
    reply.header('cache-control', cacheControl(file)).sendFile(file);

  fastify.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const path = request.params['*'];
    if (files.has(path)) return send(reply, path);
    const isScreen = !/^(api|assets)(\/|$)/.test(path) && !/\.[a-z0-9]+$/i.test(path);
    if (isScreen && files.has('index.html')) return send(reply, 'index.html');
    reply.callNotFound();
    return reply;
  });
}
