import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  StreamableFile,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { invalid, Problem } from '../problems.js';

/** No upload may be larger, whatever the settings say. */
export const LARGEST_UPLOAD_MEGABYTES = 20;
const MEGABYTE = 1024 * 1024;

/** What a form adds around its file. */
const FORM_OVERHEAD = 64 * 1024;

/** A file as it was sent; what it says about itself is not to be trusted. */
export class SentFile {
  constructor(
    /** The name it had there; `null` when it came as the bare body. */
    readonly name: string | null,
    readonly bytes: Buffer,
  ) {}
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes a file as its body instead of JSON. */
    takesFile?: boolean;
  }
}

function wrongMediaType(): Problem {
  return new Problem(
    '/problems/request/wrong-media-type',
    415,
    'The body must be application/json',
  );
}

function takesFile(request: FastifyRequest): boolean {
  return request.routeOptions.config.takesFile === true;
}

const isJson = (mediaType: string) => /^application\/json\b/i.test(mediaType);

/** The one file of a form (RFC 7578), by Node's own parser. */
async function fileOfForm(mediaType: string, body: Buffer): Promise<SentFile> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': mediaType } })
    .formData()
    .catch(() => {
      throw new Problem('/problems/request/malformed', 400, 'The request cannot be read');
    });
  const [entry, ...others] = [...form.values()];
  if (others.length > 0 || !(entry instanceof Blob)) {
    throw invalid({ pointer: '', detail: 'must be a form with one file and nothing else' });
  }
  const name = 'name' in entry ? String(entry.name) : null;
  return new SentFile(name, Buffer.from(await entry.arrayBuffer()));
}

/**
 * Lets routes marked with {@link TakesFile} have a file as their body, bare or in a form. All other
 * routes keep to JSON, and refuse anything else before it is read.
 */
export function acceptFiles(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request) => {
    const mediaType = request.headers['content-type'] ?? '';
    if (mediaType !== '' && !isJson(mediaType) && !takesFile(request)) throw wrongMediaType();
  });
  const bodyLimit = LARGEST_UPLOAD_MEGABYTES * MEGABYTE + FORM_OVERHEAD;
  fastify.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit },
    async (request: FastifyRequest, body: string | Buffer) => {
      if (!takesFile(request)) throw wrongMediaType();
      const bytes = Buffer.from(body as Buffer);
      const mediaType = request.headers['content-type'] ?? '';
      if (/^multipart\/form-data\b/i.test(mediaType)) return fileOfForm(mediaType, bytes);
      return new SentFile(null, bytes);
    },
  );
}

/** The route takes a file as its body: bare, with any media type but JSON, or in a form. */
export function TakesFile(): MethodDecorator {
  const schema = { type: 'string', format: 'binary' };
  return applyDecorators(
    RouteConfig({ takesFile: true }),
    ApiConsumes('application/octet-stream', 'multipart/form-data'),
    ApiBody({ schema, description: 'The file itself, or a form with this one file' }),
  );
}

/** The file that was sent: `@TheFile() file: SentFile`. @throws Problem 415 when none was */
export const TheFile = createParamDecorator((_: unknown, context: ExecutionContext): SentFile => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body instanceof SentFile) return body;
  throw new Problem(
    '/problems/request/wrong-media-type',
    415,
    'The body must be a file',
    'Send the file as it is with its media type, or as the one file of a form',
  );
});

/** A file as an answer. */
export interface FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The route answers with a file of one of these media types. */
export function AnswersFile(...mediaTypes: string[]): MethodDecorator {
  const content = mediaTypes.map((type) => [
    type,
    { schema: { type: 'string', format: 'binary' } },
  ]);
  return applyDecorators(ApiOkResponse({ content: Object.fromEntries(content) }));
}

/**
 * Hands a file out so that no browser runs anything of it: to be saved, never to be guessed at, and
 * without rights even when somebody opens it in place.
 */
export function sendFile(reply: FastifyReply, { name, mediaType, bytes }: FileAnswer) {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  reply.header('content-security-policy', "sandbox; default-src 'none'");
  reply.header('x-content-type-options', 'nosniff');
  reply.header('cache-control', 'private, no-store');
  return new StreamableFile(bytes, {
    type: mediaType,
    length: bytes.length,
    disposition: `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
  });
}
