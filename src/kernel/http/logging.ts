import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import type { Config } from '../config.js';

/** Never in a log: what signs somebody in. */
const SECRETS = [
  'headers.cookie',
  'headers.authorization',
  'req.headers.cookie',
  'req.headers.authorization',
  'res.headers["set-cookie"]',
  'password',
  '*.password',
  'token',
  '*.token',
];

interface Failure {
  readonly code?: unknown;
  readonly query?: unknown;
}

/**
 * An error as the log tells it. A statement that failed brings the values it was sent, and the
 * driver the row that was refused: names, notes and hashes, which belong into no log.
 */
function told(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = stdSerializers.err(error);
  const { code, query } = error as Failure;
  return { type, message, stack, code, query };
}

/** The server's log: one JSON object a line, on standard output unless told otherwise. */
export function createLogger(
  config: Pick<Config, 'logLevel'>,
  destination?: DestinationStream,
): Logger {
  const options = {
    level: config.logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: told },
    redact: { paths: SECRETS, censor: '…' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What the framework has to say goes into the same log; its chatter at the start only when asked. */
export class FrameworkLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug(String(message));
  }

  warn(message: unknown): void {
    this.logger.warn(String(message));
  }

  error(message: unknown, stack?: unknown): void {
    this.logger.error({ stack }, String(message));
  }

  fatal(message: unknown): void {
    this.logger.fatal(String(message));
  }
}
