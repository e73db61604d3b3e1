import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { describeOnBothEngines } from './harness/clinic.js';

const TAKEN = '/problems/devices/serial-taken';

describeOnBothEngines('Devices', (clinic) => {
  const make = (body: object) => clinic.as('doctor').post('/devices', body);
  const change = (id: string, body: object) => clinic.as('doctor').patch(`/devices/${id}`, body);
  const gun = (serialNumber: string, details: object = {}) => ({
    name: 'Pistola',
    kind: 'mesotherapy-gun',
    serialNumber,
    ...details,
  });

  test('a device is known by its serial number and the single-use parts it takes', async () => {
    const tip = await clinic.item({ unit: 'piece', containerQuantity: 1 });
    const group = await clinic
      .as('admin')
      .post('/item-groups', { name: 'Cartucce Dermapen', itemIds: [tip.id] });
    const pen = {
      id: newId(),
      name: 'Dermapen',
      kind: 'dermapen',
      serialNumber: 'DP-0042',
      partGroupId: group.body.id,
      active: true,
    };
    expect(await make(pen)).toMatchObject({ status: 201, body: pen });
    expect(await make(pen)).toMatchObject({ status: 200, body: pen });
    expect((await clinic.as('nurse').get(`/devices/${pen.id}`)).body).toEqual(pen);
    const found = await clinic.as('nurse').get('/devices?search=dp-0042&kind=dermapen');
    expect(found.body.items).toEqual([pen]);
    const wish = { name: 'Dermapen Sala 2', partGroupId: null, active: false };
    const changed = await change(pen.id, wish);
    expect(changed.body).toEqual({ ...pen, ...wish });
    const inUse = await clinic.as('nurse').get('/devices?active=true&limit=200');
    expect(inUse.body.items.map(({ id }: { id: string }) => id)).not.toContain(pen.id);
    const audit = await clinic.as('auditor').get(`/audit?subject=device/${pen.id}`);
    expect(audit.body.items).toMatchObject([
      { command: 'devices.change', before: pen, after: changed.body },
      { command: 'devices.create', after: pen },
    ]);
  });

  test('no two devices of a kind share a serial number, whatever its case', async () => {
    const { body: first } = await make(gun('PM-1'));
    expect(await make(gun('pm-1'))).toMatchObject({ status: 409, body: { type: TAKEN } });
    expect((await make(gun('PM-1', { kind: 'handpiece' }))).status).toBe(201);
    const { body: second } = await make(gun('PM-2'));
    const taken = await change(second.id, { serialNumber: 'PM-1' });
    expect(taken).toMatchObject({ status: 409, body: { type: TAKEN } });
    expect((await change(first.id, { serialNumber: 'pm-1' })).status).toBe(200);
  });

  test('a device has a kind that is known, and parts that are a group', async () => {
    const wrong = await make(gun('PM-3', { partGroupId: newId() }));
    expect(wrong.body.errors).toMatchObject([{ pointer: '/partGroupId' }]);
    expect((await make(gun('PM-3', { kind: 'laser-sword' }))).status).toBe(422);
    expect((await make({ name: 'Pistola', kind: 'mesotherapy-gun' })).status).toBe(422);
    expect((await change(newId(), {})).status).toBe(404);
    expect((await clinic.as('nurse').get(`/devices/${newId()}`)).status).toBe(404);
    expect((await clinic.as('nurse').get(`/devices/${newId()}/sessions`)).status).toBe(404);
  });

  test('a device is traced to its sessions, the newest first', async () => {
    const [used, other] = [(await make(gun('PM-5'))).body, (await make(gun('PM-6'))).body];
    const vial = await clinic.item();
    await clinic.receive(vial, { containers: 3 });
    const protocol = await clinic.as('doctor').post('/protocols', { name: 'Con la pistola' });
    const protocolId = protocol.body.id;
    const log = async (deviceIds: string[]) => {
      const performedAt = new Date().toISOString();
      const details = { deviceIds, performedAt, protocolId };
      const session = await clinic.log([{ itemId: vial.id, quantity: 1 }], details);
      expect(session).toMatchObject({ status: 201 });
      return { sessionId: session.body.id, performedAt };
    };
    const voided = await log([used.id]);
    const early = await log([used.id, other.id]);
    const late = await log([used.id]);
    await clinic.as('nurse').post(`/sessions/${voided.sessionId}/void`, { reason: 'Per errore' });
    const trace = (query: string) =>
      clinic.as('auditor').get(`/devices/${used.id}/sessions${query}`);
    const { body: patient } = await clinic.as('nurse').get(`/patients/${clinic.patientId}`);
    const facts = {
      patientId: patient.id,
      patientCode: patient.code,
      protocolId,
      protocolName: 'Con la pistola',
      locationId: clinic.room,
      locationName: 'Sala 1',
    };
    const { body } = await trace('');
    expect(body).toEqual({
      items: [
        { ...late, ...facts, status: 'posted' },
        { ...early, ...facts, status: 'posted' },
        { ...voided, ...facts, status: 'voided' },
      ],
      nextCursor: null,
    });
    const first = await trace('?limit=1');
    const rest = await trace(`?cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...rest.body.items]).toEqual(body.items);
    const never = await trace(`?from=2020-01-01T00:00:00Z&to=${voided.performedAt}`);
    expect(never.body.items).toEqual([]);
    expect((await trace(`?from=${voided.performedAt}`)).body.items).toEqual(body.items);
  });

  test('doctors and administrators keep the devices, everybody sees them', async () => {
    const { body } = await make(gun('PM-7'));
    for (const role of ['nurse', 'auditor'] as const) {
      expect((await clinic.as(role).get('/devices')).status).toBe(200);
      expect((await clinic.as(role).post('/devices', gun('PM-8'))).status).toBe(403);
      expect((await clinic.as(role).patch(`/devices/${body.id}`, {})).status).toBe(403);
    }
  });
});
