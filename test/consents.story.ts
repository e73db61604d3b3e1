import { beforeAll, expect, test } from '@jest/globals';
import type { Role } from '../src/kernel/actor.js';
import { newId } from '../src/kernel/ids.js';
import { standingOf } from '../src/patients/patients.js';
import { day, describeOnBothEngines } from './harness/clinic.js';
import { beside } from './harness/mixing.js';
import { openRaw } from './harness/raw-database.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n', 'latin1');

describeOnBothEngines('Consents', (clinic) => {
  let patientId: string;
  let item: { id: string; name: string };
  beforeAll(async () => {
    item = (await clinic.item()) as typeof item;
    patientId = (await clinic.patient()).id;
  });
  const sign = (body: object, id = patientId) =>
    clinic.as('nurse').post(`/patients/${id}/consents`, body);
  const general = { kind: 'general', signedOn: day(-10) };
  const act = (id: string, act: string, body: object, role: Role = 'nurse') =>
    clinic.as(role).post(`/patients/${patientId}/consents/${id}/${act}`, body);

  test('a general consent and one for a medicine off label are kept with the day of the signature', async () => {
    const offLabel = { kind: 'off-label', itemId: item.id, signedOn: day(0) };
    expect(await sign(general)).toMatchObject({ status: 201, body: { ...general, itemId: null } });
    const { status, body } = await sign(offLabel);
    expect([status, body]).toEqual([
      201,
      {
        id: expect.any(String),
        patientId,
        ...offLabel,
        itemName: item.name,
        recordedAt: expect.any(String),
        recordedByName: 'nurse',
        withdrawal: null,
        document: null,
      },
    ]);
    const list = await clinic.as('auditor').get(`/patients/${patientId}/consents`);
    expect(list.body.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'general',
      'off-label',
    ]);
    const standing = await beside(clinic, (db) => standingOf(db, patientId));
    expect(standing?.consents).toMatchObject([
      { kind: 'general', itemId: null, signedOn: day(-10), withdrawnOn: null },
      { kind: 'off-label', itemId: item.id, signedOn: day(0), withdrawnOn: null },
    ]);
    const audit = await clinic.as('auditor').get(`/audit?subject=patient/${patientId}`);
    expect(audit.body.items[0]).toMatchObject({ command: 'consents.record', after: offLabel });
  });

  test.each<[string, () => object, string]>([
    ['signed tomorrow', () => ({ ...general, signedOn: day(1) }), '/signedOn'],
    ['signed on no day', () => ({ ...general, signedOn: '2026-02-30' }), '/signedOn'],
    ['off label for nothing', () => ({ ...general, kind: 'off-label' }), '/itemId'],
    ['general for a medicine', () => ({ ...general, itemId: item.id }), '/itemId'],
    [
      'for an unknown medicine',
      () => ({ ...general, kind: 'off-label', itemId: newId() }),
      '/itemId',
    ],
    ['of an unknown kind', () => ({ ...general, kind: 'photographs' }), '/kind'],
  ])('one %s is refused', async (_, body, pointer) => {
    const reply = await sign(body());
    expect([reply.status, reply.body.errors[0].pointer]).toEqual([422, pointer]);
  });

  test('the same request again is one consent', async () => {
    const body = { ...general, id: newId() };
    const replies = [
      await sign(body),
      await sign(body),
      await sign({ ...body, signedOn: day(-9) }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([201, 200, 409]);
    const other = await clinic.patient();
    expect((await sign(body, other.id)).status).toBe(409);
  });

  test('a consent is withdrawn once, from a day on, and stays in the book', async () => {
    const { id } = (await sign(general)).body;
    const late = { withdrawnOn: day(1), reason: 'ha cambiato idea' };
    expect((await act(id, 'withdraw', late)).status).toBe(422);
    expect((await act(id, 'withdraw', { ...late, withdrawnOn: day(-11) })).status).toBe(422);
    expect((await act(id, 'withdraw', { reason: 'boh' })).status).toBe(422);
    const { status, body } = await act(id, 'withdraw', { reason: 'ha cambiato idea' });
    expect([status, body.withdrawal]).toEqual([
      200,
      {
        withdrawnOn: day(0),
        reason: 'ha cambiato idea',
        recordedAt: expect.any(String),
        recordedByName: 'nurse',
      },
    ]);
    expect(await act(id, 'withdraw', { reason: 'ancora una volta' })).toMatchObject({
      status: 409,
      body: { type: '/problems/patients/consent-withdrawn', withdrawnOn: day(0) },
    });
    const standing = await beside(clinic, (db) => standingOf(db, patientId));
    expect(standing?.consents.find((consent) => consent.id === id)?.withdrawnOn).toBe(day(0));
    const database = await openRaw(clinic.databaseUrl);
    const change = database.run(`UPDATE consent SET signed_on = '2020-01-01'`);
    await expect(change).rejects.toThrow(/append-only/);
    await database.close();
  });

  test('the signed sheet is kept sealed, once, and opened for a reason', async () => {
    const { id } = (await sign(general)).body;
    const path = `/patients/${patientId}/consents/${id}/document`;
    const send = (file: Buffer) => clinic.as('nurse').upload(path, file, 'application/pdf');
    expect((await send(Buffer.alloc(0))).status).toBe(422);
    expect((await send(Buffer.from('<script>'))).status).toBe(415);
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(PDF)]), 'consenso Rossi Maria.pdf');
    const attached = await clinic.as('nurse').upload(path, form);
    expect(attached).toMatchObject({
      status: 200,
      body: { document: { mediaType: 'application/pdf', size: PDF.length } },
    });
    expect((await send(PDF)).body.type).toBe('/problems/patients/document-present');
    const reason = 'controllo della firma';
    const opened = await clinic.as('doctor').download(`${path}/open`, { reason });
    expect([opened.status, opened.body.equals(PDF)]).toEqual([200, true]);
    const { code } = (await clinic.as('nurse').get(`/patients/${patientId}`)).body;
    expect(opened.headers.get('content-disposition')).toContain(`${code}-${day(-10)}.pdf`);
    const audit = await clinic.as('auditor').get(`/audit?subject=patient/${patientId}`);
    expect(audit.body.items.slice(0, 2)).toMatchObject([
      { command: 'consents.open', reason, after: { consentId: id } },
      { command: 'consents.attach', after: { consentId: id, size: PDF.length } },
    ]);
    expect(JSON.stringify(audit.body)).not.toContain('Rossi');
    expect((await act(id, 'document/open', { reason }, 'auditor')).status).toBe(403);
    expect((await act(id, 'document/open', {})).status).toBe(422);
  });

  test('the sheet goes with the identity; the consent itself stays', async () => {
    const { id: other } = await clinic.patient();
    const { id } = (await sign(general, other)).body;
    const path = `/patients/${other}/consents/${id}/document`;
    await clinic.as('nurse').upload(path, PDF);
    const erase = { reason: 'chiede la cancellazione' };
    expect((await clinic.as('doctor').post(`/patients/${other}/erase`, erase)).status).toBe(204);
    const opened = await clinic
      .as('doctor')
      .post(`${path}/open`, { reason: 'lo chiede il legale' });
    expect(opened).toMatchObject({
      status: 409,
      body: { type: '/problems/patients/identity-erased' },
    });
    const list = await clinic.as('nurse').get(`/patients/${other}/consents`);
    expect(list.body.items).toMatchObject([{ id, document: { size: PDF.length } }]);
  });

  test('of one patient they are not of another', async () => {
    const { id } = (await sign(general)).body;
    const { id: other } = await clinic.patient();
    const nurse = clinic.as('nurse');
    const paths = [`${id}/withdraw`, `${id}/document/open`, `${newId()}/withdraw`];
    for (const path of paths) {
      const reply = await nurse.post(`/patients/${other}/consents/${path}`, {
        reason: 'per prova',
      });
      expect(reply.status).toBe(404);
    }
    expect((await nurse.get(`/patients/${newId()}/consents`)).status).toBe(404);
    expect((await sign(general, newId())).status).toBe(404);
  });
});

