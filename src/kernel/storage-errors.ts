import { QueryFailedError } from 'typeorm';
import { Problem, storageUnavailable } from './problems.js';

interface DriverError {
  readonly code?: string;
  readonly message?: string;
}

function driverError(error: unknown): DriverError {
  const inner = error instanceof QueryFailedError ? error.driverError : error;
  return inner !== null && typeof inner === 'object' ? (inner as DriverError) : {};
}

/** Serialisation failure, deadlock, unique violation. */
const RETRY = new Set(['40001', '40P01', '23505']);
const CHECK_VIOLATION = '23514';

/**
 * Whether the same work may end otherwise when tried again on PostgreSQL. A unique violation counts
 * because two requests may record the same thing at the same time: tried again, the second finds
 * what the first recorded. A refusal that a check of the database caused counts too: stock that
 * arrived while the work was waiting for its locks may have been taken by another; tried again, the
 * work locks it with the rest.
 */
export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof Problem) return driverError(error.cause).code === CHECK_VIOLATION;
  const { code } = driverError(error);
  return code !== undefined && RETRY.has(code);
}

const SQLITE_UNAVAILABLE = /^SQLITE_(FULL|IOERR|CANTOPEN|BUSY|LOCKED|READONLY|NOMEM|PROTOCOL)/;
const POSTGRES_UNAVAILABLE = /^(08|53|57P|58)|^25006$/;
const NETWORK_UNAVAILABLE = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|ENETUNREACH)/;
const CONNECTION_LOST =
  /connection terminated|timeout exceeded when trying to connect|not queryable|query read timeout|driver not connected|query runner already released/i;

/** Whether the disk or the connection failed, not the statement. */
export function isUnavailable(error: unknown): boolean {
  const { code, message } = driverError(error);
  if (code !== undefined) {
    if (SQLITE_UNAVAILABLE.test(code)) return true;
    if (POSTGRES_UNAVAILABLE.test(code) || NETWORK_UNAVAILABLE.test(code)) return true;
  }
  return message !== undefined && CONNECTION_LOST.test(message);
}

/** The error to hand on: a failure of the storage becomes a 503, anything else stays itself. */
export function handOn(error: unknown): unknown {
  if (error instanceof Problem) return error;
  return isUnavailable(error) ? storageUnavailable() : error;
}
