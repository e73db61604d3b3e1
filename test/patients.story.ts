import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { describeOnBothEngines } from './harness/clinic.js';

describeOnBothEngines('Patients', (clinic) => {
  const make = (body: object) => clinic.as('nurse').post('/patients', body);

  test('a patient is a random code and nothing else', async () => {
    const { status, body } = await make({});
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      code: expect.any(String),
      mergedInto: null,
      identity: 'none',
    });
    expect(body.code).toMatch(/^P-(?:[2-9][A-HJ-NP-Z]){3}$/);
    const read = await clinic.as('doctor').get(`/patients/${body.id}`);
    expect(read.body).toEqual({ ...body, mergedCodes: [] });
    const audit = await clinic.as('auditor').get(`/audit?subject=patient/${body.id}`);
    expect(audit.body.items).toMatchObject([
      { command: 'patients.create', after: { id: body.id, code: body.code } },
    ]);
  });

  test('the practice may bring its own codes, but no names', async () => {
    const { body } = await make({ code: ' mi-2024-17 ' });
    expect(body.code).toBe('MI-2024-17');
    expect(await make({ code: 'MI-2024-17' })).toMatchObject({
      status: 409,
      body: { type: '/problems/patients/code-taken' },
    });
    for (const code of ['Maria Rossi', 'ROSSI-MARIA', '', 17, null]) {
      expect(await make({ code })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/code' }] },
      });
    }
    expect((await make({ name: 'Maria Rossi' })).status).toBe(422);
  });

  test('the same request again, also at the same time, makes one patient', async () => {
    const request = { id: newId() };
    const replies = await Promise.all(Array.from({ length: 5 }, () => make(request)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
    expect(new Set(replies.map(({ body }) => body.code)).size).toBe(1);
    expect((await make({ ...request, code: 'P-1' })).status).toBe(409);
  });

  test('patients are found by a part of the code', async () => {
    for (const code of ['QX-11', 'QX-12', 'QX-13', 'QY-11']) await make({ code });
    const first = await clinic.as('nurse').get('/patients?search=qx-&limit=2');
    const codes = (items: { code: string }[]) => items.map(({ code }) => code);
    expect(codes(first.body.items)).toEqual(['QX-11', 'QX-12']);
    const rest = `/patients?search=qx-&limit=2&cursor=${first.body.nextCursor}`;
    const second = await clinic.as('nurse').get(rest);
    expect(codes(second.body.items)).toEqual(['QX-13']);
    expect(second.body.nextCursor).toBeNull();
    expect((await clinic.as('nurse').get('/patients?search=Q%25')).body.items).toEqual([]);
    const withNul = Buffer.from(JSON.stringify(['\0'])).toString('base64url');
    for (const cursor of ['nonsense', withNul]) {
      expect((await clinic.as('nurse').get(`/patients?cursor=${cursor}`)).status).toBe(422);
    }
    expect((await clinic.as('nurse').get(`/patients/${newId()}`)).status).toBe(404);
  });
});
