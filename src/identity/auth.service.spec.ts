import { expect, test } from '@jest/globals';
import { Clock } from '../kernel/clock.js';
import { Problem } from '../kernel/problems.js';
import type { Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { AuthService } from './auth.service.js';
import { SetupCode } from './setup-code.js';
import type { Throttle } from './throttle.js';

test('who is overtaken while setting up hears that it is done, not that the code was wrong', async () => {
  const setupCode = new SetupCode();
  const code = setupCode.issue();
  let users = 0;
  const db = { query: async () => Array.from({ length: users }) } as unknown as Reader;
  const uow = { read: (work: (db: Reader) => unknown) => work(db) } as UnitOfWork;
  // The other one is done while this one's attempt is counted.
  const attempt = async () => {
    users = 1;
    setupCode.spend();
  };
  const throttle = { attempt } as unknown as Throttle;
  const auth = new AuthService(uow, new Clock(), throttle, setupCode);
  const refused: unknown = await auth
    .setUp(
      { code, username: 'bea', name: 'Bea', password: 'a long password', language: 'en' },
      { address: '127.0.0.1', requestId: 'one' },
    )
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({ type: '/problems/identity/already-set-up', status: 409 });
});
