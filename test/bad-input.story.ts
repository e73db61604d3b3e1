import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import type { Reply } from './harness/client.js';
import { describeOnBothEngines } from './harness/clinic.js';

const cursorOf = (...position: unknown[]) =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

const INVALID = '/problems/request/invalid';

/** A refusal as every refusal is: a problem with its media type, and not our fault. */
function expectProblem(reply: Reply, status: number, type: string): void {
  expect([reply.status, reply.body.type]).toEqual([status, type]);
  expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(reply.body).toMatchObject({
    status,
    title: expect.any(String),
    detail: expect.any(String),
  });
  expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
}

describeOnBothEngines('Bad input', (clinic) => {
  let vial: { id: string };
  let needle: { id: string };
  let lastEntry: unknown;

  /** The last thing that anybody did. */
  const newestEntry = async () => (await clinic.as('admin').get('/audit?limit=1')).body.items[0];

  beforeAll(async () => {
    vial = await clinic.item();
    needle = await clinic.item({ unit: 'piece', containerQuantity: 100, containerKind: 'kit' });
    await clinic.receive(vial);
    await clinic.receive(needle);
  });
  beforeEach(async () => {
    lastEntry = await newestEntry();
  });
  afterEach(async () => {
    expect(await newestEntry()).toEqual(lastEntry);
    expect([await clinic.onHand(vial), await clinic.onHand(needle)]).toEqual([10, 100]);
  });

  const log = (details: object, role: 'nurse' | 'doctor' = 'nurse') =>
    clinic
      .as(role)
      .post('/sessions', clinic.session([{ itemId: vial.id, quantity: 1 }], { ...details }));

  test.each(['{', '{"id":', '[1,', 'nonsense', '{"quantity":NaN}', '{"__proto__":{"x":1}}'])(
    'that is not JSON is malformed: %s',
    async (text) => {
      const reply = await clinic.as('nurse').sendText('POST', '/sessions', text);
      expectProblem(reply, 400, '/problems/request/malformed');
    },
  );

  test.each(['', 'null', '[]', '"text"', '7', 'true'])(
    'that is JSON but no document is invalid: %s',
    async (text) => {
      const reply = await clinic.as('nurse').sendText('POST', '/sessions', text);
      expectProblem(reply, 422, INVALID);
    },
  );

  test('of another media type is refused', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = 'username=nurse&password=x';
    const address = `${clinic.url}/api/v1/auth/sign-in`;
    expect((await fetch(address, { method: 'POST', headers: form, body })).status).toBe(415);
    const text = { 'content-type': 'text/plain' };
    expect((await fetch(address, { method: 'POST', headers: text, body: '{}' })).status).toBe(415);
  });

  test('of five megabytes is too large', async () => {
    const reply = await log({ notes: 'x'.repeat(5_000_000) });
    expectProblem(reply, 413, '/problems/request/too-large');
  });

  test('of ten thousand lines is refused with a short answer', async () => {
    const lines = Array.from({ length: 10_000 }, () => ({ itemId: vial.id, quantity: 0.001 }));
    const reply = await log({ lines });
    expectProblem(reply, 422, INVALID);
    expect(reply.body.errors).toEqual([{ pointer: '/lines', detail: 'must hold at most 1000' }]);
  });

  test('of a few lines too many is refused', async () => {
    const lines = Array.from({ length: 201 }, () => ({ itemId: vial.id, quantity: 0.001 }));
    const reply = await log({ lines });
    expectProblem(reply, 422, INVALID);
    expect(reply.body.errors).toEqual([{ pointer: '/lines', detail: 'must hold at most 200' }]);
  });

  test.each(['[', '{"lines":'])('of endless brackets is refused: %s', async (bracket) => {
    const text = bracket.repeat(50_000);
    const reply = await clinic.as('nurse').sendText('POST', '/sessions', `${text}1`);
    expectProblem(reply, 400, '/problems/request/malformed');
    const close = bracket === '[' ? ']' : '}';
    const whole = `${text}1${close.repeat(50_000)}`;
    expectProblem(await clinic.as('nurse').sendText('POST', '/sessions', whole), 422, INVALID);
  });

  test.each([
    [{ colour: 'red' }, '/colour'],
    [{ patientId: 'x' }, '/patientId'],
    [{ id: newId().toUpperCase() }, '/id'],
    [{ performedAt: '2026-02-30T10:00:00Z' }, '/performedAt'],
    [{ performedAt: '2026-03-01' }, '/performedAt'],
    [{ technique: 'Point by point' }, '/technique'],
    [{ zones: 'face' }, '/zones'],
    [{ lines: [] }, '/lines'],
    [{ lines: [null] }, '/lines'],
    [{ notes: 'a\u0000b' }, '/notes'],
  ])('names the member that is wrong: %p', async (wrong, pointer) => {
    const reply = await log(wrong);
    expectProblem(reply, 422, INVALID);
    expect(reply.body.errors[0].pointer).toMatch(new RegExp(`^${pointer}`));
  });

  test.each([0, -1, 0.0001, 1_000_001, '1', null])(
    'of the quantity %p is refused at its line',
    async (quantity) => {
      const lines = [
        { itemId: vial.id, quantity: 1 },
        { itemId: vial.id, quantity },
      ];
      const reply = await log({ lines });
      expectProblem(reply, 422, INVALID);
      expect(reply.body.errors[0].pointer).toBe('/lines/1/quantity');
    },
  );

  test('of half a piece is refused at its line', async () => {
    const reply = await log({ lines: [{ itemId: needle.id, quantity: 0.5 }] });
    expectProblem(reply, 422, INVALID);
    expect(reply.body.errors[0].pointer).toBe('/lines/0/quantity');
  });

  test.each(['patientId', 'locationId', 'protocolId'])(
    'of an unknown %s is refused',
    async (name) => {
      const reply = await log({ [name]: newId() });
      expect([404, 422]).toContain(reply.status);
    },
  );

  test('of an unknown item is refused', async () => {
    const reply = await log({ lines: [{ itemId: newId(), quantity: 1 }] });
    expect([404, 422]).toContain(reply.status);
  });

  test.each(['not-an-id', '1', "1' OR '1'='1", '%00', newId().toUpperCase(), newId()])(
    'that asks for a thing by %s finds nothing',
    async (id) => {
      for (const things of ['sessions', 'lots', 'items', 'receipts', 'patients']) {
        const reply = await clinic.as('nurse').get(`/${things}/${id}`);
        expectProblem(reply, 404, '/problems/request/unknown');
      }
    },
  );

  test('at an address that is none finds nothing', async () => {
    const reply = await clinic.as('nurse').get('/nothing/here');
    expectProblem(reply, 404, '/problems/request/no-such-address');
  });

  test.each([
    'limit=0',
    'limit=201',
    'limit=ten',
    'limit=1&limit=2',
    'cursor=nonsense',
    'cursor=W10',
    'colour=red',
    'from=yesterday',
  ])('of the query %s is refused', async (query) => {
    expectProblem(await clinic.as('admin').get(`/audit?${query}`), 422, INVALID);
  });

  test.each([['a'], [1.5], [1e300], [-1], [2 ** 63]])(
    'of a page after %p, where pages are numbered, is refused',
    async (place) => {
      const cursor = cursorOf(place);
      const protocol = await clinic.protocol();
      lastEntry = await newestEntry();
      const lists = ['audit', `protocols/${protocol.id}/versions`, 'reports/movements', 'settings'];
      for (const list of lists) {
        const reply = await clinic.as('admin').get(`/${list}?cursor=${cursor}`);
        expectProblem(reply, 422, INVALID);
      }
    },
  );

  test('of a page after a number, where pages go by name, is refused', async () => {
    const reply = await clinic.as('admin').get(`/items?cursor=${cursorOf(1, 2)}`);
    expectProblem(reply, 422, INVALID);
  });

  test.each(['9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '0026-03-01T10:00:00Z'])(
    'of stock as of %s, a year that nobody means, is refused',
    async (asOf) => {
      expectProblem(await clinic.as('nurse').get(`/stock?asOf=${asOf}`), 422, INVALID);
    },
  );

  test.each([
    [{ receivedAt: '0001-01-01T00:00:00Z' }, {}, '/receivedAt'],
    [{ receivedAt: '0026-03-01T10:00:00Z' }, {}, '/receivedAt'],
    [{}, { expiresOn: '0027-03-01' }, '/lines/0/expiresOn'],
    [{}, { expiresOn: '9999-12' }, '/lines/0/expiresOn'],
    [{}, { lotNumber: 'AB\u200b12' }, '/lines/0/lotNumber'],
  ])('of a receipt with %p %p is refused', async (details, line, pointer) => {
    const reply = await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      lines: [{ itemId: vial.id, lotNumber: 'AB12', expiresOn: '2027-03', containers: 1, ...line }],
      ...details,
    });
    expectProblem(reply, 422, INVALID);
    expect(reply.body.errors[0].pointer).toBe(pointer);
  });

  test.each(['a\u0000b', 'Studio\r\nBcc: a@b.example', 'a\u202eb'])(
    'of a practice named %p is refused',
    async (value) => {
      const reply = await clinic.as('admin').put('/settings/practiceName', { value });
      expectProblem(reply, 422, INVALID);
      expect(reply.body.errors[0].pointer).toBe('/value');
    },
  );

  test('that breaks an address is malformed', async () => {
    expectProblem(
      await clinic.as('nurse').get('/items/%E0%A4%A'),
      400,
      '/problems/request/malformed',
    );
  });
});
