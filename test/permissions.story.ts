import { beforeAll, describe, expect, test } from '@jest/globals';
import { may } from '../src/identity/permissions.js';
import { ROLES, type Role } from '../src/kernel/actor.js';
import { newId } from '../src/kernel/ids.js';
import type { Client, Reply } from './harness/client.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';

const PREFIX = '/api/v1';
const NOT_ALLOWED = '/problems/identity/not-allowed';

/** One operation of the published contract. */
interface Operation {
  readonly method: string;
  readonly path: string;
  /** A permission of the table, or `public`. */
  readonly access: string;
}

type Document = { paths: Record<string, Record<string, { 'x-permission': string }>> };

async function operationsOf(clinic: Clinic): Promise<Operation[]> {
  const response = await fetch(`${clinic.url}/api/openapi.json`);
  const { paths } = (await response.json()) as Document;
  return Object.entries(paths)
    .filter(([path]) => path.startsWith(PREFIX))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path: path.slice(PREFIX.length),
        access: operation['x-permission'],
      })),
    );
}

/** Sends the least there is: nothing in the body, ids that name nothing. */
function call(client: Client, { method, path }: Operation): Promise<Reply> {
  const address = path.replace('{key}', 'undoSeconds').replaceAll(/\{\w+\}/g, () => newId());
  const hasBody = method !== 'GET' && method !== 'DELETE';
  return client.sendText(method, address, hasBody ? '{}' : undefined);
}

const nameOf = ({ method, path }: Operation) => `${method} ${path}`;

describeOnBothEngines('Every route', (clinic) => {
  let operations: Operation[];
  let guarded: Operation[];
  beforeAll(async () => {
    operations = await operationsOf(clinic);
    guarded = operations.filter(({ access }) => access !== 'public');
  });

  test('says who may use it', () => {
    expect(operations.length).toBeGreaterThan(50);
    expect(operations.filter(({ access }) => !access).map(nameOf)).toEqual([]);
  });

  test('that is public is one of these', () => {
    const open = operations.filter(({ access }) => access === 'public');
    expect(open.map(nameOf).sort()).toEqual([
      'GET /health',
      'GET /practice',
      'POST /auth/sign-in',
      'POST /auth/sign-out',
      'POST /setup',
    ]);
  });

  test('that is public lets a stranger in', async () => {
    for (const operation of operations.filter(({ access }) => access === 'public')) {
      const { status } = await call(clinic.stranger, operation);
      expect([nameOf(operation), status < 500 && ![401, 403].includes(status)]).toEqual([
        nameOf(operation),
        true,
      ]);
    }
  });

  test('that is not public asks a stranger to sign in', async () => {
    for (const operation of guarded) {
      const { status, body } = await call(clinic.stranger, operation);
      expect([nameOf(operation), status, body.type]).toEqual([
        nameOf(operation),
        401,
        '/problems/identity/not-signed-in',
      ]);
    }
  });

  describe.each(ROLES)('asked by the %s', (role: Role) => {
    test('lets in whom the table names, and tells others which permission they lack', async () => {
      for (const operation of guarded) {
        const reply = await call(clinic.as(role), operation);
        if (may([role], operation.access)) {
          expect([nameOf(operation), reply.status]).not.toEqual([nameOf(operation), 401]);
          expect([nameOf(operation), reply.body?.type]).not.toEqual([
            nameOf(operation),
            NOT_ALLOWED,
          ]);
          expect([nameOf(operation), reply.status < 500]).toEqual([nameOf(operation), true]);
        } else {
          expect([nameOf(operation), reply.status, reply.body.type]).toEqual([
            nameOf(operation),
            403,
            NOT_ALLOWED,
          ]);
          expect(reply.body.permission).toBe(operation.access);
        }
      }
    });
  });

  test('by which something is written is closed to auditors; what is theirs, or writes nothing, is not', () => {
    const writes = guarded.filter(({ method }) => method !== 'GET');
    const open = writes.filter(({ access }) => may(['auditor'], access));
    expect(open.map(nameOf).sort()).toEqual([
      'DELETE /reports/runs/{id}',
      'PATCH /auth/me',
      'POST /auth/password',
      'POST /recalls/match',
      'POST /scans',
      'PUT /alerts/digest',
    ]);
  });

  test('by which something is read is open to auditors, but tokens and what helps to log', () => {
    const reads = guarded.filter(({ method }) => method === 'GET');
    const closed = reads.filter(({ access }) => !may(['auditor'], access));
    expect(closed.map(nameOf).sort()).toEqual([
      'GET /recalls/drill-lot',
      'GET /sessions/proposal',
      'GET /sessions/usual-items',
      'GET /tokens',
    ]);
  });
});
