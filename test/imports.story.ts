import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, day, describeOnBothEngines } from './harness/clinic.js';

/** A CSV file, as a list of its lines. */
const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'));

const dryRun = (clinic: Clinic, kind: string, file: Buffer, more = '') =>
  clinic.as('admin').upload(`/imports/dry-run?kind=${kind}${more}`, file, 'text/csv');
const run = (clinic: Clinic, kind: string, file: Buffer, more = '', id = newId()) =>
  clinic.as('admin').upload(`/imports?kind=${kind}&id=${id}${more}`, file, 'text/csv');

const itemsNamed = async (clinic: Clinic, search: string) =>
  (await clinic.as('nurse').get(`/items?search=${encodeURIComponent(search)}`)).body.items;

describeOnBothEngines('A catalog', (clinic) => {
  test('comes in from an Italian spreadsheet, in any encoding and with any separator', async () => {
    const lines = [
      'Nome;Unità;Quantità per contenitore;Contenitore;Uso;Conservazione;GTIN;Perdita attesa',
      'Procaína 2 %;ml;10;Flaconcino;multiuso;frigo;8012345678901;0,1',
      'Aghi 30 G;pezzi;100;pezzo;monouso;ambiente;;',
    ];
    const file = Buffer.from(lines.join('\n'), 'latin1');
    expect((await dryRun(clinic, 'items', file)).body).toEqual({
      kind: 'items',
      rows: 2,
      good: 2,
      valid: true,
      errorCount: 0,
      errors: [],
    });
    expect(await itemsNamed(clinic, 'procaina')).toEqual([]);
    const imported = await run(clinic, 'items', file);
    expect(imported).toMatchObject({ status: 201, body: { kind: 'items', rows: 2 } });
    expect(await itemsNamed(clinic, 'procaina')).toMatchObject([
      {
        name: 'Procaína 2 %',
        unit: 'mL',
        containerQuantity: 10,
        containerKind: 'vial',
        containerUse: 'multiple',
        storage: 'refrigerated',
        expectedLoss: 0.1,
        identifiers: [{ scheme: 'gtin', value: '8012345678901', containers: 1 }],
      },
    ]);
    const utf16 = Buffer.from('\ufeffName\tUnit\tContent\nSaline\tmL\t5\n', 'utf16le');
    expect((await run(clinic, 'items', utf16)).status).toBe(201);
    const marked = csv('\ufeffNombre,Unidad,Contenido', '"Jeringa, 1 mL",pieza,"1"');
    expect((await run(clinic, 'items', marked)).status).toBe(201);
    expect(await itemsNamed(clinic, 'jeringa')).toMatchObject([{ name: 'Jeringa, 1 mL' }]);
    const audit = await clinic.as('auditor').get(`/audit?subject=import/${imported.body.id}`);
    expect(audit.body.items).toMatchObject([{ command: 'imports.run', after: { rows: 2 } }]);
  });

  test('comes in once for an id', async () => {
    const id = newId();
    const file = csv('Name,Unit,Content', 'Once only,mL,5');
    const twice = await Promise.all([
      run(clinic, 'items', file, '', id),
      run(clinic, 'items', file, '', id),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 201]);
    const other = await run(clinic, 'items', csv('Name,Unit,Content', 'Other,mL,5'), '', id);
    expect(other).toMatchObject({ status: 409, body: { type: '/problems/documents/id-reused' } });
    expect(await itemsNamed(clinic, 'once only')).toHaveLength(1);
  });

  test('with faults is told each by row and column, and nothing of it comes in', async () => {
    const code = '4006381333931';
    await clinic.item({ name: 'There already', identifiers: [{ scheme: 'gtin', value: code }] });
    const file = csv(
      'Name;Unit;Content;Use;GTIN;Needle gauge;Needle length (mm);Manufacturer;Reorder point',
      'Good one;mL;5;;;;;;',
      ';mL;5;;;;;;',
      'Bad unit;litre;0;;;;;;',
      'Half;piece;1,5;;;;;;',
      '=cmd|calc;mL;5;;;;;@SUM(A1);',
      'Needle;piece;1;twice;;30;;;',
      'There Already;mL;5;;;;;;',
      `Taken;mL;5;;0${code};;;;`,
      'good ONE;mL;5;;12;;;;',
      'Fine;mL;1.0005;;;;;;-1',
    );
    const dry = await dryRun(clinic, 'items', file);
    const cells = dry.body.errors.map((error: { row: number; column: string; code: string }) => [
      error.row,
      error.column,
      error.code,
    ]);
    const expected = [
      [3, 'Name', 'required'],
      [4, 'Unit', 'unknown-word'],
      [4, 'Content', 'out-of-range'],
      [5, 'Content', 'inconsistent'],
      [6, 'Name', 'formula'],
      [6, 'Manufacturer', 'formula'],
      [7, 'Use', 'unknown-word'],
      [8, 'Name', 'exists'],
      [9, 'GTIN', 'identifier-taken'],
      [10, 'GTIN', 'bad-code'],
      [10, 'Name', 'duplicate'],
      [11, 'Content', 'decimals'],
      [11, 'Reorder point', 'out-of-range'],
    ];
    expect(cells).toEqual(expected);
    expect(dry.body).toMatchObject({ rows: 10, good: 1, valid: false, errorCount: 13 });
    const refused = await run(clinic, 'items', file);
    expect(refused).toMatchObject({
      status: 422,
      body: { type: '/problems/imports/invalid', errorCount: 13 },
    });
    expect(refused.body.errors[0]).toEqual({
      pointer: '/rows/3/Name',
      row: 3,
      column: 'Name',
      code: 'required',
      detail: 'must not be empty',
      value: null,
    });
    expect(await itemsNamed(clinic, 'good one')).toEqual([]);
  });

  test('with the wrong columns says which', async () => {
    const piped = await dryRun(clinic, 'items', csv('Name^Unit^Content', 'A^mL^5'));
    expect(piped.body.errors.map((error: { code: string }) => error.code)).toEqual([
      'unknown-column',
      'missing-column',
      'missing-column',
      'missing-column',
    ]);
    const twice = await dryRun(clinic, 'items', csv('Name,Nome,Unit,Content', 'A,B,mL,5'));
    expect(twice.body.errors).toMatchObject([{ row: 1, column: 'Nome', code: 'duplicate-column' }]);
    const more = await dryRun(clinic, 'items', csv('Name,Unit,Content', 'A,mL,5', 'B,mL,2,5'));
    expect(more.body).toMatchObject({
      good: 1,
      errors: [{ row: 3, column: '', code: 'extra-cell', value: '5' }],
    });
  });

  test('of two thousand rows comes in at once', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `Row ${i};mL;5;${String(i).padStart(13, '0')}`,
    );
    const imported = await run(clinic, 'items', csv('Name;Unit;Content;GTIN', ...rows));
    expect(imported).toMatchObject({ status: 201, body: { rows: 2000 } });
    expect(await itemsNamed(clinic, 'row 1999')).toHaveLength(1);
  });

  test.each<[string, () => Buffer, string]>([
    ['nothing', () => Buffer.alloc(0), 'empty'],
    ['blank lines', () => csv('', ';;', ''), 'empty'],
    ['a picture', () => Buffer.from('\x89PNG\r\n\x1a\n\x00\x00', 'latin1'), 'not-a-table'],
    ['an archive of something else', () => zip({ 'a.txt': 'x' }), 'not-a-table'],
    ['a torn archive', () => Buffer.from('PK\x03\x04 torn', 'latin1'), 'not-a-table'],
    ['an open quote', () => csv('Name,Unit,Content', '"A,mL,5'), 'malformed'],
    [
      '200,000 rows',
      () => Buffer.from(`Name;Unit;Content\n${'Many;mL;5\n'.repeat(200_000)}`),
      'too-many-rows',
    ],
    ['what unpacks to far more', () => bomb(), 'too-large-inside'],
  ])('is not read out of %s', async (_, file, reason) => {
    const reply = await dryRun(clinic, 'items', file());
    expect([reply.status, reply.body.type, reply.body.reason]).toEqual([
      422,
      '/problems/imports/unreadable',
      reason,
    ]);
  });

  test('is imported by administrators only', async () => {
    const file = csv('Name,Unit,Content', 'A,mL,5');
    const nurse = await clinic.as('nurse').upload('/imports/dry-run?kind=items', file, 'text/csv');
    expect(nurse.status).toBe(403);
    expect((await dryRun(clinic, 'patients', file)).status).toBe(422);
    expect((await clinic.as('admin').post('/imports/dry-run?kind=items', {})).status).toBe(415);
  });
});

