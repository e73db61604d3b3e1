import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { tooManyAttempts } from './identity.problems.js';

/** Failed attempts within a quarter of an hour: a person mistypes a few times, a program goes on. */
const WINDOW_SECONDS = 15 * 60;
const PER_USERNAME = 8;
const PER_ADDRESS = 60;

/**
 * Slows down guessing, per username and per address. An attempt counts before it is checked, so
 * that many at once do not slip through; a right password takes its attempts back.
 */
@Injectable()
export class Throttle {
  private readonly usernames = new RateLimiterMemory({
    points: PER_USERNAME,
    duration: WINDOW_SECONDS,
  });
  private readonly addresses = new RateLimiterMemory({
    points: PER_ADDRESS,
    duration: WINDOW_SECONDS,
  });

  /** @throws Problem `/problems/identity/too-many-attempts` (429) */
  async attempt(username: string, address: string): Promise<void> {
    try {
      await this.addresses.consume(address);
      await this.usernames.consume(username);
    } catch (error) {
      if (error instanceof Error) throw error;
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
