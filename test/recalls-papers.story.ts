import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { type Clinic, describeOnBothEngines } from './harness/clinic.js';
import { mix } from './harness/mixing.js';
import { pagesOf } from './harness/pdf.js';
import { openRaw } from './harness/raw-database.js';

/** All that stands on the pages of a PDF, on one line. */
async function textOf(pdf: Buffer): Promise<string> {
  const pages = await pagesOf(pdf);
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
}

/** A recall of a lot that a patient with a name was given in a mixture. */
async function recall(clinic: Clinic) {
  const item = await clinic.item({ name: `Vitamina C ${newId().slice(-4)}` });
  const lot = await clinic.receive(item, { lotNumber: `VIT-${newId().slice(-6)}` });
  const syringe = await mix(clinic, [{ ...lot, quantity: 2 }], 2);
  const patient = await clinic.patient();
  const identity = {
    name: 'Maria Rossi',
    address: 'Via Roma 1\n20100 Milano',
    language: 'es',
  };
  const kept = await clinic.as('nurse').put(`/patients/${patient.id}/identity`, identity);
  expect(kept.status).toBe(200);
  const session = await clinic.log([{ itemId: syringe.itemId, quantity: 1 }], {
    patientId: patient.id,
  });
  expect(session.status).toBe(201);
  const id = newId();
  const { status } = await clinic.as('nurse').post('/recalls', {
    id,
    measure: 'withdrawal',
    class: 2,
    authority: 'AIFA',
    reference: 'RR/117',
    receivedAt: new Date().toISOString(),
    scope: [{ itemId: item.id, lotNumbers: [lot.lotNumber] }],
  });
  expect(status).toBe(201);
  const { body } = await clinic.as('nurse').get(`/recalls/${id}`);
  const taskId: string = body.patients[0].taskId;
  return { id, item, lot, patient, code: patient.code as string, syringe, taskId };
}

function close(clinic: Clinic, id: string) {
  return clinic.as('doctor').post(`/recalls/${id}/close`, {
    conclusion: 'Patient seen, stock sealed',
    signature: 'Dr Bianchi',
    openTasksReason: 'The rest is collected tomorrow',
  });
}

