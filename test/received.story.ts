import { expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';
import { mix } from './harness/mixing.js';

async function textOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await document.destroy();
  return pages;
}

async function stocked(clinic: Clinic, details: Parameters<Clinic['item']>[0] = {}) {
  const item = await clinic.item(details);
  const line = await clinic.receive(item, { containers: 4 });
  return { item, line };
}

describeOnBothEngines('What a patient received', (clinic) => {
  const received = async (patientId: string) => {
    const { status, body } = await clinic.as('auditor').get(`/patients/${patientId}/received`);
    expect(status).toBe(200);
    return body;
  };
  const treat = async (patientId: string, lines: { itemId: string; quantity: number }[]) => {
    const { status, body } = await clinic.log(lines, { patientId });
    expect(status).toBe(201);
    return body.id as string;
  };

  test('is told by session and by lot, without what was wasted and what was voided', async () => {
    const { id: patientId, code } = await clinic.patient();
    const { item, line } = await stocked(clinic, { manufacturer: 'Casa Madre' });
    const ampoule = await stocked(clinic, { containerKind: 'ampoule', containerUse: 'single' });
    const first = await treat(patientId, [
      { itemId: item.id, quantity: 0.7 },
      { itemId: ampoule.item.id, quantity: 2 },
    ]);
    const second = await treat(patientId, [{ itemId: item.id, quantity: 0.1 }]);
    const mistake = await treat(patientId, [{ itemId: item.id, quantity: 5 }]);
    await clinic.as('nurse').post(`/sessions/${mistake}/void`, { reason: 'un altro paziente' });
    const body = await received(patientId);
    expect(body).toMatchObject({ patientId, code, codes: [code] });
    expect(body.sessions.map((session: { sessionId: string }) => session.sessionId)).toEqual([
      second,
      first,
    ]);
    const lot = {
      lotId: line.lotId,
      lotNumber: line.lotNumber,
      expiresOn: line.expiresOn,
      itemId: item.id,
      itemName: item.name,
      manufacturer: 'Casa Madre',
      unit: 'mL',
    };
    expect(body.sessions[1]).toEqual({
      sessionId: first,
      performedAt: expect.any(String),
      performedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      patientCode: code,
      locationName: 'Sala 1',
      protocolName: null,
      lines: [
        { ...lot, quantity: 0.7, components: [] },
        expect.objectContaining({ lotId: ampoule.line.lotId, quantity: 2, components: [] }),
      ],
    });
    expect(body.lots).toEqual([
      { ...lot, quantity: 0.8, sessions: 2 },
      expect.objectContaining({ lotId: ampoule.line.lotId, quantity: 2, sessions: 1 }),
    ]);
  });

  test('goes down to the lots a mixture was made of, with the figures of their trace', async () => {
    const { id: patientId } = await clinic.patient();
    const [one, two] = [await stocked(clinic), await stocked(clinic)];
    const parts = [
      { ...one.line, quantity: 2 },
      { ...two.line, quantity: 1 },
    ];
    const inner = await mix(clinic, parts, 3);
    const outer = await mix(
      clinic,
      [
        { ...inner, quantity: 3 },
        { ...two.line, quantity: 3 },
      ],
      6,
    );
    await treat(patientId, [
      { itemId: outer.itemId, quantity: 3 },
      { itemId: one.item.id, quantity: 0.5 },
    ]);
    const { sessions, lots } = await received(patientId);
    expect(sessions[0].lines[0]).toMatchObject({ lotId: outer.lotId, quantity: 3 });
    expect(sessions[0].lines[0].components).toHaveLength(2);
    expect(sessions[0].lines[0].components).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ lotId: one.line.lotId, quantity: 1 }),
        expect.objectContaining({ lotId: two.line.lotId, quantity: 2 }),
      ]),
    );
    expect(lots).toHaveLength(2);
    expect(lots).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ lotId: one.line.lotId, quantity: 1.5, sessions: 1 }),
        expect.objectContaining({ lotId: two.line.lotId, quantity: 2, sessions: 1 }),
      ]),
    );
    for (const { lotId, quantity } of lots) {
      const { body } = await clinic.as('auditor').get(`/lots/${lotId}/trace`);
      const own = body.patients.find(
        (traced: { patientId: string }) => traced.patientId === patientId,
      );
      expect(own.quantity).toBe(quantity);
    }
  });

  test('under two codes is that of one person', async () => {
    const [old, now] = [await clinic.patient(), await clinic.patient()];
    const { item } = await stocked(clinic);
    await treat(old.id, [{ itemId: item.id, quantity: 1 }]);
    await treat(now.id, [{ itemId: item.id, quantity: 2 }]);
    const merge = { intoId: now.id, reason: 'stessa persona' };
    expect((await clinic.as('admin').post(`/patients/${old.id}/merge`, merge)).status).toBe(200);
    const body = await received(now.id);
    expect(body.codes).toEqual([old.code, now.code].sort());
    expect(body.lots).toMatchObject([{ itemId: item.id, quantity: 3, sessions: 2 }]);
    expect(body.sessions.map((session: { patientCode: string }) => session.patientCode)).toEqual([
      now.code,
      old.code,
    ]);
  });

  test.each([
    ['it', 'Materiali ricevuti', '0,75 mL'],
    ['es', 'Materiales recibidos', '0,75 mL'],
    ['en', 'Materials received', '0.75 mL'],
  ])('is on paper in %s, with lots and the code and no name', async (language, title, quantity) => {
    const { id: patientId, code } = await clinic.patient();
    await clinic.as('nurse').put(`/patients/${patientId}/identity`, { name: 'Ottavia Merlini' });
    const { item, line } = await stocked(clinic);
    const other = await stocked(clinic);
    for (let session = 1; session <= 12; session += 1) {
      await treat(patientId, [
        { itemId: item.id, quantity: 0.75 },
        { itemId: other.item.id, quantity: 1 },
      ]);
    }
    const path = `/patients/${patientId}/received.pdf?language=${language}`;
    const { status, headers, body } = await clinic.as('nurse').download(path);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(headers.get('content-disposition')).toContain(code);
    const pages = await textOf(body);
    expect(pages.length).toBeGreaterThan(1);
    const text = pages.join(' ');
    for (const part of [title, code, item.name, line.lotNumber, quantity]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Merlini');
    for (const page of pages) expect(page).toContain(code);
  });

  test('of nobody is nothing', async () => {
    const { id } = await clinic.patient();
    expect(await received(id)).toMatchObject({ sessions: [], lots: [] });
    const paper = await clinic.as('nurse').download(`/patients/${id}/received.pdf`);
    expect((await textOf(paper.body)).join(' ')).toContain('No materials are recorded.');
    expect((await clinic.as('nurse').get(`/patients/${newId()}/received`)).status).toBe(404);
    expect((await clinic.as('nurse').get(`/patients/${id}/received.pdf?language=fr`)).status).toBe(
      422,
    );
  });
});
