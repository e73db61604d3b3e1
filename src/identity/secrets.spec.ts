import { describe, expect, test } from '@jest/globals';
import type { Database } from '../kernel/database.js';
import { Problem } from '../kernel/problems.js';
import { hashPassword, passwordMatches } from './passwords.js';
import { SetupCode } from './setup-code.js';
import { Throttle } from './throttle.js';
import { hashToken, newToken } from './tokens.js';

describe('a password', () => {
  test('is kept as argon2id with the parameters of OWASP, never twice the same', async () => {
    const [one, two] = await Promise.all([hashPassword('mesostock'), hashPassword('mesostock')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  test('matches itself only', async () => {
    const stored = await hashPassword('mesostock-demo');
    expect(await passwordMatches(stored, 'mesostock-demo')).toBe(true);
    expect(await passwordMatches(stored, 'mesostock-Demo')).toBe(false);
  });

  test('of nobody matches nothing, not even the decoy', async () => {
    expect(await passwordMatches(null, 'nobody has this password')).toBe(false);
  });
});

describe('a token', () => {
  test('has 256 bits and is kept as a hash', () => {
    const token = newToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(newToken()).not.toBe(token);
    expect(hashToken(token)).not.toContain(token);
  });
});

describe('the setup code', () => {
  test('opens once, however it is typed', () => {
    const setup = new SetupCode();
    expect(setup.matches('')).toBe(false);
    const code = setup.issue();
    expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}$/);
    expect(setup.matches(code)).toBe(true);
    expect(setup.matches(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBe(true);
    expect(setup.matches(code.slice(1))).toBe(false);
    setup.spend();
    expect(setup.matches(code)).toBe(false);
  });
});

/** How many attempts pass before the first refusal, and that refusal. */
/** There one process counts for itself, and asks nothing of the database. */
const SQLITE = { writer: { options: { type: 'better-sqlite3' } } } as unknown as Database;

async function attemptsUntilRefused(attempt: (count: number) => Promise<void>) {
  for (let count = 0; count < 1000; count++) {
    try {
      await attempt(count);
    } catch (error) {
      return { count, refusal: error as Problem };
    }
  }
  throw new Error('never refused');
}

describe('guessing', () => {
  test('one user is stopped, and told for how long', async () => {
    const throttle = new Throttle(SQLITE);
    const { count, refusal } = await attemptsUntilRefused((at) =>
      throttle.attempt('nurse', `10.0.0.${at}`),
    );
    expect(count).toBe(8);
    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal.status).toBe(429);
    expect(refusal.facts.retryAfterSeconds).toBeGreaterThan(800);
    await expect(throttle.attempt('doctor', '10.0.0.1')).resolves.toBeUndefined();
  });

  test('many users from one address is stopped', async () => {
    const throttle = new Throttle(SQLITE);
    const { count } = await attemptsUntilRefused((at) => throttle.attempt(`user${at}`, '10.0.0.1'));
    expect(count).toBe(60);
  });

  test('is forgotten after the right password', async () => {
    const throttle = new Throttle(SQLITE);
    for (let count = 0; count < 100; count++) {
      await throttle.attempt('nurse', '10.0.0.1');
      await throttle.succeeded('nurse', '10.0.0.1');
    }
    await expect(throttle.attempt('nurse', '10.0.0.1')).resolves.toBeUndefined();
  });
});
