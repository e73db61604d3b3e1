import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from '@jest/globals';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { newId } from '../src/kernel/ids.js';
import { dataMatrix } from '../src/printing/data-matrix.js';
import { houseCode } from '../src/scanning/house-code.rules.js';
import { describeOnBothEngines } from './harness/clinic.js';
import { pagesOf } from './harness/pdf.js';

describeOnBothEngines('Labels', (clinic) => {
  let lotId: string;
  let containerId: string;
  beforeAll(async () => {
    const item = await clinic.item({ name: 'Procaína “forte” 2 % – así, più €' });
    const line = { containers: 2, lotNumber: 'AB-12', expiresOn: '2031-06-30' };
    lotId = (await clinic.receive(item, line)).lotId;
    containerId = newId();
    const body = { id: containerId, lotId, locationId: clinic.room };
    expect((await clinic.as('nurse').post('/containers', body)).status).toBe(201);
  });

  test('for a roll are pages of their own, each with code, item, lot, expiry and times', async () => {
    const body = { format: 'roll', items: [{ containerId }, { lotId }], language: 'it' };
    const reply = await clinic.as('nurse').download('/labels', body);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('application/pdf');
    const [vial, sealed, ...more] = await pagesOf(reply.body);
    expect(more).toEqual([]);
    expect(vial?.size).toEqual([50, 25]);
    const code = houseCode('container', containerId);
    for (const said of [
      'Procaína “forte” 2 %',
      'Lotto: AB-12',
      'Scade: 30/06/2031',
      'Aperto: ',
      'Gettare: ',
    ]) {
      expect(vial?.text).toContain(said);
    }
    expect(vial?.text.replaceAll('\n', '')).toContain(code);
    expect(sealed?.text).toContain('Lotto: AB-12');
    expect(sealed?.text).not.toContain('Aperto');
    expect(sealed?.text.replaceAll('\n', '')).toContain(houseCode('lot', lotId));
    const audit = await clinic.as('auditor').get('/audit?subject=labels');
    expect(audit.body.items).toMatchObject([
      { command: 'labels.print', after: { format: 'roll' } },
    ]);
  });

  test('for a sheet are three by eight, from where the sheet was begun', async () => {
    const items = [{ lotId, copies: 24 }, { containerId }];
    const body = { format: 'a4', items, skip: 1 };
    const pages = await pagesOf((await clinic.as('doctor').download('/labels', body)).body);
    expect(pages.map(({ size }) => size)).toEqual([
      [210, 297],
      [210, 297],
    ]);
    const count = (text = '') => text.split('Lot: AB-12').length - 1;
    expect(pages.map(({ text }) => count(text))).toEqual([23, 2]);
  });

  test('have a code that a camera reads', async () => {
    const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
    const code = houseCode('container', containerId);
    const read = await readBarcodes(pictureOf(dataMatrix(code)), { formats: ['DataMatrix'] });
    expect(read.map(({ text }) => text)).toEqual([code]);
  });

  test.each<[string, () => object, string]>([
    ['nothing', () => ({}), '/items/0'],
    ['two things', () => ({ lotId, containerId }), '/items/0'],
    ['an unknown lot', () => ({ lotId: newId() }), '/items/0/lotId'],
    ['an unknown container', () => ({ containerId: newId() }), '/items/0/containerId'],
    ['too many copies', () => ({ lotId, copies: 25 }), '/items/0/copies'],
  ])('of %s are refused', async (_, item, pointer) => {
    const body = { format: 'roll', items: [item()], language: 'en' };
    const { status, body: problem } = await clinic.as('nurse').post('/labels', body);
    expect([status, problem.errors[0].pointer]).toEqual([422, pointer]);
  });

  test('are not printed for a container that was discarded', async () => {
    const discard = `/containers/${containerId}/discard`;
    expect((await clinic.as('nurse').post(discard, { reason: 'dropped' })).status).toBe(204);
    const body = { format: 'roll', items: [{ containerId }] };
    expect((await clinic.as('nurse').post('/labels', body)).status).toBe(422);
  });
});

/** A black and white picture of the modules, as a camera would see them. */
function pictureOf(modules: readonly (readonly boolean[])[]) {
  const scale = 6;
  const border = 4;
  const side = (modules.length + 2 * border) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = modules[Math.floor(y / scale) - border]?.[Math.floor(x / scale) - border];
      if (dark) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { data, width: side, height: side, colorSpace: 'srgb' as const };
}
