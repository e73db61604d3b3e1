import { Injectable } from '@nestjs/common';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  type RateLimiterRes,
} from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { Database } from '../kernel/database.js';
import { handOn } from '../kernel/storage-errors.js';
import { tooManyAttempts } from './identity.problems.js';

/** Failed attempts within a quarter of an hour: a person mistypes a few times, a program goes on. */
const WINDOW_SECONDS = 15 * 60;
const PER_USERNAME = 8;
const PER_ADDRESS = 60;

/** Counts in the database where several processes may stand on it, which is on PostgreSQL. */
function counter(keyPrefix: string, points: number, writer: DataSource): RateLimiterAbstract {
  const options = { keyPrefix, points, duration: WINDOW_SECONDS };
  if (writer.options.type !== 'postgres') return new RateLimiterMemory(options);
  return new RateLimiterPostgres({
    ...options,
    storeClient: writer,
    storeType: 'typeorm',
    tableName: 'sign_in_attempt',
    tableCreated: true,
    clearExpiredByTimeout: true,
  });
}

/**
 * Slows down guessing, per username and per address. An attempt counts before it is checked, so
 * that many at once do not slip through; a right password takes its attempts back.
 */
@Injectable()
export class Throttle {
  private readonly usernames: RateLimiterAbstract;
  private readonly addresses: RateLimiterAbstract;

  constructor({ writer }: Database) {
    this.usernames = counter('username', PER_USERNAME, writer);
    this.addresses = counter('address', PER_ADDRESS, writer);
  }

  /** @throws Problem `/problems/identity/too-many-attempts` (429) */
  async attempt(username: string, address: string): Promise<void> {
    try {
      await this.addresses.consume(address);
      await this.usernames.consume(username);
    } catch (error) {
      if (error instanceof Error) throw handOn(error);
      const { msBeforeNext } = error as RateLimiterRes;
      throw tooManyAttempts(Math.max(1, Math.ceil(msBeforeNext / 1000)));
    }
  }

  /** The password was right: this user's attempts are forgotten. */
  async succeeded(username: string, address: string): Promise<void> {
    await this.usernames.delete(username);
    await this.addresses.reward(address);
  }
}