describeOnBothEngines('The report of a recall', (clinic) => {
  test('holds pseudonyms only, as JSON, as CSV and on paper', async () => {
    const { id, code, lot, syringe } = await recall(clinic);
    const auditor = clinic.as('auditor');
    const json = await auditor.download(`/recalls/${id}/report.json`);
    const csv = await auditor.download(`/recalls/${id}/report.csv`);
    const pdf = await auditor.download(`/recalls/${id}/report.pdf`);
    expect([json.status, csv.status, pdf.status]).toEqual([200, 200, 200]);
    const paper = await textOf(pdf.body);
    for (const text of [json.body.toString('utf8'), csv.body.toString('utf8'), paper]) {
      expect(text).toContain(code);
      expect(text).toContain(lot.lotNumber);
      expect(text).toContain(syringe.lotNumber);
      expect(text).not.toContain('Rossi');
    }
    const rows = csv.body.toString('utf8').split('\r\n');
    expect(rows[0]).toContain('section,code,lot');
    expect(rows.filter((row: string) => row.startsWith('patient,'))).toHaveLength(1);
    expect(paper).toContain('Page 1 of');
  });

  test('stays as it was signed, whatever comes later', async () => {
    const { id } = await recall(clinic);
    const closed = await close(clinic, id);
    expect(closed.status).toBe(200);
    const read = async () =>
      JSON.parse(
        (await clinic.as('auditor').download(`/recalls/${id}/report.json`)).body.toString(),
      );
    const signed = await read();
    expect(signed.closing.reportSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(signed.patients).toHaveLength(1);
    const [{ sessionId }] = signed.patients[0].exposures;
    const voided = await clinic
      .as('doctor')
      .post(`/sessions/${sessionId}/void`, { reason: 'It was another patient' });
    expect(voided.status).toBe(200);
    await clinic.as('nurse').post(`/recalls/${id}/notes`, { note: 'The session was voided' });
    const later = await read();
    expect(later.patients).toEqual(signed.patients);
    expect(later.notes).toMatchObject([{ note: 'The session was voided', annotation: true }]);
    const live = await clinic.as('auditor').get(`/recalls/${id}`);
    expect(live.body.patients).toEqual([]);
  });

  test('is kept by the database itself: nothing of a closed recall changes or grows, but notes', async () => {
    const { id, lot } = await recall(clinic);
    await close(clinic, id);
    const database = await openRaw(clinic.databaseUrl);
    try {
      const append = /append-only/;
      for (const table of ['recall', 'recall_close', 'recall_scope', 'recall_lot']) {
        const key = table === 'recall' ? 'id' : 'recall_id';
        await expect(database.run(`DELETE FROM ${table} WHERE ${key} = '${id}'`)).rejects.toThrow(
          append,
        );
      }
      await expect(
        database.run(`UPDATE recall_close SET signature = 'X' WHERE recall_id = '${id}'`),
      ).rejects.toThrow(append);
      await expect(
        database.run(`INSERT INTO recall_stock (recall_id, lot_id, place_id, quantity)
          VALUES ('${id}', '${lot.lotId}', 'elsewhere', 1)`),
      ).rejects.toThrow(/recall is closed/);
    } finally {
      await database.close();
    }
  });
});

describeOnBothEngines('A letter', (clinic) => {
  test('knows the patient by code, in three languages', async () => {
    const { id, taskId, code, lot } = await recall(clinic);
    for (const [language, word] of [
      ['it', 'ritiro'],
      ['es', 'retirada'],
      ['en', 'recall'],
    ]) {
      const letter = await clinic
        .as('nurse')
        .download(`/recalls/${id}/tasks/${taskId}/letter.pdf?language=${language}`);
      expect(letter.headers.get('content-type')).toBe('application/pdf');
      const text = await textOf(letter.body);
      expect(text).toContain(word);
      expect(text).toContain(code);
      expect(text).toContain(lot.lotNumber);
      expect(text).not.toContain('Rossi');
    }
  });

  test('bears the name for a reason that is kept, in the language of the patient', async () => {
    const { id, taskId, patient } = await recall(clinic);
    const path = `/recalls/${id}/tasks/${taskId}/letter`;
    expect((await clinic.as('nurse').post(path, {})).status).toBe(422);
    expect((await clinic.as('auditor').post(path, { reason: 'Recall RR/117' })).status).toBe(403);
    const letter = await clinic.as('nurse').download(path, { reason: 'Recall RR/117' });
    const text = await textOf(letter.body);
    expect(text).toContain('Maria Rossi');
    expect(text).toContain('Via Roma 1');
    expect(text).toContain('retirada');
    const audit = await clinic.as('auditor').get(`/audit?subject=patient/${patient.id}`);
    expect(audit.body.items[0]).toMatchObject({
      command: 'patients.reveal',
      reason: 'Recall RR/117',
    });
  });

  test('is written from the template of the practice', async () => {
    const { id, taskId, code } = await recall(clinic);
    const template = { subject: 'Richiamo {reference}', body: 'Ciao {code}, per {items}. {other}' };
    const nurse = await clinic.as('nurse').put('/recall-letters/it', template);
    expect(nurse.status).toBe(403);
    const written = await clinic.as('doctor').put('/recall-letters/it', template);
    expect(written.body.items).toMatchObject([
      { language: 'it', own: true },
      { language: 'es', own: false },
      { language: 'en', own: false },
    ]);
    const letter = await clinic
      .as('nurse')
      .download(`/recalls/${id}/tasks/${taskId}/letter.pdf?language=it`);
    const text = await textOf(letter.body);
    expect(text).toContain('Richiamo RR/117');
    expect(text).toContain(`Ciao ${code}`);
    expect(text).toContain('{other}');
  });

  test('is written as at first again once the practice takes its own template back', async () => {
    const { body: first } = await clinic.as('auditor').get('/recall-letters');
    const own = { subject: 'Retirada {reference}', body: 'Llámenos por {items}, por favor.' };
    expect((await clinic.as('admin').put('/recall-letters/es', own)).status).toBe(200);
    expect((await clinic.as('nurse').delete('/recall-letters/es')).status).toBe(403);
    const reset = await clinic.as('doctor').delete('/recall-letters/es');
    const spanish = ({ items }: { items: { language: string; subject: string }[] }) =>
      items.find(({ language }) => language === 'es');
    expect([reset.status, spanish(reset.body)]).toEqual([200, spanish(first)]);
    const again = await clinic.as('doctor').delete('/recall-letters/es');
    expect(again).toMatchObject({ status: 200, body: reset.body });
    const { body: audit } = await clinic.as('auditor').get('/audit?subject=recall-letter/es');
    const { subject } = spanish(first) ?? {};
    expect(audit.items).toMatchObject([{ before: own, after: { subject } }, { after: own }]);
    expect((await clinic.as('doctor').delete('/recall-letters/fr')).status).toBe(422);
  });

  test('names each product by its lot, also where two bear the same number', async () => {
    const lots = [];
    for (const name of ['Lidocaina 2 %', 'Procaina 1 %']) {
      const item = await clinic.item({ name });
      lots.push(await clinic.receive(item, { lotNumber: 'SAME-1' }));
      expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(201);
    }
    const id = newId();
    await clinic.as('nurse').post('/recalls', {
      id,
      measure: 'withdrawal',
      class: 1,
      authority: 'AIFA',
      reference: 'RR/118',
      receivedAt: new Date().toISOString(),
      scope: lots.map(({ itemId, lotNumber }) => ({ itemId, lotNumbers: [lotNumber] })),
    });
    const { body } = await clinic.as('nurse').get(`/recalls/${id}`);
    const { taskId } = body.patients[0];
    const letter = await clinic
      .as('nurse')
      .download(`/recalls/${id}/tasks/${taskId}/letter.pdf?language=it`);
    const text = await textOf(letter.body);
    expect(text).toContain('Lidocaina 2 %, SAME-1');
    expect(text).toContain('Procaina 1 %, SAME-1');
  });

  test('is for nobody but the patients of the recall', async () => {
    const { id } = await recall(clinic);
    const letter = await clinic.as('nurse').download(`/recalls/${id}/tasks/${newId()}/letter.pdf`);
    expect(letter.status).toBe(404);
  });
});

describeOnBothEngines('A notice', (clinic) => {
  test('is matched with lots and devices, the surest first; a file goes with the recall', async () => {
    const item = await clinic.item({
      name: 'Ialuronico Zeta 2 mL',
      identifiers: [{ scheme: 'aic', value: '035911025' }],
    });
    const named = await clinic.receive(item, { lotNumber: 'HZ-24A' });
    await clinic.receive(item, { lotNumber: 'HZ-24B' });
    const other = await clinic.receive(await clinic.item(), { lotNumber: 'HZ-24A' });
    const { status, body } = await clinic.as('nurse').post('/recalls/match', {
      text: 'AIFA dispone il ritiro del lotto HZ-24A del medicinale Ialuronico Zeta, AIC 035911025.',
    });
    expect(status).toBe(200);
    expect(body.proposals).toMatchObject([
      { lotId: named.lotId, certainty: 'identifier', onHand: 10 },
      { lotId: other.lotId, certainty: 'exact-lot' },
    ]);
    expect((await clinic.as('nurse').post('/recalls/match', {})).status).toBe(422);
    const { id } = await recall(clinic);
    const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n');
    const file = await clinic
      .as('nurse')
      .upload(`/attachments?subject=recall/${id}&fileName=notice.pdf`, pdf, 'application/pdf');
    expect(file.status).toBe(201);
  });
});
