import { expect, test } from '@jest/globals';
import { streamXlsxRows } from 'hucre/xlsx';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';
import { pagesOf } from './harness/pdf.js';
import { openRaw } from './harness/raw-database.js';

const AMPOULE = { containerKind: 'ampoule', containerUse: 'single', containerQuantity: 2 };

/** A report's rows, as the auditor reads them. */
async function rowsOf(clinic: Clinic, name: string, query = '') {
  const { status, body } = await clinic.as('auditor').get(`/reports/${name}?limit=200${query}`);
  expect({ name, status }).toEqual({ name, status: 200 });
  return body.items;
}

/** A report as a file, as its bytes and what was said of it. */
async function fileOf(clinic: Clinic, path: string) {
  const response = await clinic.as('auditor').fetch(`/reports/${path}`);
  expect(response.status).toBe(200);
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

describeOnBothEngines('The reports', (clinic) => {
  test('can all be read, on the screen and as every kind of file', async () => {
    const { body } = await clinic.as('auditor').get('/reports');
    expect(body.items.length).toBeGreaterThanOrEqual(13);
    for (const report of body.items) {
      const query = report.required.map((filter: string) => `&${filter}=${newId()}`).join('');
      await rowsOf(clinic, report.name, query);
      const csv = await fileOf(clinic, `${report.name}/file?format=csv${query}`);
      expect(csv.bytes.toString('utf8')).toContain(report.columns[0].head);
    }
  });

  test('say who received a lot, what went to waste and what it cost', async () => {
    const item = await clinic.item(AMPOULE);
    const { lotId } = await clinic.receive(item, {
      lotNumber: 'R1',
      containers: 10,
      unitCost: 5,
      expiresOn: day(300),
    });
    const protocol = await clinic.as('admin').post('/protocols', {
      name: `Cefalea ${newId()}`,
      materials: [{ itemId: item.id, quantity: 1 }],
    });
    const session = clinic.session([{ itemId: item.id, quantity: 1.5 }], {
      protocolId: protocol.body.id,
    });
    expect((await clinic.as('nurse').post('/sessions', session)).status).toBe(201);
    const wrong = clinic.session([{ itemId: item.id, quantity: 2 }]);
    await clinic.as('nurse').post('/sessions', wrong);
    await clinic.as('nurse').post(`/sessions/${wrong.id}/void`, { reason: 'A mistake' });

    const facts = { item: item.name, lot: 'R1', unit: 'mL', person: 'nurse' };
    expect(await rowsOf(clinic, 'lot-patients', `&lotId=${lotId}`)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...facts, given: 1.5, wasted: 0.5, status: 'posted' }),
        expect.objectContaining({ ...facts, given: 2, wasted: 0, status: 'voided' }),
      ]),
    );
    const patient = await rowsOf(clinic, 'patient-lots', `&patientId=${session.patientId}`);
    expect(patient).toContainEqual(expect.objectContaining({ ...facts, given: 1.5 }));

    const consumed = await rowsOf(clinic, 'consumption', `&itemId=${item.id}`);
    expect(consumed).toEqual([
      expect.objectContaining({ item: item.name, sessions: 1, given: 1.5, wasted: 0.5, cost: 5 }),
    ]);
    const waste = await rowsOf(clinic, 'waste', `&itemId=${item.id}`);
    expect(waste).toEqual([
      expect.objectContaining({ cause: 'session', quantity: 0.5, value: 1.25, person: 'nurse' }),
    ]);
    const costs = await rowsOf(clinic, 'session-costs', `&protocolId=${protocol.body.id}`);
    expect(costs).toEqual([expect.objectContaining({ cost: 5, wastedCost: 1.25, withoutCost: 0 })]);
    const movements = await rowsOf(clinic, 'movements', `&lotId=${lotId}`);
    expect(movements.map((row: { reversal: string }) => row.reversal)).toContain('reversal');
  });

  test('hold what happened in the period asked for, by the practice’s days', async () => {
    const item = await clinic.item(AMPOULE);
    await clinic.as('nurse').post('/receipts', {
      id: newId(),
      locationId: clinic.room,
      receivedAt: `${day(-9)}T08:00:00.000Z`,
      lines: [{ itemId: item.id, lotNumber: 'P', expiresOn: day(300), containers: 5 }],
    });
    const at = (suffix: string) =>
      clinic.session([{ itemId: item.id, quantity: 1 }], { performedAt: `${day(-3)}T${suffix}` });
    expect((await clinic.as('nurse').post('/sessions', at('10:00:00.000Z'))).status).toBe(201);
    const query = (from: number, to: number) =>
      `&itemId=${item.id}&from=${day(from)}&to=${day(to)}`;
    expect(await rowsOf(clinic, 'consumption', query(-3, -3))).toHaveLength(1);
    expect(await rowsOf(clinic, 'consumption', query(-2, 0))).toHaveLength(0);
    expect(await rowsOf(clinic, 'consumption', query(-9, -4))).toHaveLength(0);
  });

  test('refuse what they do not understand, and who may not read them', async () => {
    const ask = async (path: string, role: 'auditor' | 'nurse' | 'doctor' = 'auditor') =>
      (await clinic.as(role).get(`/reports/${path}`)).status;
    expect(await ask('nothing')).toBe(404);
    expect(await ask('lot-patients')).toBe(422);
    expect(await ask(`waste?patientId=${newId()}`)).toBe(422);
    expect(await ask('waste?from=yesterday')).toBe(422);
    expect(await ask('waste', 'nurse')).toBe(403);
    expect(await ask('audit-trail', 'doctor')).toBe(404);
    expect(await ask('audit-trail')).toBe(200);
    expect(await ask('waste/file?format=doc')).toBe(422);
  });

  test('are files for inspectors: CSV without formulas, a workbook, and a PDF with page numbers', async () => {
    const item = await clinic.item({ ...AMPOULE, name: '=SUM(A1)' });
    await clinic.receive(item, { containers: 3, unitCost: 1 });
    const session = clinic.session([{ itemId: item.id, quantity: 1 }]);
    await clinic.as('nurse').post('/sessions', session);
    const query = `itemId=${item.id}&language=it`;

    const csv = await fileOf(clinic, `waste/file?format=csv&${query}`);
    expect(csv.headers.get('content-disposition')).toMatch(/filename="waste-\d{4}-\d\d-\d\d\.csv"/);
    expect(csv.headers.get('x-total-rows')).toBe('1');
    const text = csv.bytes.toString('utf8');
    expect(text).toMatch(/^\uFEFFQuando;Causa;Prodotto;/);
    expect(text).toContain(";seduta;'=SUM(A1);");
    expect(text).toContain('# Scarti');
    expect(text).toContain('Versione dei dati');

    const xlsx = await fileOf(clinic, `waste/file?format=xlsx&${query}`);
    const rows = [];
    for await (const { values } of streamXlsxRows(xlsx.bytes)) rows.push(values);
    expect(rows[0]).toContain('Prodotto');
    expect(rows[1]).toContain('=SUM(A1)');

    const pdf = await fileOf(clinic, `waste/file?format=pdf&${query}`);
    const pages = (await pagesOf(pdf.bytes)).map((page) => page.text).join(' ');
    for (const word of ['Scarti', 'Pagina 1 di 1', 'Data e firma', 'Generato il', '=SUM(A1)']) {
      expect(pages).toContain(word);
    }
    const { body } = await clinic.as('auditor').get('/audit?subject=report/waste');
    expect(body.items[0]).toMatchObject({ command: 'reports.export', after: { format: 'pdf' } });
  });

  test('of a hundred thousand rows are streamed while sessions are logged, tell how far they are, and can be cancelled', async () => {
    const item = await clinic.item(AMPOULE);
    await clinic.receive(item, { containers: 500 });
    const raw = await openRaw(clinic.databaseUrl);
    const numbers =
      clinic.engine === 'postgres'
        ? 'SELECT g AS n FROM generate_series(1, 100000) AS g'
        : `WITH RECURSIVE g (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < 100000) SELECT n FROM g`;
    await raw.run(`INSERT INTO audit_entry (recorded_at, actor_id, actor_name, actor_roles, command,
        subject, request_id)
      SELECT '2020-01-01T00:00:00.000Z', 'x', 'x', 'admin', 'x', 'many/' || n, 'x'
      FROM (${numbers}) AS numbers`);
    await raw.close();

    const run = newId();
    const path = (id: string) => `/reports/audit-trail/file?format=csv&run=${id}`;
    const response = await clinic.as('auditor').fetch(path(run));
    expect(Number(response.headers.get('x-total-rows'))).toBeGreaterThanOrEqual(100_000);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(first?.done).toBe(false);
    const { body } = await clinic.as('auditor').get(`/reports/runs/${run}`);
    expect(body.total).toBeGreaterThanOrEqual(100_000);
    expect(body.rows).toBeLessThan(body.total);

    const logged = await Promise.all(
      Array.from({ length: 10 }, () =>
        clinic.as('nurse').post('/sessions', clinic.session([{ itemId: item.id, quantity: 1 }])),
      ),
    );
    expect(logged.map(({ status }) => status)).toEqual(logged.map(() => 201));
    let lines = 0;
    for (let part = first; part && !part.done; part = await reader?.read()) {
      lines += Buffer.from(part.value).toString('utf8').split('\r\n').length - 1;
    }
    expect(lines).toBeGreaterThanOrEqual(100_000);

    const second = newId();
    const broken = await clinic.as('auditor').fetch(path(second));
    expect((await clinic.as('auditor').delete(`/reports/runs/${second}`)).status).toBe(204);
    await expect(broken.arrayBuffer()).rejects.toThrow();
    expect((await clinic.as('auditor').get(`/reports/runs/${second}`)).status).toBe(404);
  });
});