describeOnBothEngines('Opening stock', (clinic) => {
  test('comes in from a workbook, by name and by code, to locations by name and path', async () => {
    const fridge = await clinic.location({ name: 'Frigo', kind: 'fridge', parentId: clinic.room });
    const a = await clinic.item({ name: 'Lidocaina 2 %' });
    const b = await clinic.item({
      name: 'Soluzione',
      identifiers: [{ scheme: 'aic', value: '034567890' }],
    });
    const file = await writeWorkbook([
      ['Articolo', 'Codice', 'Lotto', 'Scadenza', 'Posizione', 'Contenitori', 'Costo unitario'].map(
        (value) => ({ value }),
      ),
      [
        { value: 'lidocaina 2 %' },
        null,
        { value: 'L1' },
        { value: new Date(Date.UTC(2030, 5, 30)), type: Date, format: 'dd/mm/yyyy' },
        { value: 'Frigo' },
        { value: 3, type: Number },
        { value: 3.2, type: Number },
      ],
      [
        null,
        { value: '034567890' },
        { value: 'S1' },
        { value: '07/2030' },
        null,
        { value: 2 },
        null,
      ],
      [
        { value: 'Soluzione' },
        null,
        { value: 'S2' },
        { value: '31/12/2029' },
        { value: 'Sala 1 › Frigo' },
        { value: '1' },
        null,
      ],
    ]).toBuffer();
    const more = `&locationId=${clinic.room}`;
    const dry = await dryRun(clinic, 'opening-stock', file, more);
    expect(dry.body).toMatchObject({ rows: 3, good: 3, valid: true, errors: [] });
    expect(await clinic.onHand(a)).toBe(0);
    const imported = await run(clinic, 'opening-stock', file, more);
    expect(imported).toMatchObject({ status: 201, body: { rows: 3 } });
    expect(imported.body.receiptIds).toHaveLength(2);
    expect([await clinic.onHand(a), await clinic.onHand(b)]).toEqual([30, 30]);
    const { body } = await clinic.as('nurse').get(`/stock?itemId=${b.id}`);
    expect(
      body.items.map((row: Record<string, unknown>) => [
        row.lotNumber,
        row.expiresOn,
        row.locationId,
      ]),
    ).toEqual([
      ['S2', '2029-12-31', fridge.id],
      ['S1', '2030-07-31', clinic.room],
    ]);
    const [first] = imported.body.receiptIds;
    const receipt = await clinic.as('nurse').get(`/receipts/${first}`);
    expect(receipt.body.lines[0]).toMatchObject({ lotNumber: 'L1', unitCost: 3.2, typed: true });
    const again = await run(clinic, 'opening-stock', file, more, imported.body.id);
    expect([again.status, again.body]).toEqual([200, imported.body]);
  });

  test('with faults is told each by row and column, and nothing of it comes in', async () => {
    const item = await clinic.item({ name: 'Twofold' });
    await clinic.item({ name: 'twofold' });
    const one = await clinic.item({ name: 'Single' });
    await clinic.item({ name: 'Other', identifiers: [{ scheme: 'gtin', value: '4012345678901' }] });
    await clinic.receive(one, { lotNumber: 'K1', expiresOn: '2031-01-31' });
    const held = await clinic.receive(one, { lotNumber: 'H1', expiresOn: '2031-01-31' });
    await clinic.as('nurse').post(`/lots/${held.lotId}/hold`, { reason: 'looks turbid' });
    const file = csv(
      'Item,Code,Lot,Expiry,Location,Containers,Unit cost',
      'Single,,X1,2031-01-31,Sala 1,1,2.5',
      'Twofold,,A,2031-01-31,Sala 1,1,',
      'Nobody,,A,2031-01-31,Sala 1,1,',
      ',999,A,2031-01-31,Sala 1,1,',
      ',,A,2031-01-31,Sala 1,1,',
      'Single,4012345678901,A,2031-01-31,Sala 1,1,',
      'Single,,,31/02/2031,Nowhere,0,-1',
      'Single,,K1,2031-02-28,Sala 1,1,',
      'Single,,X1,2031-03,Sala 1,1,',
      'Single,,H1,2031-01-31,Sala 1,1,',
      'Single,,Y1,,,1.5,',
    );
    const dry = await dryRun(clinic, 'opening-stock', file);
    expect(
      dry.body.errors.map((error: { row: number; column: string; code: string }) => [
        error.row,
        error.column,
        error.code,
      ]),
    ).toEqual([
      [3, 'Item', 'ambiguous-item'],
      [4, 'Item', 'unknown-item'],
      [5, 'Code', 'unknown-item'],
      [6, 'Item', 'required'],
      [7, 'Item', 'item-differs'],
      [8, 'Lot', 'required'],
      [8, 'Expiry', 'not-a-day'],
      [8, 'Containers', 'out-of-range'],
      [8, 'Unit cost', 'out-of-range'],
      [8, 'Location', 'unknown-location'],
      [9, 'Expiry', 'expiry-differs'],
      [10, 'Expiry', 'expiry-differs'],
      [11, 'Lot', 'lot-held'],
      [12, 'Containers', 'not-whole'],
      [12, 'Location', 'required'],
      [12, 'Expiry', 'required'],
    ]);
    expect((await run(clinic, 'opening-stock', file)).status).toBe(422);
    expect(await clinic.onHand(item)).toBe(0);
    expect(await clinic.onHand(one)).toBe(20);
  });

  test('of a thousand lots is one import of several receipts', async () => {
    const item = await clinic.item({ name: 'Many lots' });
    const rows = Array.from({ length: 1000 }, (_, i) => `Many lots;M${i};${day(400)};1`);
    const file = csv('Item;Lot;Expiry;Containers', ...rows);
    const imported = await run(clinic, 'opening-stock', file, `&locationId=${clinic.room}`);
    expect(imported.body.receiptIds).toHaveLength(5);
    const { body } = await clinic.as('nurse').get(`/stock/items?search=many%20lots`);
    expect(body.items).toMatchObject([{ itemId: item.id, onHand: 10_000, lots: 1000 }]);
  });
});

describeOnBothEngines('A template', (clinic) => {
  test.each(['it', 'es', 'en'])('in %s has columns that an import knows', async (language) => {
    for (const kind of ['items', 'opening-stock']) {
      for (const format of ['csv', 'xlsx']) {
        const query = `kind=${kind}&language=${language}&format=${format}`;
        const file = await clinic.as('nurse').download(`/imports/template?${query}`);
        expect(file.status).toBe(200);
        expect(file.headers.get('content-disposition')).toMatch(
          new RegExp(`^attachment; filename="[a-z-]+\\.${format}"`),
        );
        const dry = await dryRun(clinic, kind, file.body);
        expect([dry.status, dry.body.errors, dry.body.rows]).toEqual([200, [], 0]);
      }
    }
  });
});

function zip(parts: Readonly<Record<string, string>>): Buffer {
  const named = Object.entries(parts).map(([name, content]) => [name, strToU8(content)] as const);
  return Buffer.from(zipSync(Object.fromEntries(named)));
}

/** A workbook of a few kilobytes whose sheet is forty megabytes of blanks. */
function bomb(): Buffer {
  return zip({
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': ' '.repeat(40 * 1024 * 1024),
  });
}
