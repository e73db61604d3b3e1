import {
  chmodSync,
  copyFileSync,
  existsSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { SYSTEM } from '../src/identity/identity.js';
import type { Role } from '../src/kernel/actor.js';
import { newId } from '../src/kernel/ids.js';
import { forgetIdentities } from '../src/patients/patients.js';
import { type Clinic, ENGINES, openForStories } from './harness/clinic.js';
import { beside } from './harness/mixing.js';
import { everythingIn, openRaw } from './harness/raw-database.js';
import { Restartable } from './harness/restartable.js';

/** Everything of her that may stand nowhere in the clear. */
const CHIARA = {
  name: "Chiara D'Angelo Petròsini",
  birthDate: '1979-04-23',
  phone: '+39 347 5550199',
  email: 'chiara.petrosini@example.org',
  language: 'it',
  address: 'Vicolo delle Lavandaie 113\n20144 Milano',
};
const CLEAR = /petr[oò]sini|chiara|angelo|1979-04-23|5550199|lavandaie/i;

const LOCKED = '/problems/patients/identity-locked';

class Reception {
  constructor(private readonly clinic: Clinic) {}

  async patient(identity: object = CHIARA): Promise<string> {
    const { id } = await this.clinic.patient();
    expect((await this.identify(id, identity)).status).toBe(200);
    return id;
  }

  identify(id: string, identity: object = CHIARA, role: Role = 'nurse') {
    return this.clinic.as(role).put(`/patients/${id}/identity`, identity);
  }

  reveal(id: string, role: Role = 'nurse', reason = 'richiamo per il controllo') {
    return this.clinic.as(role).post(`/patients/${id}/reveal`, { reason });
  }

  erase(id: string, reason = 'chiede la cancellazione', role: Role = 'doctor') {
    return this.clinic.as(role).post(`/patients/${id}/erase`, { reason });
  }

  async found(clues: object): Promise<string[]> {
    const { status, body } = await this.clinic.as('nurse').post('/patients/search', clues);
    expect([status, body.nextCursor]).toEqual([200, null]);
    return body.items.map((item: { id: string }) => item.id);
  }

  async audit(id: string) {
    return (await this.clinic.as('auditor').get(`/audit?subject=patient/${id}`)).body.items;
  }
}

describe.each(ENGINES)('Sealed identities (%s)', (engine) => {
  const server = new Restartable();
  const clinic = openForStories(engine, server.start);
  const desk = new Reception(clinic);
  const raw = async (statement: string) => {
    const database = await openRaw(clinic.databaseUrl);
    try {
      return await database.run(statement);
    } finally {
      await database.close();
    }
  };

  test('a name is sealed, and opened for a reason that stays in the audit', async () => {
    const id = await desk.patient();
    const patient = (await clinic.as('auditor').get(`/patients/${id}`)).body;
    expect(patient).toMatchObject({ id, identity: 'sealed' });
    const { status, body, headers } = await desk.reveal(id);
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(body).toEqual({ id, code: patient.code, ...CHIARA, sealedAt: expect.any(String) });
    expect((await desk.audit(id)).slice(0, 2)).toMatchObject([
      { command: 'patients.reveal', reason: 'richiamo per il controllo', after: null },
      { command: 'patients.identify', after: { fields: Object.keys(CHIARA) } },
    ]);
  });

  test('what is not said is not kept, also when it was kept before', async () => {
    const id = await desk.patient();
    const kept = await desk.identify(id, { name: 'Pia Bianco', phone: null }, 'admin');
    expect(kept.body).toEqual({ id, code: expect.any(String), fields: ['name'] });
    expect((await desk.reveal(id, 'doctor')).body).toMatchObject({
      name: 'Pia Bianco',
      birthDate: null,
      phone: null,
      email: null,
      language: null,
      address: null,
    });
    expect(await desk.found({ name: 'petrosini' })).not.toContain(id);
    expect(await desk.found({ name: 'Pia' })).toContain(id);
  });

  test.each<[string, object]>([
    ['no name', {}],
    ['a day that does not exist', { name: 'Ada Neri', birthDate: '1980-02-30' }],
    ['a day to come', { name: 'Ada Neri', birthDate: '2999-01-01' }],
    ['a telephone of letters', { name: 'Ada Neri', phone: 'chiamare la sera' }],
    ['an address without a domain', { name: 'Ada Neri', email: 'ada' }],
    ['an unknown member', { name: 'Ada Neri', taxCode: 'X' }],
  ])('an identity with %s is refused without repeating it', async (_, identity) => {
    const { id } = await clinic.patient();
    const { status, body } = await desk.identify(id, identity);
    expect([status, JSON.stringify(body)]).toEqual([422, expect.not.stringMatching(/Neri/)]);
  });

  test('auditors open nothing, and nobody without a reason', async () => {
    const id = await desk.patient();
    expect((await desk.reveal(id, 'auditor')).status).toBe(403);
    expect((await desk.identify(id, CHIARA, 'auditor')).status).toBe(403);
    expect((await clinic.as('auditor').post('/patients/search', { name: 'Chiara' })).status).toBe(
      403,
    );
    expect((await desk.erase(id, 'chiede la cancellazione', 'nurse')).status).toBe(403);
    expect((await desk.reveal(id, 'nurse', 'boh')).status).toBe(422);
    expect((await clinic.as('nurse').post(`/patients/${id}/reveal`)).status).toBe(422);
    expect((await desk.reveal(newId())).status).toBe(404);
    const nameless = await clinic.patient();
    expect(await desk.reveal(nameless.id)).toMatchObject({
      status: 404,
      body: { type: '/problems/patients/not-identified' },
    });
  });

  test('patients are found by name, day of birth and telephone, however they are written', async () => {
    const id = await desk.patient();
    const twin = await desk.patient({ ...CHIARA, name: "Irene D'Angelo Petròsini" });
    for (const clues of [
      { name: 'PETROSINI chiara' },
      { name: 'd’angelo', birthDate: '1979-04-23' },
      { phone: '0039 3475550199' },
      { birthDate: '1979-04-23', phone: '347/5550199' },
    ]) {
      expect(await desk.found(clues)).toContain(id);
    }
    expect(await desk.found({ name: 'Irene', phone: '3475550199' })).toEqual([twin]);
    expect(await desk.found({ name: 'Petrosini', birthDate: '1979-04-24' })).toEqual([]);
    expect((await clinic.as('nurse').post('/patients/search', {})).status).toBe(422);
    const entries = (await clinic.as('auditor').get('/audit?subject=patients')).body.items;
    expect(entries[0]).toMatchObject({
      command: 'patients.search',
      after: { by: ['name', 'birthDate'], found: [] },
    });
    expect(JSON.stringify(entries)).not.toMatch(CLEAR);
  });

  test('a reason that holds the name is refused, so that no name stands beside a code', async () => {
    const id = await desk.patient();
    const opens = { kind: 'other', note: 'la sig.ra PETROSINI è agitata' };
    const other = await clinic.patient();
    const replies = [
      await desk.reveal(id, 'nurse', 'chiamo la Petrosini'),
      await desk.erase(id, 'lo chiede Chiara'),
      await clinic.as('doctor').post(`/patients/${id}/merge`, {
        intoId: other.id,
        reason: 'due volte D’Angelo',
      }),
      await clinic.as('nurse').post(`/patients/${id}/conditions`, opens),
    ];
    for (const { status, body } of replies) {
      expect([status, body.type]).toEqual([422, '/problems/patients/name-in-text']);
    }
    expect((await desk.reveal(id, 'nurse', 'chiamo per il risultato')).status).toBe(200);
  });

  test('no table, no log and no answer but the one that opens it holds a name', async () => {
    const id = await desk.patient();
    const item = await clinic.item();
    await clinic.receive(item);
    await clinic.log([{ itemId: item.id, quantity: 1 }], { patientId: id });
    await desk.reveal(id);
    await desk.found({ name: 'Petrosini', phone: CHIARA.phone });
    await clinic.as('nurse').sendText('PUT', `/patients/${id}/identity`, '{"name":"Chiara');
    const signed = { kind: 'general', signedOn: '2026-01-10' };
    const consent = await clinic.as('nurse').post(`/patients/${id}/consents`, signed);
    const sheet = Buffer.from(`%PDF-1.7\n${CHIARA.name}`, 'latin1');
    const document = `/patients/${id}/consents/${consent.body.id}/document`;
    expect((await clinic.as('nurse').upload(document, sheet)).status).toBe(200);
    const opened = { reason: 'verifica della firma' };
    expect((await clinic.as('doctor').download(`${document}/open`, opened)).body).toEqual(sheet);
    expect(server.log).toContain(`/api/v1/patients/${id}/reveal`);
    expect(server.log).not.toMatch(CLEAR);
    expect(await everythingIn(clinic.databaseUrl)).not.toMatch(CLEAR);
    for (const path of [
      `/patients/${id}`,
      '/patients?limit=200',
      '/sessions',
      '/audit?limit=200',
    ]) {
      expect(JSON.stringify((await clinic.as('admin').get(path)).body)).not.toMatch(CLEAR);
    }
  });

  test('an erased identity is gone for good, and the sessions are not', async () => {
    const id = await desk.patient();
    const item = await clinic.item();
    await clinic.receive(item);
    const session = await clinic.log([{ itemId: item.id, quantity: 1 }], { patientId: id });
    const [{ wrapped_key: key }] = (await raw(
      `SELECT wrapped_key FROM patient_key WHERE patient_id = '${id}'`,
    )) as [{ wrapped_key: string }];
    expect((await desk.erase(id, 'breve')).status).toBe(204);
    for (const reply of [await desk.reveal(id), await desk.erase(id), await desk.identify(id)]) {
      expect([reply.status, reply.body.type]).toEqual([409, '/problems/patients/identity-erased']);
    }
    expect(await desk.found({ name: 'Petrosini', phone: CHIARA.phone })).not.toContain(id);
    expect((await clinic.as('nurse').get(`/patients/${id}`)).body.identity).toBe('erased');
    const sessions = await clinic.as('nurse').get(`/sessions?patientId=${id}`);
    expect(sessions.body.items.map((one: { id: string }) => one.id)).toEqual([session.body.id]);
    expect(await everythingIn(clinic.databaseUrl)).not.toContain(key);
    expect((await desk.audit(id))[0]).toMatchObject({ command: 'patients.erase', reason: 'breve' });
    const forever = raw(`DELETE FROM patient_erasure WHERE patient_id = '${id}'`);
    await expect(forever).rejects.toThrow(/append-only/);
  });

  test('what was changed or exchanged in the database is noticed', async () => {
    const [one, two] = [await desk.patient(), await desk.patient({ name: 'Ugo Verdi' })];
    const tables = { patient_identity: 'sealed', patient_key: 'wrapped_key' };
    for (const [table, column] of Object.entries(tables)) {
      const where = (id: string) => `${table} WHERE patient_id = '${id}'`;
      const sealedIn = async (id: string) =>
        String((await raw(`SELECT ${column} AS value FROM ${where(id)}`))[0]?.value);
      const set = (id: string, value: string) =>
        raw(`UPDATE ${table} SET ${column} = '${value}' WHERE patient_id = '${id}'`);
      const before = await sealedIn(one);
      const flipped = `${before.slice(0, 40)}${before[40] === 'A' ? 'B' : 'A'}${before.slice(41)}`;
      for (const wrong of [await sealedIn(two), flipped, '', 'AAAA']) {
        await set(one, wrong);
        expect(await desk.reveal(one)).toMatchObject({
          status: 409,
          body: { type: '/problems/patients/identity-damaged', patientId: one },
        });
      }
      await set(one, before);
      expect((await desk.reveal(one)).status).toBe(200);
    }
  });

  describe('whose key', () => {
    /** Names stay shut, and the clinic works. */
    async function expectLocked(id: string, because: string): Promise<void> {
      const nurse = clinic.as('nurse');
      for (const reply of [
        await desk.reveal(id),
        await desk.identify(id),
        await nurse.post('/patients/search', { name: 'Petrosini' }),
        await desk.erase(id),
      ]) {
        expect([reply.status, reply.body.type]).toEqual([409, LOCKED]);
        expect(reply.body.because).toBe(because);
      }
      const health = await clinic.stranger.get('/health');
      expect([health.status, health.body.facts.identities]).toEqual([200, because]);
      expect((await nurse.get(`/patients/${id}`)).body.identity).toBe('sealed');
      const other = await clinic.patient();
      const allergy = { kind: 'allergy', substance: 'lidocaine', note: 'orticaria' };
      expect((await nurse.post(`/patients/${other.id}/conditions`, allergy)).status).toBe(201);
      const item = await clinic.item();
      await clinic.receive(item);
      expect((await clinic.log([{ itemId: item.id, quantity: 1 }])).status).toBe(201);
    }

    test('was made at the first start, for nobody else to read', async () => {
      expect(statSync(server.keyFile).mode & 0o777).toBe(0o600);
      expect((await clinic.stranger.get('/health')).body.facts.identities).toBe('ready');
      expect(await server.restart()).toEqual([]);
    });

    test('is lost, is said so at the start, and is not made anew', async () => {
      const id = await desk.patient();
      const kept = `${server.keyFile}.kept`;
      renameSync(server.keyFile, kept);
      const complaints = await server.restart();
      expect(complaints.join(' ')).toContain(`the key file ${server.keyFile} is missing`);
      expect(existsSync(server.keyFile)).toBe(false);
      await expectLocked(id, 'key-missing');
      renameSync(kept, server.keyFile);
      expect(await server.restart()).toEqual([]);
      expect((await desk.reveal(id)).body.name).toBe(CHIARA.name);
    });

    test('is another one, or no key at all, is told apart', async () => {
      const id = await desk.patient();
      const other = `${server.keyFile}.other`;
      writeFileSync(other, `${'B'.repeat(43)}\n`, { mode: 0o600 });
      expect((await server.restart(other)).join(' ')).toContain(
        `${other} is not the key they were sealed with`,
      );
      await expectLocked(id, 'key-wrong');
      writeFileSync(other, 'torn');
      expect((await server.restart(other)).join(' ')).toContain(`${other} holds no key`);
      await expectLocked(id, 'key-unreadable');
      expect(await server.restart()).toEqual([]);
      expect((await desk.reveal(id)).status).toBe(200);
    });

    test('is lost for good, can be given up with all names for a new one', async () => {
      const id = await desk.patient();
      rmSync(server.keyFile);
      await server.restart();
      const at = new Date().toISOString();
      const given = await beside(clinic, (tx) => forgetIdentities(tx, SYSTEM, at));
      expect(given).toBeGreaterThan(0);
      expect(await server.restart()).toEqual([]);
      expect(existsSync(server.keyFile)).toBe(true);
      expect((await desk.reveal(id)).body.type).toBe('/problems/patients/not-identified');
      expect((await desk.identify(id)).status).toBe(200);
      expect((await desk.reveal(id)).body.name).toBe(CHIARA.name);
      const entries = (await clinic.as('auditor').get('/audit?subject=patients')).body.items;
      expect(entries[0]).toMatchObject({
        command: 'patients.forget',
        after: { identities: given },
      });
    });

    test('can be read by others, is said so', async () => {
      const open = `${server.keyFile}.open`;
      copyFileSync(server.keyFile, open);
      chmodSync(open, 0o644);
      expect(await server.restart(open)).toEqual([expect.stringContaining(`chmod 600 ${open}`)]);
      await server.restart();
      rmSync(open);
    });
  });
});