describeOnBothEngines('Contraindications', (clinic) => {
  let patientId: string;
  let item: { id: string; name: string };
  beforeAll(async () => {
    item = (await clinic.item()) as typeof item;
  });
  beforeAll(async () => {
    patientId = (await clinic.patient()).id;
  });
  const record = (body: object) =>
    clinic.as('nurse').post(`/patients/${patientId}/conditions`, body);
  const say = (id: string, what: string, body: object, role: Role = 'doctor') =>
    clinic.as(role).post(`/patients/${patientId}/conditions/${id}/${what}`, body);
  const open = () =>
    beside(clinic, async (db) => (await standingOf(db, patientId))?.openConditions);

  test('one stops until a doctor allows, in writing, and the last decision counts', async () => {
    const { status, body } = await record({ kind: 'pregnancy', note: '12ª settimana' });
    expect([status, body]).toEqual([
      201,
      {
        id: expect.any(String),
        patientId,
        kind: 'pregnancy',
        itemId: null,
        itemName: null,
        substance: null,
        note: '12ª settimana',
        recordedAt: expect.any(String),
        recordedByName: 'nurse',
        stops: true,
        decisions: [],
        ended: null,
      },
    ]);
    const { id } = body;
    const yes = { allowed: true, reason: 'solo crema, nessuna iniezione' };
    const no = { allowed: false, reason: 'meglio aspettare il parto' };
    expect((await say(id, 'decisions', yes, 'nurse')).status).toBe(403);
    expect((await say(id, 'decisions', yes, 'admin')).status).toBe(403);
    expect((await say(id, 'decisions', { allowed: 'yes', reason: 'perché sì' })).status).toBe(422);
    expect((await say(id, 'decisions', { allowed: true })).status).toBe(422);
    expect((await say(id, 'decisions', yes)).body.stops).toBe(false);
    expect(await open()).toMatchObject([{ id, kind: 'pregnancy', decided: true }]);
    const again = await say(id, 'decisions', no);
    expect(again.body).toMatchObject({
      stops: true,
      decisions: [
        { ...yes, decidedByName: 'doctor' },
        { ...no, decidedByName: 'doctor' },
      ],
    });
    expect(await open()).toMatchObject([{ id, decided: false }]);
    expect((await say(id, 'end', { reason: 'ha partorito' }, 'nurse')).status).toBe(403);
    const ended = await say(id, 'end', { reason: 'ha partorito' });
    expect(ended.body).toMatchObject({ stops: false, ended: { reason: 'ha partorito' } });
    expect(await open()).toEqual([]);
    for (const late of [
      await say(id, 'decisions', yes),
      await say(id, 'end', { reason: 'ha partorito' }),
    ]) {
      expect([late.status, late.body.type]).toEqual([409, '/problems/patients/condition-ended']);
    }
    const list = await clinic.as('auditor').get(`/patients/${patientId}/conditions`);
    expect(list.body.items).toEqual([ended.body]);
    const audit = await clinic.as('auditor').get(`/audit?subject=patient/${patientId}`);
    expect(audit.body.items.map(({ command }: { command: string }) => command)).toEqual([
      'conditions.end',
      'conditions.decide',
      'conditions.decide',
      'conditions.record',
      'patients.create',
    ]);
  });

  test('an allergy names an item or a substance, and nothing else does', async () => {
    const byItem = await record({ kind: 'allergy', itemId: item.id });
    expect(byItem.body).toMatchObject({ itemId: item.id, itemName: item.name, note: '' });
    const bySubstance = await record({ kind: 'allergy', substance: 'lidocaine' });
    expect(bySubstance.body).toMatchObject({ itemId: null, substance: 'lidocaine' });
    expect(await open()).toMatchObject([
      { kind: 'allergy', itemId: item.id, substance: null, decided: false },
      { kind: 'allergy', itemId: null, substance: 'lidocaine', decided: false },
    ]);
    for (const body of [
      { kind: 'allergy' },
      { kind: 'pregnancy', substance: 'lidocaine' },
      { kind: 'allergy', itemId: newId() },
      { kind: 'cold' },
      { kind: 'other', note: 'x'.repeat(501) },
    ]) {
      expect((await record(body)).status).toBe(422);
    }
  });

  test('the same request again is one, and history is never changed', async () => {
    const body = { id: newId(), kind: 'coagulation', note: 'warfarin' };
    expect([(await record(body)).status, (await record(body)).status]).toEqual([201, 200]);
    expect((await record({ ...body, note: 'eparina' })).status).toBe(409);
    const database = await openRaw(clinic.databaseUrl);
    await expect(database.run('DELETE FROM patient_condition')).rejects.toThrow(/append-only/);
    await expect(database.run('UPDATE patient_condition_decision SET allowed = 1')).rejects.toThrow(
      /append-only/,
    );
    await database.close();
  });
});
