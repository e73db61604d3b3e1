import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { day, describeOnBothEngines } from './harness/clinic.js';
import { countRows } from './harness/raw-database.js';

const IMPOSSIBLE_INSTANTS = [
  '2026-02-29T10:00:00Z',
  '2026-13-01T10:00:00Z',
  '2026-01-01T25:00:00Z',
  '2026-01-01T10:00:00',
  '2026-01-01',
  'now',
  '',
  1_767_261_600_000,
  '9999-12-31T23:59:59-01:00',
  '0000-01-01T00:00:00+01:00',
];

const BAD_QUANTITIES = ['1', '-1', '0', 'NaN', '1e400', '1.0001', '1000001', '"2"', 'null', '[1]'];

describeOnBothEngines('A document that is wrong', (clinic) => {
  let item: { id: string };
  let needle: { id: string };
  let lotId: string;
  let other: { id: string };
  let written: Record<string, number>;

  const remember = async () => {
    written = await countRows(clinic.databaseUrl);
  };
  beforeEach(remember);
  afterEach(async () => {
    expect(await countRows(clinic.databaseUrl)).toEqual(written);
  });

  beforeAll(async () => {
    item = await clinic.item();
    needle = await clinic.item({ unit: 'piece', containerQuantity: 1, containerUse: 'single' });
    other = await clinic.location();
    lotId = (await clinic.receive(item, { containers: 5 })).lotId;
    await clinic.receive(needle, { containers: 5 });
  });

  const documents: Readonly<Record<string, () => Record<string, unknown>>> = {
    '/sessions': () => clinic.session([{ itemId: item.id, quantity: 1 }]),
    '/receipts': () => ({
      id: newId(),
      locationId: clinic.room,
      receivedAt: new Date().toISOString(),
      lines: [{ itemId: item.id, lotNumber: newId(), expiresOn: day(9), containers: 1 }],
    }),
    '/transfers': () => ({
      id: newId(),
      fromLocationId: clinic.room,
      toLocationId: other.id,
      transferredAt: new Date().toISOString(),
      lines: [{ lotId, quantity: 10 }],
    }),
    '/containers': () => ({ id: newId(), lotId, locationId: clinic.room, openedAt: null }),
  };
  const paths = ['/sessions', '/receipts', '/transfers', '/containers'];
  const made = (path: string) => documents[path]?.() ?? {};

  /** Sends it and asserts a clear problem; that no row was written is looked at after each test. */
  async function refused(path: string, body: unknown, status = 422): Promise<string[]> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const reply = await clinic.as('nurse').sendText('POST', path, text);
    expect({ path, text: text.slice(0, 300), status: reply.status }).toMatchObject({ status });
    expect(reply.headers.get('content-type')).toMatch('application/problem+json');
    expect(reply.body).toMatchObject({
      type: expect.stringMatching(/^\/problems\/[a-z-]+\/[a-z-]+$/),
      title: expect.stringMatching(/\w/),
      detail: expect.stringMatching(/\w/),
      status,
    });
    const errors: { pointer: string }[] = reply.body.errors ?? [];
    return errors.map((error) => error.pointer);
  }

  test('is told from one that is right', async () => {
    for (const path of paths) {
      const reply = await clinic.as('nurse').post(path, made(path));
      expect({ path, status: reply.status, body: reply.body }).toMatchObject({ status: 201 });
    }
    await remember();
  });

  describe.each(paths)('at %s', (path) => {
    test('has unknown members', async () => {
      expect(await refused(path, { ...made(path), colour: 'red' })).toEqual(['/colour']);
      const { lines } = made(path) as { lines?: object[] };
      if (!lines) return;
      const line = { ...lines[0], price: 3 };
      expect(await refused(path, { ...made(path), lines: [line] })).toEqual(['/lines/0/price']);
    });

    test('lacks everything', async () => {
      expect((await refused(path, {})).length).toBeGreaterThan(1);
    });

    test('has an impossible time', async () => {
      const names = ['performedAt', 'receivedAt', 'transferredAt', 'openedAt'];
      const name = names.find((candidate) => candidate in made(path)) ?? '';
      for (const instant of IMPOSSIBLE_INSTANTS) {
        expect(await refused(path, { ...made(path), [name]: instant })).toEqual([`/${name}`]);
      }
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
      expect(await refused(path, { ...made(path), [name]: tomorrow })).toEqual([`/${name}`]);
    });

    test('names what is not there', async () => {
      const ids = Object.keys(made(path)).filter((key) => key !== 'id' && key.endsWith('Id'));
      expect(ids.length).toBeGreaterThan(0);
      for (const key of ids) {
        expect(await refused(path, { ...made(path), [key]: newId() })).toEqual([`/${key}`]);
        expect(await refused(path, { ...made(path), [key]: 'x' })).toEqual([`/${key}`]);
      }
    });

    test('is no object', async () => {
      for (const body of ['[]', '"text"', '7', 'null', 'true']) await refused(path, body);
    });

    test('is broken, or too much', async () => {
      await refused(path, JSON.stringify(made(path)).slice(0, -1), 400);
      await refused(path, `{"id":"${'x'.repeat(5 * 1024 * 1024)}"}`, 413);
    });
  });

  test.each(['/sessions', '/transfers', '/receipts'])(
    'at %s has no lines, ten thousand, or lines that are none',
    async (path) => {
      const { lines } = made(path) as { lines: object[] };
      expect(await refused(path, { ...made(path), lines: [] })).toEqual(['/lines']);
      expect(await refused(path, { ...made(path), lines: 'all' })).toContain('/lines');
      expect((await refused(path, { ...made(path), lines: [[], null, 3] }))[0]).toMatch(/^\/lines/);
      // About a megabyte: either the size or the number is what is refused first.
      const many = Array.from({ length: 10_000 }, () => lines[0]);
      const reply = await clinic.as('nurse').post(path, { ...made(path), lines: many });
      expect([413, 422]).toContain(reply.status);
      expect(JSON.stringify(reply.body).length).toBeLessThan(10_000);
    },
  );

  test.each(BAD_QUANTITIES.slice(1))('speaks of the quantity %s', async (quantity) => {
    // NaN is no JSON at all.
    const status = quantity === 'NaN' ? 400 : 422;
    const body = (path: string, line: string) =>
      JSON.stringify({ ...made(path), lines: ['LINE'] }).replace('"LINE"', line);
    for (const [path, id] of [
      ['/sessions', `"itemId":"${item.id}"`],
      ['/transfers', `"lotId":"${lotId}"`],
    ] as const) {
      const pointers = await refused(path, body(path, `{${id},"quantity":${quantity}}`), status);
      if (status === 422) expect(pointers).toEqual(['/lines/0/quantity']);
    }
    const line = `{"itemId":"${item.id}","lotNumber":"B","expiresOn":"2099-01","containers":${quantity}}`;
    const pointers = await refused('/receipts', body('/receipts', line), status);
    if (status === 422) expect(pointers).toEqual(['/lines/0/containers']);
  });

  test('speaks of parts of pieces, or of vials', async () => {
    for (const quantity of [0.5, 1.001]) {
      const lines = [
        { itemId: item.id, quantity: 1 },
        { itemId: needle.id, quantity },
      ];
      expect(await refused('/sessions', clinic.session(lines))).toEqual(['/lines/1/quantity']);
    }
    const half = { ...made('/transfers'), lines: [{ lotId, quantity: 5 }] };
    expect(await refused('/transfers', half)).toEqual(['/lines/0/quantity']);
  });

  test.each(['2026-02-30', '2026-13', '2026-00-01', '26-01-01', '01/2027', '', 20270101])(
    'has the expiry %p',
    async (expiresOn) => {
      const line = { itemId: item.id, lotNumber: 'B', expiresOn, containers: 1 };
      const pointers = await refused('/receipts', { ...made('/receipts'), lines: [line] });
      expect(pointers).toEqual(['/lines/0/expiresOn']);
    },
  );

  test('names lots, containers and items that are none, or are not its own', async () => {
    const line = { itemId: item.id, quantity: 1 };
    for (const [wrong, pointer] of [
      [{ itemId: newId() }, '/lines/0/itemId'],
      [{ lotId: newId() }, '/lines/0/lotId'],
      [{ itemId: needle.id, lotId }, '/lines/0/lotId'],
      [{ containerId: newId() }, '/lines/0/containerId'],
      [{ containerId: clinic.room }, '/lines/0/containerId'],
      [{ lotId: 'x' }, '/lines/0/lotId'],
      [{ reason: 'no' }, '/lines/0/reason'],
    ] as const) {
      expect(await refused('/sessions', clinic.session([{ ...line, ...wrong }]))).toEqual([
        pointer,
      ]);
    }
    const details = { protocolId: newId() };
    expect(await refused('/sessions', clinic.session([line], details))).toEqual(['/protocolId']);
    const lot = { ...made('/transfers'), lines: [{ lotId: newId(), quantity: 1 }] };
    expect(await refused('/transfers', lot)).toEqual(['/lines/0/lotId']);
  });

  test('is somebody else’s draft', async () => {
    const session = clinic.session([{ itemId: item.id, quantity: 1 }]);
    const { id, ...typed } = session;
    expect((await clinic.as('doctor').put(`/sessions/${id}/draft`, typed)).status).toBe(200);
    await remember();
    await refused('/sessions', session, 403);
  });

  test('is a document of another kind', async () => {
    const receipt = made('/receipts');
    await clinic.as('nurse').post('/receipts', receipt);
    await remember();
    for (const path of paths.filter((one) => one !== '/receipts')) {
      await refused(path, { ...made(path), id: receipt.id }, 409);
    }
  });

  test('comes from nobody, or from the auditor', async () => {
    for (const path of paths) {
      expect((await clinic.stranger.post(path, made(path))).status).toBe(401);
      expect((await clinic.as('auditor').post(path, made(path))).status).toBe(403);
    }
  });
});
